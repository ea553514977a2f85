/** A candidate pair with its confidence. */
export interface ScoredPair {
  readonly subject: string;
  readonly object: string;
  readonly confidence: number;
}

/** From this confidence a provision without a partner of its own may join one that has a partner (split or merge). */
const JOIN = 0.75;

/**
 * Picks counterparts: the most confident pair first, each provision once; then provisions left over join their best
 * counterpart where confidence is high and its partner stands in the same entry (1:n and n:1). Ties are broken by codes alone, so that neither row order nor the
 * side decides.
 */
export function assign<Pair extends ScoredPair>(pairs: readonly Pair[]): readonly Pair[] {
  const ordered = pairs.toSorted((a, b) => b.confidence - a.confidence || compareCodes(a, b));
  const objectEntries = new Map<string, Set<string>>();
  const subjectEntries = new Map<string, Set<string>>();
  const chosen: Pair[] = [];
  const left: Pair[] = [];
  for (const pair of ordered) {
    if (objectEntries.has(pair.subject) || subjectEntries.has(pair.object)) left.push(pair);
    else choose(pair);
  }
  for (const pair of left) {
    if (pair.confidence >= JOIN && isSplit(pair)) choose(pair);
  }
  return chosen;

  function choose(pair: Pair): void {
    addTo(objectEntries, pair.subject, entryOf(pair.object));
    addTo(subjectEntries, pair.object, entryOf(pair.subject));
    chosen.push(pair);
  }

  /** Whether one end is free while the other has a partner in the entry of the free one: a provision split in two. */
  function isSplit({ subject, object }: Pair): boolean {
    const objects = objectEntries.get(subject);
    const subjects = subjectEntries.get(object);
    if (objects && subjects) return false;
    return objects?.has(entryOf(object)) === true || subjects?.has(entryOf(subject)) === true;
  }
}

function addTo(groups: Map<string, Set<string>>, key: string, value: string): void {
  const group = groups.get(key);
  if (group) group.add(value);
  else groups.set(key, new Set([value]));
}

function entryOf(code: string): string {
  return code.split(/[.#]/, 1)[0] ?? code;
}

/** Pairs of one code first, then by both codes, whichever side they stand on. */
function compareCodes(a: ScoredPair, b: ScoredPair): number {
  const same = Number(b.subject === b.object) - Number(a.subject === a.object);
  return same || compareText(first(a), first(b)) || compareText(last(a), last(b));
}

const first = ({ subject, object }: ScoredPair): string => (subject < object ? subject : object);
const last = ({ subject, object }: ScoredPair): string => (subject < object ? object : subject);

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
