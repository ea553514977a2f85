import type { Evidence } from './evidence.ts';

/** Below this confidence two provisions are not taken for counterparts. */
export const ACCEPT = 0.5;

/** Content below this is another thing, whatever code and place say. */
export const OTHER_THING = 0.2;

function weighted(parts: readonly (readonly [number | undefined, number])[]): number | undefined {
  const spoken = parts.filter((part): part is readonly [number, number] => part[0] !== undefined);
  const weight = spoken.reduce((sum, [, w]) => sum + w, 0);
  return weight === 0 ? undefined : spoken.reduce((sum, [score, w]) => sum + score * w, 0) / weight;
}

/** What the provisions themselves say, 0–1: words, numbers and chemicals; undefined when none of them can speak. */
export function contentScore(evidence: Evidence): number | undefined {
  return weighted([
    [evidence.words, 0.65],
    [evidence.numbers, 0.35],
    [evidence.chemicals, 1],
  ]);
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
