import { findCodeMentions } from '../code-mentions.ts';
import type { CodeMention } from '../code-mentions.ts';
import { itemOfCode, parentOfCode } from '../codes.ts';

const CODES = String.raw`(\d[A-E]\d{3}[^;:"“'()]*?)`;
/** "3A001.a. does not control", "For exports to …, 1C450 does not control", "2B201.a.3. and 2B201.b.3. include". */
const SUBJECT = new RegExp(
  String.raw`^(?:For [^.;]*?, )?(?:(?:Items|Equipment|Goods) specified (?:by|in) )?${CODES}\s?(?:(?:do|does|also|only|may)\b|appl|includ|controls? |are |is )`,
);
const PURPOSE = new RegExp(
  String.raw`^(?:For the purposes? of |For the purposes |In )${CODES}(?:[.,:]?\s|[,:]|$)(?:['"‘“(]|$|[a-zA-Z0-9])`,
);

/**
 * The provisions that a note speaks of, which need not be the place where it is printed ("4A506.c Note 1: 4A506 applies to …").
 * Several codes only where the note widens or narrows each of them; otherwise, or when the codes lie in another entry or
 * nowhere, the printed place.
 */
export function findSpokenOf(text: string, printed: string, known: readonly string[]): readonly string[] {
  const item = itemOfCode(printed);
  const named = (pattern: RegExp) => {
    const words = pattern.exec(text)?.[1] ?? '';
    return findCodeMentions(words).flatMap((mention) => expandMention(mention, known));
  };
  const inEntry = (codes: readonly string[]) =>
    codes.length > 0 && codes.every((c) => itemOfCode(c) === item && known.includes(c));
  const subject = named(SUBJECT);
  if (inEntry(subject)) return [...new Set(subject)];
  const purpose = named(PURPOSE);
  return purpose.length === 1 && inEntry(purpose) ? purpose : [printed];
}

/** The codes of a mention; a run gives the siblings from its first to its last code, in the order of `known`. */
function expandMention(mention: CodeMention, known: readonly string[]): string[] {
  if (mention.to === '') return [mention.from];
  const siblings = known.filter((code) => parentOfCode(code) === parentOfCode(mention.from));
  const first = siblings.indexOf(mention.from);
  const last = siblings.indexOf(mention.to);
  return first < 0 || last < first ? [mention.from, mention.to] : siblings.slice(first, last + 1);
}
