import type { HanTables } from './han-tables.ts';
import type { PrintedComparator } from './language.ts';
import { addPhrase, createTrie, findLongest } from './trie.ts';
import type { Trie } from './trie.ts';

/** A comparator with its place. */
export interface FoundComparator {
  readonly comparator: PrintedComparator;
  readonly start: number;
  readonly end: number;
}

/** Most fillers between a comparator and its value. */
const FILLERS = 3;
/** Longest second comparator in brackets, and longest name of a whole. */
const SYNONYM = 8;
const WHOLE = 12;

function build(
  phrases: HanTables['after'],
  order: (phrase: string) => readonly string[],
): Trie<{ readonly comparator: PrintedComparator }> {
  const trie = createTrie<{ readonly comparator: PrintedComparator }>();
  for (const [comparator, list] of Object.entries(phrases))
    for (const phrase of list.split('|'))
      addPhrase(trie, order(phrase), { comparator: comparator as PrintedComparator });
  return trie;
}

/** Finds the comparators of one language before and behind values. */
export class HanComparators {
  readonly #after: Trie<{ readonly comparator: PrintedComparator }>;
  readonly #before: Trie<{ readonly comparator: PrintedComparator }>;
  readonly #fillers: RegExp;
  readonly #whole: string;

  constructor(tables: HanTables) {
    this.#after = build(tables.after, (phrase) => [...phrase]);
    this.#before = build(tables.before, (phrase) => [...phrase].toReversed());
    this.#fillers = tables.fillers;
    this.#whole = tables.whole;
  }

  /** The comparator that begins at `at`, behind a blank at most. */
  behind(text: string, at: number): FoundComparator | undefined {
    const start = text[at] === ' ' ? at + 1 : at;
    const found = findLongest(this.#after, (i) => text[i], start);
    const comparator = found?.entries[0]?.comparator;
    return found && comparator && found.length > 0 ? { comparator, start, end: start + found.length } : undefined;
  }

  /** The comparator that ends at `at`, fillers and an opening bracket aside. */
  before(text: string, at: number): FoundComparator | undefined {
    let end = at;
    for (let k = 0; k < FILLERS && this.#fillers.test(text[end - 1] ?? ''); k += 1) end -= 1;
    const found = this.#ending(text, end);
    if (found || text[end - 1] !== ')') return found;
    const open = text.slice(Math.max(0, end - SYNONYM), end).lastIndexOf('(');
    const synonym = open < 0 ? undefined : this.#ending(text, end - 1);
    return synonym && text[synonym.start - 1] === '(' ? this.#ending(text, synonym.start - 1) : undefined;
  }

  /** The comparator before what a share is one of, which ends at `at` ("大于等于总重量的"). */
  beforeWhole(text: string, at: number): FoundComparator | undefined {
    if (this.#whole === '' || !text.startsWith(this.#whole, at - this.#whole.length)) return undefined;
    for (let end = at - this.#whole.length - 2; end >= at - WHOLE; end -= 1) {
      if (!/\p{Script=Han}/u.test(text[end] ?? '')) return undefined;
      const found = this.#ending(text, end);
      if (found) return found;
    }
    return undefined;
  }

  #ending(text: string, end: number): FoundComparator | undefined {
    const found = findLongest(this.#before, (i) => text[end - 1 - i], 0);
    const comparator = found?.entries[0]?.comparator;
    return found && comparator && found.length > 0 ? { comparator, start: end - found.length, end } : undefined;
  }
}
