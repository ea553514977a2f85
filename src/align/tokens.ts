/** A set of tokens as sorted ids, with the sum of their weights. */
export interface TokenSet {
  readonly ids: Int32Array;
  readonly mass: number;
}

/** Gives tokens ids and weights by rarity: what occurs in few provisions says more about what a provision is. */
export interface Rarity {
  /** The tokens as a set; duplicates count once. */
  set(tokens: Iterable<string>): TokenSet;
  /** The tokens of all sets together; each counts once. */
  unite(sets: readonly TokenSet[]): TokenSet;
  weight(id: number): number;
}

/**
 * Learns how rare each token is from the provisions of both lists together, so that the weights do not depend on which
 * list comes first. Weight = ln(1 + N / n) for a token in n of N provisions.
 */
export function buildRarity(documents: readonly (readonly string[])[]): Rarity {
  const ids = new Map<string, number>();
  const counts: number[] = [];
  for (const document of documents) {
    for (const token of new Set(document)) {
      const id = ids.get(token) ?? ids.size;
      ids.set(token, id);
      counts[id] = (counts[id] ?? 0) + 1;
    }
  }
  const weights = Float64Array.from(counts, (count) => Math.log(1 + documents.length / count));
  const weight = (id: number) => weights[id] ?? 0;
  return {
    weight,
    set(tokens) {
      const found: number[] = [];
      for (const token of tokens) {
        const id = ids.get(token);
        if (id !== undefined) found.push(id);
      }
      return buildSet(Int32Array.from(found), weight);
    },
    unite(sets) {
      const spoken = sets.filter((set) => set.ids.length > 0);
      const [only, second] = spoken;
      if (!only) return EMPTY;
      if (!second) return only;
      const found = new Int32Array(spoken.reduce((sum, set) => sum + set.ids.length, 0));
      let at = 0;
      for (const set of spoken) {
        found.set(set.ids, at);
        at += set.ids.length;
      }
      return buildSet(found, weight);
    },
  };
}

const EMPTY: TokenSet = { ids: new Int32Array(), mass: 0 };

/** Sorts the ids in place, lets each stand once, and weighs them. */
function buildSet(ids: Int32Array, weight: (id: number) => number): TokenSet {
  ids.sort();
  let size = 0;
  let mass = 0;
  for (const id of ids) {
    if (size > 0 && ids[size - 1] === id) continue;
    ids[size++] = id;
    mass += weight(id);
  }
  return { ids: ids.subarray(0, size), mass };
}

/** Weight of the tokens that two sets share. */
export function sharedMass(a: TokenSet, b: TokenSet, rarity: Rarity): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length;) {
    const difference = (a.ids[i] ?? 0) - (b.ids[j] ?? 0);
    if (difference === 0) sum += rarity.weight(a.ids[i] ?? 0);
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return sum;
}

/** Likeness of two sets, 0–1: twice the shared weight over the weight of both (Dice). 0 when either is empty. */
export function likeness(a: TokenSet, b: TokenSet, rarity: Rarity): number {
  const total = a.mass + b.mass;
  return total === 0 ? 0 : (2 * sharedMass(a, b, rarity)) / total;
}
