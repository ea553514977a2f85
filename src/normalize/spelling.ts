import type { Spelling } from './vocabulary.ts';

/** A lower-case word in the one spelling that all lists share: `fiber` for `fibre`, `ionizing` for `ionising`. */
export function normalizeSpelling(word: string, spelling: Spelling): string {
  const whole = spelling.words.get(word);
  if (whole !== undefined) return whole;
  const plural = word.endsWith('s') ? spelling.words.get(word.slice(0, -1)) : undefined;
  if (plural !== undefined) return `${plural}s`;
  return writeWithZ(
    word.replaceAll(spelling.anyPart, (part) => spelling.parts.get(part) ?? part),
    spelling.keep,
  );
}

const ISE = /^(.{3,})is(e|es|ed|er|ers|ing|ation|ations|able)$/;

function writeWithZ(word: string, keep: ReadonlySet<string>): string {
  const match = ISE.exec(word);
  if (!match || keep.has(`${match[1]}ise`)) return word;
  return `${match[1]}iz${match[2]}`;
}

/** A word without its plural ending; words of three letters and those in -ss, -us, -is stay as they are. */
export function stripPlural(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is|ous)$/.test(word)) return word;
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
