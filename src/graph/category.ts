/**
 * The category that a code stands in, by the figure that Wassenaar-style numbering begins with: `3` for `3A001.a`, `1` for
 * `Category1-Annex.12`. Empty for a code without figure.
 */
export function findCategory(code: string): string {
  return /\d/.exec(code)?.[0] ?? '';
}
