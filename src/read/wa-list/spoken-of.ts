import { parentOfCode } from '../codes.ts';
import { findWassenaarMentions } from './code-mentions.ts';
import type { WassenaarMention } from './code-mentions.ts';

const CODES = String.raw`((?:ML\d|\d{1,2}\.[A-E])[^;:"“'()]*?)`;
/** "3.A.1.a.2. does not apply", "ML7.b. and ML7.d. do not apply", "1.A.4.a. includes". */
const SUBJECT = new RegExp(String.raw`^${CODES}\s?(?:(?:do|does|also|only|may)\b|appl|includ|controls? |are |is )`);
const PURPOSE = /^(?:For the purposes? of |In |For )(?=ML\d|\d{1,2}\.[A-E])/;
/** What may stand between two codes that are named together. */
const BETWEEN = /^\.?(?:[\s,;&]|and|or)*$/;

/**
 * The provisions that a note speaks of, which need not be those below which it is printed. Several only where the note widens
 * or narrows each of them; the printed place where the note speaks of none, of another entry's, or of what `known` lacks.
 */
export function findSpokenOf(text: string, printed: string, known: ReadonlySet<string>): readonly string[] {
  const words = SUBJECT.exec(text)?.[1] ?? '';
  const subject = findWassenaarMentions(`${words} `).flatMap((mention) => expandMention(mention, known));
  if (subject.length > 0 && subject.every((code) => known.has(code))) return [...new Set(subject)];
  const only = findPurpose(text);
  return only !== undefined && known.has(only) ? [only] : [printed];
}

/** The one code for whose purposes a note explains; undefined where it names several or none. */
function findPurpose(text: string): string | undefined {
  const lead = PURPOSE.exec(text)?.[0];
  if (lead === undefined) return undefined;
  const [first, second] = findWassenaarMentions(text.slice(lead.length));
  if (first?.start !== 0 || first.to !== '') return undefined;
  const together = second && BETWEEN.test(text.slice(lead.length + first.end, lead.length + second.start));
  return together ? undefined : first.from;
}

/** The codes of a mention; a run gives the siblings from its first to its last code, in the order of the list. */
function expandMention({ from, to }: WassenaarMention, known: ReadonlySet<string>): readonly string[] {
  if (to === '') return [from];
  const siblings = [...known].filter((code) => parentOfCode(code) === parentOfCode(from));
  const first = siblings.indexOf(from);
  const last = siblings.indexOf(to);
  return first < 0 || last < first ? [from, to] : siblings.slice(first, last + 1);
}
