import { wordsOf } from './rows.ts';
import type { Row } from './rows.ts';

/** A part of the consolidated list. */
export interface Part {
  readonly name: 'military' | 'national' | 'dual-use' | 'annex-four' | 'other';
  /** First words of the part, for messages. */
  readonly title: string;
  readonly rows: readonly Row[];
}

/** Headings with which the parts begin; the lists proper begin at their first entry or category. */
const STARTS: readonly (readonly [Part['name'], RegExp])[] = [
  ['military', /^MILITARY, SECURITY AND PARA-MILITARY GOODS/],
  ['other', /^SCHEDULE\b|^LIST OF NON-MILITARY FIREARMS|^ANNEX I{1,3}$|^Article 4A$|^ANNEX I$/],
  ['dual-use', /^CATEGORY 0 [-–] /],
  ['annex-four', /^ANNEX IV$/],
];

/**
 * Divides the rows into parts. The military list begins behind its definitions, the national list (entries PL…) at the
 * heading above its first entry, the dual-use list at category 0; the rest (introductions, definitions, firearms, torture
 * and radioactive-source lists) is `other`.
 */
export function findParts(rows: readonly Row[]): readonly Part[] {
  const parts: { name: Part['name']; title: string; rows: Row[] }[] = [];
  const begin = (name: Part['name'], title: string) => parts.push({ name, title, rows: [] });
  let dualUse = false;
  for (const [index, row] of rows.entries()) {
    const words = wordsOf(row);
    const start = STARTS.find(([, pattern]) => pattern.test(words) && row.code === '');
    const current = parts.at(-1);
    const name = start?.[0] === 'annex-four' && !dualUse ? undefined : start?.[0];
    if (name && name !== current?.name) begin(name, words);
    else if (current?.name === 'other' && isNational(row, rows[index + 1])) begin('national', words);
    else if (!current) begin('other', words);
    dualUse ||= start?.[0] === 'dual-use';
    parts.at(-1)?.rows.push(row);
  }
  return parts;
}

/** Whether the national list begins here: at its first entry, or at the heading right above. */
function isNational(row: Row, next: Row | undefined): boolean {
  return row.code.startsWith('PL') || (row.bold && row.code === '' && next?.code.startsWith('PL') === true);
}
