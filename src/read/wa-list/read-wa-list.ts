import type { RawListReader } from '../../model/raw.ts';
import { readPdfEdition } from './read-pdf-edition.ts';
import { readTextEdition } from './read-text-edition.ts';

/**
 * Reads the lists of the Wassenaar Arrangement from the positioned text of their PDF (`scripts/io/pdf.ts`) or, for older editions,
 * from their text files put together: dual-use items (`3.A.1.a.5.a.1`, the annex `1.ANNEX.n`), munitions (`ML1.a`), the general
 * notes (`GTN`, `GSN`, `GISN`), with the sensitive and very sensitive lists as marks `SL` and `VSL` (with a star where they may
 * mean only part of a place). Issues: those of `parsePdfText`, `foreign-file`, `incomplete-file`, `unread-text`, and warnings
 * `part-left-out`, `label-gap`, `context-differs` and `mark-without-provision`.
 */
export const readWaList: RawListReader = (text, file) =>
  /^\s*(?:\{|%PDF)/.test(text) ? readPdfEdition(text, file) : readTextEdition(text, file);
