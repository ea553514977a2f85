import type { ListException } from '../../model/licensing.ts';
import { separateExceptions } from './controls.ts';
import { readScope } from './scope.ts';

const NAME = /^(LVS|GBS|TSR|CIV|APP|NAC\/ACA|NAC|ACA|IEC|HBM|AIA|ACM|LPP|ACE|ENC):\s*(.*)$/;
const CLAUSE = /(?:;|\.)\s+(?:and\s+)?(?=\$|yes\b|no\b|n\/a\b)|\s+(?=\$[\d,]+(?::| for\b))|,?\s+except (?=\$)/i;
const AVAILABLE = /^(?:(yes)\b|(n\/a|no)\b|(\$\d[\d,]*\d))[.,:;]?\s*(?:for\b:?|to\b)?\s*(.*)$/is;

/** The name of a list-based licence exception and what is said of it: `LVS`, `$1500: …`; undefined for other lines. */
export function parseExceptionLine(text: string): { readonly name: string; readonly text: string } | undefined {
  const match = NAME.exec(text);
  return match ? { name: match[1] ?? '', text: match[2] ?? '' } : undefined;
}

/**
 * Reads what an item says of one licence exception: one fact per clause ("$500 for .a; $3000 for .b"). A clause that says
 * neither yes nor no nor an amount makes the clause before it prose, or is itself `partly` available in prose.
 */
export function readExceptions(exception: string, text: string, item: string): ListException[] {
  const facts: ListException[] = [];
  for (const clause of text
    .split(CLAUSE)
    .map((part) => part.trim())
    .filter(Boolean)) {
    const match = AVAILABLE.exec(clause);
    const last = facts.at(-1);
    if (match) facts.push(readClause(exception, match, item));
    else if (last) facts.splice(-1, 1, { ...last, prose: true });
    else facts.push({ exception, availability: 'partly', limit: '', scope: [], except: [], prose: true });
  }
  const amounts = facts.some((fact) => fact.limit !== '');
  return facts.filter((fact) => !(amounts && isBareYes(fact)));
}

/** "Yes for: $1500: …": the amounts that follow say it all. */
function isBareYes(fact: ListException): boolean {
  return fact.availability === 'yes' && fact.limit === '' && fact.scope.length + fact.except.length === 0;
}

function readClause(exception: string, [, yes, , limit, rest = '']: RegExpExecArray, item: string): ListException {
  const { kept, taken } = separateExceptions(rest.replace(/[.;]$/, ''));
  const scope = readScope(kept, item);
  const except = readScope(taken.replace(/^N\/A (?:for )?/i, ''), item);
  const plain = kept.replaceAll(/[,:.\s]/g, '') === '' || (scope.pure && isOwn(scope.codes, item));
  const prose = !plain || !(taken === '' || (except.pure && isOwn(except.codes, item)));
  const granted = yes !== undefined || limit !== undefined;
  return {
    exception,
    availability: granted ? (prose ? 'partly' : 'yes') : 'no',
    limit: limit ?? '',
    scope: scope.codes,
    except: except.codes,
    prose,
  };
}

function isOwn(codes: readonly string[], item: string): boolean {
  return codes.every((code) => code.startsWith(item));
}

/**
 * The item's own conditions for License Exception STA: the codes of the item that they name; what they say of them (which
 * paragraph of the exception, which destinations, what is left out) is prose.
 */
export function readStaConditions(text: string, item: string): ListException {
  const scope = readScope(text, item).codes.filter((code) => isOwn([code], item));
  return { exception: 'STA', availability: 'partly', limit: '', scope, except: [], prose: true };
}
