import type { Evidence } from './evidence.ts';

/** A candidate pair with its confidence. */
export interface ScoredPair {
  readonly subject: string;
  readonly object: string;
  readonly confidence: number;
  readonly evidence: Evidence;
}

/** From this confidence a provision without a partner of its own may join one that has a partner (split or merge). */
const JOIN = 0.75;

/**
 * Picks counterparts: the most confident pair first, each provision once; then provisions left over join their best
 * counterpart where confidence is high and its partner stands in the same entry (1:n and n:1). Ties are broken by codes alone, so that neither row order nor the
 * side decides.
 */
export function assign(pairs: readonly ScoredPair[]): readonly ScoredPair[] {
  const keys = new Map(pairs.map((pair) => [pair, tieKey(pair)]));
  const key = (pair: ScoredPair) => keys.get(pair) ?? '';
  const ordered = pairs.toSorted((a, b) => b.confidence - a.confidence || compareText(key(a), key(b)));
  const subjects = new Set<string>();
  const objects = new Set<string>();
  const chosen: ScoredPair[] = [];
  const left: ScoredPair[] = [];
  for (const pair of ordered) {
    if (subjects.has(pair.subject) || objects.has(pair.object)) left.push(pair);
    else choose(pair);
  }
  for (const pair of left) {
    const free = subjects.has(pair.subject) !== objects.has(pair.object);
    if (pair.confidence >= JOIN && free && chosen.some((partner) => isSplit(pair, partner))) choose(pair);
  }
  return chosen;

  function choose(pair: ScoredPair): void {
    subjects.add(pair.subject);
    objects.add(pair.object);
    chosen.push(pair);
  }
}

/** Whether a pair shares one end with a chosen one while the other ends stand in one entry: a provision split in two. */
function isSplit(pair: ScoredPair, partner: ScoredPair): boolean {
  if (pair.object === partner.object) return entryOf(pair.subject) === entryOf(partner.subject);
  return pair.subject === partner.subject && entryOf(pair.object) === entryOf(partner.object);
}

function entryOf(code: string): string {
  return code.split(/[.#]/, 1)[0] ?? code;
}

/** Pairs of one code first, then by both codes, whichever side they stand on. */
function tieKey({ subject, object }: ScoredPair): string {
  const codes = subject < object ? `${subject} ${object}` : `${object} ${subject}`;
  return `${subject === object ? 0 : 1} ${codes}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
