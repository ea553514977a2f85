import { findCodeMentions } from '../code-mentions.ts';
import { parentOfCode } from '../codes.ts';

const CODES = String.raw`((?:\d[A-E]\d{3}|ML\.?\d)[^;:"“'‘()]*?)`;
/** "ML1.a. does not apply", "For exports to …, 1C450 does not", "Items specified by 4A901. may", "2B201.a.3. and 2B201.b.3. include". */
const SUBJECT = new RegExp(
  String.raw`^(?:For [^.;]*?, )?(?:Items? |[^.;:]{0,60}? specified (?:by|in) )?${CODES}\s?(?:(?:do|does|also|only|may)\b|appl|includ|controls? |are |is )`,
);
const PURPOSE = new RegExp(
  String.raw`^(?:For the purposes? of |For the purposes |In |For )(?:Item )?${CODES}(?:[.,:]?\s|[,:]|$)(?:['"‘“(]|$|[a-zA-Z0-9])`,
);
const MUNITIONS = /ML\.?(\d{1,3})((?:\.[a-z0-9]{1,2}(?![a-z0-9]))*)/g;

/** The opening of a sentence up to the term that it explains. */
const OPENING = /^(?:For the purposes? of |In )[^'"‘“]*/;

/**
 * The place that all elements of a note speak of in their opening words: the innermost of `known` that holds all the codes
 * named there; undefined where an element names none.
 */
export function findCommonPlace(elements: readonly string[], known: readonly string[]): string | undefined {
  const named = elements.map((text) => findCodes(OPENING.exec(text)?.[0] ?? '', known));
  if (named.length === 0 || named.some((codes) => codes.length === 0)) return undefined;
  const all = named.flat();
  return known.findLast((place) => all.every((code) => code === place || code.startsWith(`${place}.`)));
}

/**
 * The provisions that a note speaks of, which need not be those that it follows. Several only where it widens or narrows
 * each of them; none where it names no provision of `known` (codes of one entry) in its first words.
 */
export function findSpokenOf(text: string, known: readonly string[]): readonly string[] {
  const named = (pattern: RegExp) => findCodes(pattern.exec(text)?.[1] ?? '', known);
  const inEntry = (codes: readonly string[]) => codes.length > 0 && codes.every((code) => known.includes(code));
  const subject = named(SUBJECT);
  if (inEntry(subject)) return [...new Set(subject)];
  const purpose = named(PURPOSE);
  return purpose.length === 1 && inEntry(purpose) ? purpose : [];
}

function findCodes(words: string, known: readonly string[]): readonly string[] {
  const munitions = [...words.matchAll(MUNITIONS)].map((match) => `ML${match[1] ?? ''}${match[2] ?? ''}`);
  return [...munitions, ...findCodeMentions(words).flatMap(({ from, to }) => expandRun(from, to, known))];
}

/** A run gives the siblings from its first to its last code. */
function expandRun(from: string, to: string, known: readonly string[]): readonly string[] {
  if (to === '') return [from];
  const siblings = known.filter((code) => parentOfCode(code) === parentOfCode(from));
  const first = siblings.indexOf(from);
  const last = siblings.indexOf(to);
  return first < 0 || last < first ? [from, to] : siblings.slice(first, last + 1);
}
