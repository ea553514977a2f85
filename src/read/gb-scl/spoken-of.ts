const CODES = String.raw`((?:ML|PL)\d+[^;:"“'()]*?)`;
/** "ML1.a. does not control", "ML7.b. and ML7.d. do not control", "ML8.c.12. includes". */
const SUBJECT = new RegExp(String.raw`^${CODES}\s?(?:(?:do|does|also|only|may)\b|appl|includ|controls? |are |is )`);
const PURPOSE = new RegExp(String.raw`^(?:For the purposes? of |In )${CODES}(?:[.,:]?\s|[,:]|$)`);
const CODE = /(?:ML|PL)\d+(?:\.(?:[a-z]|\d{1,2})(?![a-z0-9]))*/g;

/**
 * The paragraphs of a military or national entry that a note speaks of, which need not be those below which it is printed;
 * the printed place where it speaks of none, or of another entry's. `known` are the codes of the entry.
 */
export function findSpokenOf(text: string, printed: string, known: ReadonlySet<string>): readonly string[] {
  const subject = listCodes(SUBJECT.exec(text)?.[1]);
  if (subject.length > 0 && subject.every((code) => known.has(code))) return [...new Set(subject)];
  const purpose = listCodes(PURPOSE.exec(text)?.[1]);
  const [only] = purpose;
  return purpose.length === 1 && only !== undefined && known.has(only) ? [only] : [printed];
}

function listCodes(words = ''): readonly string[] {
  return /\b(?:to|through)\b/.test(words) ? [] : [...words.matchAll(CODE)].map((match) => match[0]);
}
