import type { FactClauses } from './clauses.ts';
import { hasBound } from './clauses.ts';
import { isStructure } from './labels.ts';
import type { Conditions } from './conditions.ts';
import { parseConditions } from './conditions.ts';
import { splitOutside } from './split-outside.ts';
import { formatDoubtful, formatPhrase, isDoubtful } from './phrase.ts';

const ENDS_WITH_VALUE =
  /(?:exceeding|less than|at least|at most|more than|to) [-+]?[\d.]+(?: x 10\^-?\d+)?(?: ?[^\s\d]+)?(?: by (?:weight|volume))?(?: \([^)]*\))?$/;

/**
 * What a place asks for by itself, in words that the thresholds can be read from; empty where it asks for nothing. Where the
 * notation does not say how clauses with bounds join, none of them is put as a bound.
 */
export function formatOwnConditions({ conditions, doubtful }: Pick<FactClauses, 'conditions' | 'doubtful'>): string {
  const own = conditions.filter((clause) => !isStructure(clause));
  const parsed = doubtful.some(hasBound) ? undefined : parseConditions(own);
  const format = own.some(hasBound) ? formatDoubtful : formatRemark;
  const words = parsed && own.some(hasBound) ? formatConditions(parsed) : own.map(format).join('; ');
  return spellCodes([words, ...doubtful.map(formatDoubtful)].filter((part) => part !== '').join('; '));
}

/** The words of a note that only explains: nothing in it is a bound, so nothing is in doubt. */
export function formatRemark(clause: string): string {
  return spellCodes(
    splitOutside(clause, ' & ')
      .filter((part) => !isStructure(part))
      .map(formatPhrase)
      .join(' and ')
      .replaceAll(' OR ', ' or '),
  );
}

/** Codes with words between them: "1B001-1B003" as "1B001 to 1B003", "1C010.a/.b" as "1C010.a or .b". */
function spellCodes(text: string): string {
  return text
    .replaceAll(/(\d[A-E]\d{3}(?:\.[a-z0-9]+)*)-(?=\d[A-E]\d{3})/g, '$1 to ')
    .replaceAll(/(?<=\.[a-z0-9]{1,2})\/(?=\.[a-z0-9])/g, ' or ')
    .replaceAll(/(?<=\d[A-E]\d{3}\.[a-z])\/(?=[a-z]\b)/g, ' or .');
}

/**
 * Conditions as the words behind "having", so that the thresholds can be read like those of a law: what is common first, then
 * the alternatives. Where one alternative of several has no number, none of their numbers is put as a bound: a device may do without.
 */
function formatConditions({ common, alternatives }: Conditions): string {
  const shared = common.map(formatTerm);
  if (alternatives.length === 0) return shared.join(' and ');
  if (alternatives.some((terms) => !terms.some(hasBound) || terms.some(isDoubtful))) {
    const choice = alternatives.map((terms) => terms.map(formatDoubtful).join(' and ')).join(' or ');
    return [...shared, choice].join(', and ');
  }
  const choices = alternatives.map((terms) => terms.map(formatTerm));
  const plain = choices.every((terms) =>
    terms.every((term) => ENDS_WITH_VALUE.test(term) && !/ (?:for|in|with) /.test(term)),
  );
  if (shared.length > 0 && plain)
    return [...shared, choices.map((terms) => terms.join(' and ')).join(' or ')].join(', and ');
  return choices.map((terms) => [...shared, ...terms].join(' and ')).join('; or ');
}

function formatTerm(term: string): string {
  return isDoubtful(term) ? formatDoubtful(term) : formatPhrase(term);
}
