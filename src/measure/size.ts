import type { Sentence } from './annotate.ts';
import { convertToBase, PURE } from './unit.ts';
import type { ReadValue } from './token.ts';
import type { LanguageTables } from './language.ts';

/** Names of the sides of a thing, longest first, by how many are printed. */
const SIDES: Readonly<Record<number, readonly string[]>> = {
  2: ['longest-side', 'shortest-side'],
  3: ['longest-side', 'middle-side', 'shortest-side'],
};

/** One side of a printed size: its token, its value with the unit that it borrows, and the quantity that it is. */
export interface Side {
  readonly at: number;
  readonly value: ReadValue;
  readonly quantity: string;
}

/**
 * The sides of "120 mm × 120 mm × 50 mm" or "37.5 × 37.5 mm" that begin at a token, in the order printed, and named by their
 * size, so that a list may print them in any order; undefined where no size of two or three lengths begins.
 */
export function findSides(sentence: Sentence, at: number, tables: LanguageTables): readonly Side[] | undefined {
  const places = [at];
  for (let i = at; places.length <= 3 && joins(sentence, i + 1, tables); i += 2) places.push(i + 2);
  const names = SIDES[places.length];
  if (!names) return undefined;
  const values = places.map((place) => sentence.tokens[place]?.value as ReadValue);
  const unit = values.at(-1)?.unit ?? PURE;
  if (unit.baseUnit !== 'm' || values.some((v) => v.unit !== PURE && v.unit.baseUnit !== 'm')) return undefined;
  const sides = values.map((value) => (value.unit === PURE ? { ...value, unit } : value));
  const size = (k: number) => {
    const side = sides[k] as ReadValue;
    return convertToBase(side.exact, side.unit);
  };
  const ranks = places.map((_, k) => k).toSorted((a, b) => size(b) - size(a) || a - b);
  return places.map((place, k) => ({
    at: place,
    value: sides[k] as ReadValue,
    quantity: names[ranks.indexOf(k)] ?? '',
  }));
}

function joins(sentence: Sentence, index: number, tables: LanguageTables): boolean {
  return tables.times.has(sentence.tokens[index]?.key ?? '') && sentence.tokens[index + 1]?.value !== undefined;
}
