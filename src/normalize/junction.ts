import type { Connective, Junction } from '../model/provision.ts';
import type { LanguageRules } from './language.ts';

/**
 * How the children of a provision join. The lead-in decides ("all of the following"), by its last such phrase, but "having
 * the following" yields to an "or" printed between the children; otherwise the
 * connectives printed between the children ("mixed" when they differ); otherwise `any`, for a plain list names alternatives.
 * Undefined when there are no children, when they only exemplify ("including:"), when the lead-in asks for some number of
 * them ("two or more of the following"), and in a language without rules.
 */
export function findJunction(
  leadIn: string,
  connectives: readonly Connective[],
  rules: LanguageRules | undefined,
): Junction | undefined {
  if (connectives.length === 0 || !rules) return undefined;
  const lead = leadIn.trim();
  const printed = new Set(connectives.filter((c) => c !== ''));
  const onlyOr = printed.size === 1 && printed.has('or');
  const all = onlyOr && !rules.every.test(lead) ? 0 : lastEnd(lead, rules.leadAll);
  const any = lastEnd(lead, rules.leadAny);
  const some = lastEnd(lead, rules.leadSome);
  if (some > 0 && some >= Math.max(all, any)) return undefined;
  if (all > 0 && all >= any) return 'all';
  if (any > 0) return 'any';
  if (rules.leadExamples.test(lead)) return undefined;
  if (printed.size > 1) return 'mixed';
  return printed.has('and') ? 'all' : 'any';
}

/** Where the last match ends, from 0; 0 for none. */
function lastEnd(text: string, pattern: RegExp): number {
  const last = [...text.matchAll(pattern)].at(-1);
  return last ? last.index + last[0].length : 0;
}
