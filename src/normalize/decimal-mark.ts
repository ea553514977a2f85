import type { ListId } from '../model/list.ts';

/** How a list writes its numbers: which mark stands before the decimals. */
export type DecimalMark = '.' | ',';

const COMMA: ReadonlySet<ListId> = new Set(['eu-annex-i', 'no-list-ii', 'de-al']);

/** The decimal mark of a list: a comma in the EU's, Norway's and Germany's, a point elsewhere. */
export function findDecimalMark(list: ListId): DecimalMark {
  return COMMA.has(list) ? ',' : '.';
}
