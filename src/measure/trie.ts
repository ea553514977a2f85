/** A table of phrases, looked up word by word; the longest phrase wins. */
export interface Trie<T> {
  readonly next: Map<string, Trie<T>>;
  /** What the phrase that ends here stands for; several when it is ambiguous. */
  readonly entries: T[];
}

/** An empty table. */
export function createTrie<T>(): Trie<T> {
  return { next: new Map(), entries: [] };
}

/** Adds a phrase. */
export function addPhrase<T>(trie: Trie<T>, keys: readonly string[], entry: T): void {
  let node = trie;
  for (const key of keys) {
    let next = node.next.get(key);
    if (!next) {
      next = createTrie<T>();
      node.next.set(key, next);
    }
    node = next;
  }
  if (!node.entries.includes(entry)) node.entries.push(entry);
}

/** The longest phrase that begins at `from` among the keys given by `keyAt`; undefined when there is none. */
export function findLongest<T>(
  trie: Trie<T>,
  keyAt: (index: number) => string | undefined,
  from: number,
): { readonly entries: readonly T[]; readonly length: number } | undefined {
  let node: Trie<T> | undefined = trie;
  let found: { entries: readonly T[]; length: number } | undefined;
  for (let i = from; node; i += 1) {
    if (node.entries.length > 0) found = { entries: node.entries, length: i - from };
    const key = keyAt(i);
    node = key === undefined ? undefined : node.next.get(key);
  }
  return found;
}
