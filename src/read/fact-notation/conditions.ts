import { isStructure } from './labels.ts';
import { splitOutside } from './split-outside.ts';

/** Conditions as alternatives of terms that hold together; `common` holds in each of them. */
export interface Conditions {
  readonly common: readonly string[];
  /** One alternative suffices; none where there is nothing to choose. */
  readonly alternatives: readonly (readonly string[])[];
}

type Terms = readonly string[];

/** More alternatives than these are not multiplied out: the terms are then kept as they stand. */
const MOST_ALTERNATIVES = 12;

/**
 * Reads clauses in compact notation, which hold together: `&` binds closer than `OR`, a colon behind a scope ("f > 3 GHz: …")
 * joins like `&`, and brackets group. Mentions of the places below ("a OR b") say nothing here and are left out. Undefined
 * where `A OR B & C` leaves open what binds closer, and where too many alternatives would have to be multiplied out.
 */
export function parseConditions(clauses: readonly string[]): Conditions | undefined {
  const common: string[] = [];
  let alternatives: readonly Terms[] = [[]];
  for (const clause of clauses.map(completeUnits)) {
    if (choosesBeforeJoining(clause)) return undefined;
    for (const part of splitAll(clause)) {
      const found = parseAlternatives(part);
      if (found.length === 1) common.push(...(found[0] ?? []));
      else alternatives = multiply(alternatives, found);
      if (alternatives.length > MOST_ALTERNATIVES) return undefined;
    }
  }
  return { common, alternatives: alternatives.length > 1 ? alternatives : [] };
}

/** `A OR B & C` without brackets: the writer may have meant either. `A & B OR C` is read as it binds. */
function choosesBeforeJoining(clause: string): boolean {
  const choices = splitOutside(clause, ' OR ');
  return choices.length > 1 && choices.slice(1).some((choice) => splitOutside(choice, ' & ').length > 1);
}

/** Ranges of frequency without unit take that of the next one in the clause which has one. */
function completeUnits(clause: string): string {
  const units = [...clause.matchAll(/<=? ?f ?<=? ?[\d.]+ ?(?!OR |in )([A-Za-z]+)/g)].map((match) => match[1] ?? '');
  return units[0] === undefined ? clause : clause.replaceAll(/(<=? ?f ?<=? ?[\d.]+)(?= OR |$)/g, `$1 ${units[0]}`);
}

/** The parts of a clause that hold together at its outermost. */
function splitAll(clause: string): readonly string[] {
  const scoped = splitScope(clause);
  if (scoped) return scoped.flatMap(splitAll);
  if (splitOutside(clause, ' OR ').length > 1) return [clause];
  const parts = splitOutside(clause, ' & ');
  if (parts.length > 1) return parts.flatMap(splitAll);
  const inside = findGroup(clause);
  return inside === undefined ? [clause] : splitAll(inside);
}

/** `scope: rest`, where one colon stands outside all brackets, or the alternatives behind it are bracketed. */
function splitScope(clause: string): readonly [string, string] | undefined {
  const parts = splitOutside(clause, ': ');
  const [scope = '', ...rest] = parts;
  if (rest.length === 0 || / OR /.test(scope)) return undefined;
  if (rest.length > 1 && !rest[0]?.startsWith('(')) return undefined;
  return [scope, clause.slice(clause.indexOf(': ', scope.length - 1) + 2)];
}

/** The text inside brackets that enclose all of a part. */
function findGroup(part: string): string | undefined {
  if (!part.startsWith('(') || !part.endsWith(')')) return undefined;
  const inside = part.slice(1, -1);
  let depth = 0;
  for (const char of inside) {
    if (char === '(') depth += 1;
    if (char === ')' && (depth -= 1) < 0) return undefined;
  }
  return inside;
}

function parseAlternatives(part: string): readonly Terms[] {
  if (isStructure(part)) return [[]];
  const inside = findGroup(part);
  if (inside !== undefined) return parseAlternatives(inside);
  const choices = splitOutside(part, ' OR ');
  if (choices.length > 1) return choices.flatMap(parseAlternatives);
  const parts = splitAll(part);
  if (parts.length === 1 && parts[0] === part) return splitTrailingGroup(part);
  return parts.map(parseAlternatives).reduce(multiply, [[]]);
}

/** `<1 ps (E > 5 J OR P > 3 W)`: a scope with bracketed conditions behind it; anything else is one term. */
function splitTrailingGroup(part: string): readonly Terms[] {
  const match = /^([^(]+) \(([^()]*(?: & | OR )[^()]*)\)$/.exec(part);
  if (!match) return [[part]];
  return multiply([[match[1] ?? '']], parseAlternatives(match[2] ?? ''));
}

function multiply(some: readonly Terms[], others: readonly Terms[]): readonly Terms[] {
  return some.flatMap((a) => others.map((b) => [...a, ...b]));
}
