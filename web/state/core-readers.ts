/** The core's readers of official files, kept apart from `core.ts` so that they stay out of the first view. */
export { readAuDsgl, readCaEcl, readDeAl, readEuAnnexI, readJpOrdinance, readUsCcl } from '../../src/index.ts';
export type { RawListReader } from '../../src/index.ts';
