import type { Evidence } from './evidence.ts';

/** Below this confidence two provisions are not taken for counterparts. */
export const ACCEPT = 0.5;

/** Content below this is another thing, whatever code and place say. */
export const OTHER_THING = 0.2;

const WEIGHTS = [
  ['words', 0.65],
  ['numbers', 0.35],
  ['chemicals', 1],
] as const;

/** What the provisions themselves say, 0–1: words, numbers and chemicals; undefined when none of them can speak. */
export function contentScore(evidence: Evidence): number | undefined {
  let sum = 0;
  let total = 0;
  for (const [kind, weight] of WEIGHTS) {
    const score = evidence[kind];
    if (score === undefined) continue;
    total += weight;
    sum += score * weight;
  }
  return total === 0 ? undefined : sum / total;
}

/** Where a pair stands: how alike what is above the two is, and which share of what is below them is mapped to each other. */
export interface Place {
  readonly above: number;
  readonly below: number;
}

/**
 * Joins what a pair says by itself (`content`, see `contentScore`) with its code and its place into a confidence, 0–1.
 * Content decides, and what stands below speaks like content ("Viruses, as follows" is what its viruses are); place and
 * code confirm. A pair whose content contradicts is refused even under one code; a pair without any content ("Having any of
 * the following") rests on place and code alone.
 */
export function confidence(content: number | undefined, codes: number | undefined, { above, below }: Place): number {
  if (content === undefined && below === 0) return 0.45 * above + 0.45 * (codes ?? 0);
  const said = Math.max(content ?? 0, below);
  if (said < OTHER_THING) return said;
  return codes === undefined ? 0.8 * said + 0.2 * above : 0.4 * codes + 0.5 * said + 0.1 * above;
}
