import { findGermanMentions } from './code-mentions.ts';
import type { GermanMention } from './code-mentions.ts';

const SUBJECT = /^(?:(?:Die )?(?:Unter)?[Nn]ummern? )?$/;
const JOINT = /^(?:, | und | oder | sowie )(?:(?:Unter)?[Nn]ummern? )?$/;
const VERB =
  /^\s(?:nur )?(?:erfass|umfass|schließ|beinhalt|enth[aä]l|gilt|gelten|find|ist (?:nicht )?anwendbar|sind (?:nicht )?anwendbar)/;
const PURPOSE = /\b(?:im Sinne|für die Zwecke) (?:von |der |des )?(?:(?:Unter)?nummer )?$/i;

/**
 * The provisions that a note speaks of, which need not be the place where it is printed ("Unternummer 0003a erfasst nicht …"
 * below all of 0003). Several codes only where they are the subject of its verb; otherwise, or when a code is not among
 * `known`, the codes of the entry, the printed place.
 */
export function findSpokenOf(text: string, printed: string, known: ReadonlySet<string>): readonly string[] {
  const mentions = findGermanMentions(text);
  const subject = readSubject(text, mentions).flatMap((mention) => expandMention(mention, known));
  if (subject.length > 0 && subject.every((code) => known.has(code))) return [...new Set(subject)];
  const first = mentions[0];
  const isPurpose = first !== undefined && first.to === '' && PURPOSE.test(text.slice(0, first.start));
  const isOne = isPurpose && !JOINT.test(text.slice(first.end, mentions[1]?.start));
  return isOne && known.has(first.from) ? [first.from] : [printed];
}

/** The codes that open a text and govern its verb; empty where none do. */
function readSubject(text: string, mentions: readonly GermanMention[]): readonly GermanMention[] {
  const subject: GermanMention[] = [];
  let from = 0;
  for (const mention of mentions) {
    const between = text.slice(from, mention.start);
    if (!(subject.length === 0 ? SUBJECT : JOINT).test(between)) break;
    subject.push(mention);
    from = mention.end;
  }
  return VERB.test(text.slice(from)) ? subject : [];
}

/** The codes of a mention; a run gives the codes of its length from its first to its last, in the order of `known`. */
function expandMention({ from, to }: GermanMention, known: ReadonlySet<string>): readonly string[] {
  if (to === '') return [from];
  const family = [...known].filter((code) => code.length === from.length && code.slice(0, -1) === from.slice(0, -1));
  const first = family.indexOf(from);
  const last = family.indexOf(to);
  return first < 0 || last < first ? [from, to] : family.slice(first, last + 1);
}
