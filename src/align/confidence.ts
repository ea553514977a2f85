import type { Evidence } from './evidence.ts';

/** Below this confidence two provisions are not taken for counterparts. */
export const ACCEPT = 0.5;

/** Content below this is another thing, whatever code and place say. */
const OTHER_THING = 0.2;

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

/**
 * Joins what a pair says by itself (`content`, see `contentScore`) with its code and its place into a confidence, 0–1.
 * Content decides; place and code confirm. A pair whose content contradicts is refused even under one code; a pair without
 * content of its own ("Having any of the following") rests on place and code alone.
 */
export function confidence(
  content: number | undefined,
  codes: number | undefined,
  structure: number | undefined,
): number {
  const place = structure ?? 0;
  if (content === undefined) return 0.45 * place + 0.5 * (codes ?? 0);
  if (content < OTHER_THING) return content;
  return codes === undefined ? 0.8 * content + 0.2 * place : 0.7 * content + 0.15 * place + 0.15 * codes;
}
