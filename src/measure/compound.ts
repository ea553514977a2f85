import type { Trie } from './trie.ts';

/** Fewest letters of a last part that may stand for the compound. */
const SHORTEST = 5;
/** Most letters of a compound that is taken apart. */
const LONGEST = 60;

/** A table that finds a compound by its longest last part when it does not know the whole ("Kühlleistung" by "leistung"). */
class CompoundMap<T> extends Map<string, T> {
  override get(key: string): T | undefined {
    const whole = super.get(key);
    return whole ?? this.#findPart(key);
  }

  #findPart(key: string): T | undefined {
    if (key.length > LONGEST) return undefined;
    for (let from = 1; from <= key.length - SHORTEST; from += 1) {
      const part = super.get(key.slice(from));
      if (part !== undefined) return part;
    }
    return undefined;
  }
}

/** The same phrases, found also where the first word is only the last part of a compound noun; nothing may be added to the result. */
export function matchCompounds<T>(trie: Trie<T>): Trie<T> {
  return { next: new CompoundMap(trie.next), entries: trie.entries };
}

/** Fewest letters of a noun behind a first part that compares. */
const SHORTEST_NOUN = 4;

/** Length of the first part of a compound that compares ("Mindest" of "Mindestabstand"); undefined for other words. */
export function findSizePrefix(word: string, prefixes: ReadonlySet<string> | undefined): number | undefined {
  if (!prefixes || word.length > LONGEST) return undefined;
  const lower = word.toLowerCase();
  return [...prefixes].find((prefix) => lower.startsWith(prefix) && lower.length >= prefix.length + SHORTEST_NOUN)
    ?.length;
}
