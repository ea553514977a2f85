/** The core's readers of official files, kept apart from `core.ts` so that they stay out of the first view. */
export { readEuAnnexI, readUsCcl } from '../../src/index.ts';
export type { ListId, RawListReader } from '../../src/index.ts';
