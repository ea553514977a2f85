import type { Reference } from '../../model/provision.ts';

const NUMBER = String.raw`\d(?:\.\d{1,2}){1,2}`;
/** "paragraph 1.1.", "item 1.2", "see 1.5.", "section 5.1.1.(c)"; a section may be a single figure. */
const CITED = new RegExp(
  String.raw`\b(?:(?:paragraphs?|items?|see|under) (${NUMBER})|sections? (${NUMBER}|\d))\.?(?:\(([a-z])\))?(?:,? (?:and|to|or) (${NUMBER}|\d(?![\d.]))\.?(?:\(([a-z])\))?)?(?! of the Guidelines)`,
  'gi',
);
const PART_TWO = /\bINFCIRC\/254\/Part 2\b/;

/**
 * The sections of Annex B that a text cites (`B.5.1.1.c`), and the Guidelines' Part 2. Runs are spelled out by `codes`, the
 * list's own; `self` are the place and those above it, which are no references.
 */
export function findPartOneReferences(
  text: string,
  self: string,
  codes: readonly string[],
  isNote: boolean,
): readonly Reference[] {
  const found: Reference[] = [];
  const add = (target: string, before: string) => {
    const see = isNote || /\b(?:see|NOTE to)\b[^.;]*$/.test(before);
    if (found.some((reference) => reference.target === target) || `${self}.`.startsWith(`${target}.`)) return;
    found.push({ role: see ? 'see-also' : 'specified-by', target });
  };
  for (const match of text.matchAll(CITED)) {
    const [whole, place, section, letter, last, lastLetter] = match;
    const from = format(place ?? section ?? '', letter);
    const targets = last === undefined ? [from] : listCited(whole, from, format(last, lastLetter), codes);
    const lead = /^see\b/i.test(whole) ? 'see ' : '';
    for (const target of targets) add(target, text.slice(0, match.index) + lead);
  }
  if (PART_TWO.test(text)) found.push({ role: 'see-also', target: 'INFCIRC/254/Part 2' });
  return found;
}

function format(number: string, letter: string | undefined): string {
  return letter === undefined ? `B.${number}` : `B.${number}.${letter}`;
}

/** The places of "1.2. to 1.11." between its ends; both ends otherwise, or where the list does not know them. */
function listCited(whole: string, from: string, to: string, codes: readonly string[]): readonly string[] {
  const depth = from.split('.').length;
  const family = codes.filter((code) => code.split('.').length === depth && !code.includes('#'));
  const [first, last] = [family.indexOf(from), family.indexOf(to)];
  return / to /.test(whole) && first >= 0 && last >= first ? family.slice(first, last + 1) : [from, to];
}
