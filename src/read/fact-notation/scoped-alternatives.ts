import { splitOutside } from './split-outside.ts';

/** A clause that begins with the case for which it holds: a duration, a wavelength, one mode of several. */
const CASE = /^(?:(?:wl )?[<>]=? ?\d|\d+(?: [a-z]+)? ?\.\.|(?:single|multi) (?!mode)|CW )/;
/** Another bound or a bracket behind the case. */
const CASE_AND_BOUND =
  /^(?:(?:wl )?[<>]=? ?[\d.]+ [a-z]+|\d[^<>:(]*?\.\.<?\d+ [a-z]+|single|multi|CW)(?::)? (?!mode)(?:\(|(?:P |Pavg )?[<>]|(?:Pavg|E) )/;

/**
 * Joins clauses that each hold for a case of their own ("wl > 1 um: <1 ps (…); >=1 ps (…)") into one with alternatives; leaves
 * all others as they are.
 */
export function joinAlternatives(clauses: readonly string[]): readonly string[] {
  const [first = '', ...rest] = clauses;
  if (rest.length === 0 || !rest.every((clause) => CASE_AND_BOUND.test(clause))) return clauses;
  const [head = '', ...behind] = splitOutside(first, ': ');
  const isScoped = CASE_AND_BOUND.test(behind.join(': '));
  const scope = isScoped ? head : '';
  const own = isScoped ? behind.join(': ') : first;
  if (!CASE.test(own)) return clauses;
  const cases = [own, ...rest].map((clause) => `(${joinCase(clause)})`).join(' OR ');
  return [scope === '' ? cases : `${scope}: ${cases}`];
}

/** A case and its bound as two terms that hold together. */
function joinCase(clause: string): string {
  const bound = /^((?:wl )?[<>]=? ?[\d.]+ [a-z]+|\d[^<>:(]*?\.\.<?\d+ [a-z]+|single|multi)(:)? (.*)$/.exec(clause);
  if (!bound) return clause;
  const [, of = '', , rest = ''] = bound;
  return splitOutside(rest, ' OR ').length > 1 && !rest.startsWith('(') ? `${of} & (${rest})` : `${of} & ${rest}`;
}
