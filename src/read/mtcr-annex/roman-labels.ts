import type { RawProvision } from '../../model/raw.ts';
import type { Entry } from '../gb-scl/blocks.ts';
import type { AnnexRow } from './rows.ts';

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** A row whose label stands in Roman figures. */
export interface RomanRow {
  /** The row with the letter in the label's place: a for i, b for ii. */
  readonly row: AnnexRow;
  /** The label as printed, `ii`. */
  readonly label: string;
}

/** Reads a Roman label ("ii. Tubes"); undefined for any other row, and for the letter i of a list that has reached h. */
export function findRomanRow(entry: Entry, row: AnnexRow): RomanRow | undefined {
  const [first, ...others] = row.cells;
  const label = /^([ivx]+)\.(?= |$)/.exec(first?.text ?? '')?.[1] ?? '';
  const position = ROMAN.indexOf(label);
  if (!first || position < 0 || entry.open.some((open) => follows(open.lastLabel, label))) return undefined;
  const text = `${String.fromCharCode(97 + position)}${first.text.slice(label.length)}`;
  return { row: { ...row, cells: [{ ...first, text }, ...others] }, label };
}

function follows(last: string, label: string): boolean {
  return last !== '' && label.length === 1 && last.charCodeAt(0) + 1 === label.charCodeAt(0);
}

/** The provisions with Roman labels put back: `roman` gives them by the code that was read with letters. */
export function restoreRoman(
  provisions: readonly RawProvision[],
  roman: ReadonlyMap<string, string>,
): readonly RawProvision[] {
  const restore = (code: string): string => {
    for (const [read, label] of roman) {
      const rest = code.slice(read.length);
      if (code.startsWith(read) && /^(?:$|[.#])/.test(rest)) return `${read.replace(/[a-z]$/, label)}${rest}`;
    }
    return code;
  };
  return provisions.map((p) => ({ ...p, code: restore(p.code), parent: restore(p.parent) }));
}
