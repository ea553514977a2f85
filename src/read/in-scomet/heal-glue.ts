/** Words with which the list's print runs others together: "componentstherefor", "greaterthan", "orhigher". */
const SMALL = new Set(
  (
    'a all and any are at being both by described designed equal following for from greater having in including limited ' +
    'listed of on or other specified than that the their therefor to when which with'
  ).split(' '),
);
const WORD = /(?<![A-Za-z])[a-z]{2,}(?![A-Za-z])/g;
const SHORTEST = 6;
/** A word that stands in the list more often than this is a word of its own. */
const RARE = 4;
/** Before a small word of two letters stands a part at least so long: "format" is no "form at". */
const LONG = 5;
/** The parts of a word that is none stand in the list at least so often. */
const COMMON = 15;

/**
 * Learns the words of a list and answers how to part those that its print has run together: a rare word of small letters
 * whose two parts are both common, one of them a small word. A number behind "than", "of" and the like is parted too.
 */
export function learnGlue(texts: readonly string[]): (text: string) => string {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [word] of text.matchAll(WORD)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const isSuffix = (a: string, b: string) => SMALL.has(b) && (b.length > 2 || a.length >= LONG);
  const isCommon = (word: string) => (counts.get(word) ?? 0) >= COMMON;
  const part = (word: string): string => {
    if (word.length < SHORTEST || (counts.get(word) ?? 0) > RARE) return word;
    const cuts = Array.from({ length: word.length - 3 }, (_, n) => [word.slice(0, n + 2), word.slice(n + 2)] as const);
    const fits = cuts.filter(([a, b]) => (SMALL.has(a) || isSuffix(a, b)) && isCommon(a) && isCommon(b));
    const rarer = ([a, b]: readonly [string, string]) => Math.min(counts.get(a) ?? 0, counts.get(b) ?? 0);
    const [best] = fits.toSorted((a, b) => rarer(b) - rarer(a));
    return best ? best.join(' ') : word;
  };
  return (text) =>
    text
      .replaceAll(/((?:than|exceeding)|(?<![A-Za-z])(?:to|of|or|and|by|from|at))(?=\d)/g, '$1 ')
      .replaceAll(WORD, part);
}
