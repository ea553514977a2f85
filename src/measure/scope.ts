import { hasRole, isStop } from './annotate.ts';
import type { Sentence } from './annotate.ts';
import { CLAUSE, comparesExpression, dividesSymbol, explainsSymbol, findDerived, startOfClause } from './formula.ts';
import type { LanguageTables } from './language.ts';
import { leavesOutRange } from './negation.ts';
import { isEquation } from './equation.ts';
import { PURE } from './unit.ts';

/** Why the numbers at a place are no criteria. */
export type ScopeReason = 'exception' | 'example' | 'formula';

function endOfScope(
  sentence: Sentence,
  from: number,
  reason: ScopeReason,
  pronouns: ReadonlySet<string> | undefined,
): number {
  let empty = true;
  for (let i = from; i < sentence.tokens.length; i += 1) {
    const partner = sentence.partner[i] ?? -1;
    if (partner >= 0 && partner < from) return i;
    if (isStop(sentence, i)) return i;
    if (sentence.tokens[i]?.kind === 'value') empty = false;
    if (reason === 'exception' && empty && sentence.tokens[i]?.key === ',') return i;
    if (pronouns && i === from + 1 && hasRole(sentence, i, 'before')) return i;
    if (
      pronouns &&
      i > from &&
      !(i === from + 1 && pronouns.has(sentence.tokens[from]?.key ?? '')) &&
      hasRole(sentence, i, 'property')
    )
      return i;
    if (reason === 'example' && i > from + 1 && sentence.tokens[i]?.key === ',') return i;
  }
  return sentence.tokens.length;
}

/** Frees what words compare behind an expression ("… within the range exceeding 3 GHz"), up to where its letters are explained. */
function freeWorded(sentence: Sentence, from: number, marks: (ScopeReason | undefined)[]): void {
  const open = sentence.cues[from]?.to ?? from;
  const close = Math.max(open, sentence.partner[open] ?? -1, sentence.partner[open + 1] ?? -1);
  for (let i = close + 1; i < Math.min(sentence.tokens.length, from + CLAUSE) && !isStop(sentence, i); i += 1) {
    const cue = sentence.cues[i];
    if (cue?.role === 'condition') return;
    const worded = cue?.role === 'before' && /^\p{L}/u.test(sentence.tokens[cue.from]?.key ?? '');
    if (worded && marks[cue.to] === 'formula') marks[cue.to] = undefined;
  }
}

/** True for arithmetic that a text only speaks of: "the formula gives 20 ms". */
function isWord(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index];
  return token?.kind === 'word' && token.key !== 'log';
}

/** Frees counts with a comparator of their own before an expression: "three or more axes with an error of less than (1.7 + L/800)". */
function freeCounts(sentence: Sentence, to: number, marks: (ScopeReason | undefined)[]): void {
  for (let i = startOfClause(sentence, to); i < to; i += 1)
    if (sentence.tokens[i]?.value?.spelled && hasRole(sentence, i + 1, 'after')) marks[i] = undefined;
}

/** How far "approximately" reaches, in tokens. */
const ROUGH = 5;

/** Frees what is compared on its own behind a formula: "100 times the bandwidth and in excess of 50 kHz". */
function freeAdded(sentence: Sentence, from: number, to: number, marks: (ScopeReason | undefined)[]): void {
  for (let i = from; i < to; i += 1) {
    const cue = sentence.cues[i];
    if (cue?.role === 'before' && hasRole(sentence, i - 1, 'and') && marks[cue.to] === 'formula')
      marks[cue.to] = undefined;
  }
}

/** Frees what is compared before an "and" that goes on with arithmetic: "three or more axes and an error of less than (2 + L/500)". */
function freeStated(sentence: Sentence, from: number, marks: (ScopeReason | undefined)[]): void {
  let joint = from;
  while (joint > 0 && from - joint < CLAUSE && !hasRole(sentence, joint, 'and')) joint -= 1;
  const start = hasRole(sentence, joint, 'and') ? startOfClause(sentence, joint) : joint;
  for (let i = start; i < joint; i += 1) {
    const compared = hasRole(sentence, i - 1, 'before') || hasRole(sentence, i + 1, 'after');
    if (sentence.tokens[i]?.value && compared && marks[i] === 'formula') marks[i] = undefined;
  }
}

/** Marks the bare values behind "approximately": "approximately 50 %", "typically 2 % to 7 %"; a compared value is read. */
function markRough(sentence: Sentence, marks: (ScopeReason | undefined)[]): void {
  sentence.cues.forEach((cue, i) => {
    if (cue?.role !== 'rough' || cue.from !== i) return;
    for (let k = cue.to; k < sentence.tokens.length && k < cue.to + ROUGH; k += 1) {
      const joins = sentence.cues[k]?.range === true && sentence.tokens[k - 1]?.value !== undefined;
      if ((hasRole(sentence, k, 'before') && !joins) || isStop(sentence, k) || sentence.tokens[k]?.key === ',') return;
      if (sentence.tokens[k]?.value) marks[k] ??= 'example';
    }
  });
}

/**
 * Marks the tokens whose numbers are no criteria: behind "except" and "e.g.", and all of a clause that holds arithmetic.
 * Undefined for every other token. Where a text only explains (`defines`), its examples are read.
 */
export function markScopes(
  sentence: Sentence,
  tables: LanguageTables,
  defines = false,
): readonly (ScopeReason | undefined)[] {
  const marks: (ScopeReason | undefined)[] = sentence.tokens.map(() => undefined);
  const fill = (from: number, to: number, reason: ScopeReason) => {
    for (let i = from; i < to; i += 1) marks[i] ??= reason;
  };
  sentence.tokens.forEach((token, i) => {
    const counted = sentence.tokens[i + 1]?.key === '*' || explainsSymbol(sentence, i) || dividesSymbol(sentence, i);
    if (token.value && counted) marks[i] = 'formula';
    if (token.value?.unit === PURE && tables.proportions.has(sentence.tokens[i + 1]?.key ?? '')) marks[i] = 'formula';
  });
  sentence.tokens.forEach((_, i) => {
    if (!comparesExpression(sentence, i)) return;
    const last = Math.min(sentence.tokens.length, i + CLAUSE);
    for (let k = startOfClause(sentence, i); k < last && !isStop(sentence, k); k += 1) marks[k] ??= 'formula';
    freeWorded(sentence, i, marks);
    freeCounts(sentence, i, marks);
    freeStated(sentence, i, marks);
  });
  if (!defines) markRough(sentence, marks);
  let done = 0;
  sentence.cues.forEach((cue, i) => {
    if (!cue || i < done || cue.from !== i) return;
    if (cue.role === 'besides' && leavesOutRange(sentence, cue.to)) return;
    if (cue.role === 'example' && defines) return;
    if (cue.role === 'formula' && (isEquation(sentence, i) || (defines && isWord(sentence, i)))) return;
    const reason = cue.role === 'besides' ? 'exception' : cue.role === 'derived' ? 'formula' : cue.role;
    if (reason !== 'exception' && reason !== 'example' && reason !== 'formula') return;
    const end = endOfScope(sentence, cue.to, reason, cue.role === 'besides' ? tables.pronouns : undefined);
    fill(reason === 'formula' ? Math.max(done, startOfClause(sentence, i)) : i, end, reason);
    done = end;
    if (reason === 'formula') freeAdded(sentence, cue.to, end, marks);
    const key = sentence.tokens[i]?.key ?? '';
    if (cue.role === 'derived' ? !tables.infixes.has(key) : key === '=') freeStated(sentence, i, marks);
  });
  for (const at of findDerived(sentence, tables).keys()) marks[at] = undefined;
  return marks;
}
