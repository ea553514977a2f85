import { multiply, parseExact, powerOfTen, ONE } from './exact.ts';
import type { Exact } from './exact.ts';
import { addPhrase, createTrie } from './trie.ts';
import type { Trie } from './trie.ts';
import type { Language, MeasureVocabulary, UnitKind, UnitRow } from './vocabulary.ts';

/** One unit that may stand alone or inside a compound. */
export interface Atom {
  readonly symbol: string;
  readonly baseUnit: string;
  readonly factor: Exact;
  readonly kind: UnitKind;
}

/** All spellings of all units: by exact symbol, and by word whatever its capitals. */
export interface UnitTable {
  readonly exact: Trie<Atom>;
  readonly folded: Trie<Atom>;
  /** Every spelling as printed, for the independent count. */
  readonly spellings: readonly string[];
}

const DECIMAL: readonly (readonly [string, string, number])[] = [
  ['f', 'femto', -15],
  ['p', 'pico', -12],
  ['n', 'nano', -9],
  ['µ', 'micro', -6],
  ['m', 'milli', -3],
  ['c', 'centi', -2],
  ['d', 'deci', -1],
  ['k', 'kilo', 3],
  ['M', 'mega', 6],
  ['G', 'giga', 9],
  ['T', 'tera', 12],
  ['P', 'peta', 15],
  ['E', 'exa', 18],
];

/** Decimal prefixes (short forms) that each rule allows. */
export const ALLOWED: Readonly<Record<UnitRow['prefixes'], string>> = {
  yes: 'fpnµmcdkMGTP',
  milli: 'pnµmk',
  binary: 'kMGTPE',
  no: '',
};

/** Splits a spelling the way texts are split: runs of letters, and every other character alone; spaces only divide. */
export function unitKeys(text: string): string[] {
  return text.match(/\p{Script=Han}|\p{Script=Katakana}+|ー|\p{L}+|[^\s\p{L}]/gu) ?? [];
}

function isWord(spelling: string): boolean {
  return /^\p{Ll}{4,}|^\p{Lu}\p{Ll}{3,}/u.test(spelling);
}

function spell(
  table: { exact: Trie<Atom>; folded: Trie<Atom>; spellings: string[] },
  spelling: string,
  atom: Atom,
): void {
  const forms = /[µ]/.test(spelling) ? [spelling, spelling.replace('µ', 'μ')] : [spelling];
  for (const form of forms) {
    addPhrase(table.exact, unitKeys(form), atom);
    if (isWord(form)) addPhrase(table.folded, unitKeys(form.toLowerCase()), atom);
    table.spellings.push(form);
  }
}

function spellPrefixed(
  table: { exact: Trie<Atom>; folded: Trie<Atom>; spellings: string[] },
  row: UnitRow,
  spellings: readonly string[],
  factor: Exact,
): void {
  for (const [short, long, exponent] of DECIMAL) {
    if (!ALLOWED[row.prefixes].includes(short)) continue;
    const atom: Atom = {
      symbol: short + row.symbol,
      baseUnit: row.baseUnit,
      factor: multiply(factor, powerOfTen(exponent)),
      kind: row.kind,
    };
    for (const spelling of spellings) {
      if (isWord(spelling)) {
        spell(table, long + spelling.toLowerCase(), atom);
        spell(table, `${long} ${spelling.toLowerCase()}`, atom);
      }
      if (!isWord(spelling) || row.prefixes === 'binary' || spelling === row.symbol || /^\p{Lu}/u.test(spelling)) {
        spell(table, short + spelling, atom);
        if (short === 'µ') spell(table, `u${spelling}`, atom);
      }
    }
  }
}

/** Builds the table of all spellings in one language; symbols and English names are known in every language. */
export function buildUnitTable(vocabulary: MeasureVocabulary, language: Language): UnitTable {
  const table = { exact: createTrie<Atom>(), folded: createTrie<Atom>(), spellings: [] as string[] };
  for (const row of vocabulary.units) {
    if (row.symbol === '1') continue;
    const factor = parseExact(row.factor) ?? ONE;
    const atom: Atom = { symbol: row.symbol, baseUnit: row.baseUnit, factor, kind: row.kind };
    const names = language === 'en' ? row.names.en : [...row.names.en, ...row.names[language]];
    const spellings = [row.symbol, ...names];
    for (const spelling of spellings) spell(table, spelling, atom);
    spellPrefixed(table, row, spellings, factor);
  }
  return table;
}
