import type { Trie } from './trie.ts';

/** Fewest letters of a last part that may stand for the compound. */
const SHORTEST = 4;
/** Most letters of a compound that is taken apart. */
const LONGEST = 60;

/**
 * A table that finds a compound also by its last parts ("Kühlleistung" by "leistung"): the whole first, then the longer part before
 * the shorter, so that a part serves where the whole names a quantity of another dimension.
 */
class CompoundMap<T> extends Map<string, Trie<T>> {
  override get(key: string): Trie<T> | undefined {
    const whole = super.get(key);
    const parts = this.#findParts(key);
    const first = whole ?? parts[0];
    if (!first || parts.length === 0 || (!whole && parts.length === 1)) return first;
    return { next: first.next, entries: [...(whole?.entries ?? []), ...parts.flatMap((part) => part.entries)] };
  }

  #findParts(key: string): readonly Trie<T>[] {
    const parts: Trie<T>[] = [];
    if (key.length > LONGEST) return parts;
    for (let from = 1; from <= key.length - SHORTEST; from += 1) {
      const part = super.get(key.slice(from));
      if (part !== undefined) parts.push(part);
    }
    return parts;
  }
}

/** The same phrases, found also where the first word is only the last part of a compound noun; nothing may be added to the result. */
export function matchCompounds<T>(trie: Trie<T>): Trie<T> {
  return { next: new CompoundMap(trie.next), entries: trie.entries };
}

/** Fewest letters of a noun behind a first part that compares. */
const SHORTEST_NOUN = 4;

/** A word with the comparator that follows it (a table may print them without the blank), and a comparator with its "als". */
const GLUED =
  /^(?:\p{L}*\p{Ll}{2}(?<!ver)(?=(?:grösser|größer|kleiner)(?:als|oder)?$)|(?:grösser|größer|kleiner|höher|mehr|weniger|geringer)(?=(?:als|oder)$))/u;

/** Length of the first of two words that are printed without their blank ("Frequenzgrösserals"); undefined for one word. */
export function findGluedPart(word: string): number | undefined {
  return word.length > LONGEST ? undefined : GLUED.exec(word)?.[0].length;
}

/**
 * Length of the first part of a compound that compares ("Mindest" of "Mindestabstand"), or of the first of two words that are printed
 * without their blank; undefined for other words, and in a language without such prefixes.
 */
export function findSizePrefix(word: string, prefixes: ReadonlySet<string> | undefined): number | undefined {
  if (!prefixes || word.length > LONGEST) return undefined;
  const lower = word.toLowerCase();
  const first = [...prefixes].find(
    (prefix) => lower.startsWith(prefix) && lower.length >= prefix.length + SHORTEST_NOUN,
  );
  return first?.length ?? findGluedPart(word);
}

/** What may divide a compound in print: a quotation mark ("Mess„genauigkeit"), or the hyphen of a broken line ("Wider- stand"). */
const BREAK =
  /[„“”‚‘’"](?=\p{Ll})|-\s+(?!(?:und|oder|bzw|beziehungsweise|sowie|noch|bis|als|auch|aber|wie)(?!\p{L}))(?=\p{Ll}{2})/uy;

/** Where a compound that breaks off at `end` goes on; undefined where it ends there. */
export function findNextPart(text: string, end: number): number | undefined {
  BREAK.lastIndex = end;
  return BREAK.test(text) ? BREAK.lastIndex : undefined;
}

/** A compound without the marks that divide it in print. */
export function joinParts(word: string): string {
  return word.replaceAll(/[„“”‚‘’"]|-\s+/g, '');
}
