import { findCodeHead, findFamily } from './entry-codes.ts';
import type { Row } from './rows.ts';

const GLUED_NOTE = /^(.*[a-z\d][.;])((?:Note(?: \d+)? \d[A-I]\d{3}.*|Technical Notes?))$/;
const GLUED_CODE = /^(.*[a-z\d](?:[.;]|; )?)(\d[A-I]\d{3}(?:$|[ .].*|[a-z]\. .*))$/;

/**
 * A row into which a note or the code of a place has run ("… arrays.Note 2 8A602.a …", "… or 8A602.a.8B603. CAMERAS",
 * "… 1 m;8A801 b. Boats") as two rows; `last` is the entry being read, whose places or whose successor can begin so.
 */
export function splitGlued(row: Row, last: string): readonly Row[] {
  const [, text = '', note = ''] = GLUED_NOTE.exec(row.text) ?? [];
  if (note !== '') return [...splitGlued({ ...row, text }, last), { ...row, text: note, italic: true }];
  const [, before = '', after = ''] = GLUED_CODE.exec(row.text) ?? [];
  const code = findCodeHead(after)?.code ?? '';
  const follows = findFamily(code) === findFamily(last) && Number(code.slice(2)) === Number(last.slice(2)) + 1;
  const begins = follows && /^.{5}[ .]+["“(]?[A-Z]/.test(after);
  const again = code === last && /^.{5}(?:$| ?[a-z]\. )/.test(after);
  if (code === '' || !(begins || again)) return [row];
  return [
    { ...row, text: before },
    { ...row, text: after, x: 0 },
  ];
}
