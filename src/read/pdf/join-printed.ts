/**
 * Text with a printed line's words behind it: a blank between; none where the line was broken at a hyphen or, before a small
 * letter, at a stroke. A soft hyphen at the break goes.
 */
export function joinPrinted(before: string, words: string): string {
  if (before === '' || words === '') return before + words;
  if (before.endsWith('\u00AD')) return before.slice(0, -1) + words;
  const unbroken = /[\p{L}\p{N}]-$/u.test(before) || (before.endsWith('/') && /^[a-z]/.test(words));
  return unbroken ? before + words : `${before} ${words}`;
}
