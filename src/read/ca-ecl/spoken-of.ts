import { findCitations } from './citations.ts';
import type { Citation } from './citations.ts';

const LEAD = /^(?:items? (?:specified |referred to )?in |in |for the purposes? of )?/i;
const NAME = /^(?:subitem|subsection|paragraph|subparagraph|clause|subclause)s? $/i;
const JOINT = /^(?:, (?:and |or )?| and | or )$/;
const PREDICATE = /^ (?:(?:also |only )?(?:includes?|appl(?:y|ies))|do(?:es)? not|may not|may)\b/;

/**
 * The places that a note speaks of ("Subparagraph (iii) includes …", "In clauses (C) and (D), …"), as labels joined by dots;
 * empty where it names none in that manner. `printed` are the labels of the place where it stands.
 */
export function findSpokenOf(text: string, printed: readonly string[]): readonly Citation[] {
  if (/^This item\b/.test(text)) return [{ from: printed[0] ?? '', to: '', start: 0, end: 9 }];
  const lead = LEAD.exec(text)?.[0] ?? '';
  const subject: Citation[] = [];
  let from = lead.length;
  for (const citation of findCitations(text, printed)) {
    if (!(subject.length === 0 ? NAME : JOINT).test(text.slice(from, citation.start))) break;
    subject.push(citation);
    from = citation.end;
  }
  const follows = lead === '' || /^items?/i.test(lead) ? PREDICATE : /^,/;
  return follows.test(text.slice(from)) ? subject : [];
}

const SIDE =
  /^(?:In this item|For the purposes? of|This item (?:does not|applies|includes)|The references? to\b[^.]*\b(?:is|are) to be read|(?:Subitem|Subsection|Paragraph) \(?[\w)(]+(?: of that Annex \w+)? (?:does not|applies|includes|is to be read))\b/;

/** Whether a subitem says how others are to be read (what they exclude, mean, include, where they apply) and lists nothing itself. */
export function isSideRule(text: string): boolean {
  return SIDE.test(text);
}
