import type { ListId } from '../model/list.ts';

/** How a list writes its numbers: which mark stands before the decimals. */
export type DecimalMark = '.' | ',';

const COMMA: ReadonlySet<ListId> = new Set(['eu-annex-i', 'no-list-ii', 'de-al', 'ch-gkv']);

/** Lists whose text as read has plain blanks in large numbers. */
const BLANK: ReadonlySet<ListId> = new Set(['gb-scl', 'no-list-ii', 'de-al', 'ch-gkv']);

/** The decimal mark of a list: a comma in the EU's, Norway's, Germany's and Switzerland's, a point elsewhere. */
export function findDecimalMark(list: ListId): DecimalMark {
  return COMMA.has(list) ? ',' : '.';
}

/** Whether a list groups thousands by plain blanks: "25 000". */
export function groupsByBlank(list: ListId): boolean {
  return BLANK.has(list);
}
