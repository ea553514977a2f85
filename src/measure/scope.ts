import { hasRole, isStop } from './annotate.ts';
import type { Sentence } from './annotate.ts';
import type { LanguageTables } from './language.ts';
import { PURE } from './unit.ts';

/** Stretches "less than (1.6 + L/2,000)" of a sentence: the tokens of comparator and brackets, to be kept as residue. */
export function findExpressions(sentence: Sentence): readonly { readonly from: number; readonly to: number }[] {
  return sentence.tokens.flatMap((_, i) => {
    if (!comparesExpression(sentence, i)) return [];
    const from = sentence.cues[i]?.to ?? i;
    const open = (sentence.partner[from] ?? -1) > from ? from : from + 1;
    return [{ from, to: (sentence.partner[open] ?? open) + 1 }];
  });
}

/** Why the numbers at a place are no criteria. */
export type ScopeReason = 'exception' | 'example' | 'definition' | 'formula';

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
    if (reason === 'definition') continue;
    if (isStop(sentence, i)) return i;
    if (sentence.tokens[i]?.kind === 'value') empty = false;
    if (reason === 'exception' && empty && sentence.tokens[i]?.key === ',') return i;
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

/** True when a comparator is followed by an expression in brackets: "less than (1.6 + L/2,000)". */
function comparesExpression(sentence: Sentence, index: number): boolean {
  const cue = sentence.cues[index];
  if (cue?.role !== 'before' || cue.from !== index) return false;
  const sign = '−-–'.includes(sentence.tokens[cue.to]?.key ?? ' ') ? 1 : 0;
  const open = cue.to + sign;
  const close = sentence.partner[open] ?? -1;
  if (close < open || close > open + CLAUSE) return false;
  const inside = sentence.tokens.slice(open + 1, close);
  return (
    inside.some((token) => token.kind === 'value' || token.kind === 'code') &&
    inside.some((token) => '+/−-'.includes(token.key) || token.key === '#')
  );
}

/** Longest clause, in tokens. */
const CLAUSE = 300;

function startOfClause(sentence: Sentence, at: number): number {
  let i = at;
  while (i > 0 && at - i < CLAUSE && !isStop(sentence, i - 1)) i -= 1;
  return i;
}

/**
 * Marks the tokens whose numbers are no criteria: behind "except", "e.g.", "means", and all of a clause that holds arithmetic.
 * Undefined for every other token.
 */
export function markScopes(sentence: Sentence, tables: LanguageTables): readonly (ScopeReason | undefined)[] {
  const marks: (ScopeReason | undefined)[] = sentence.tokens.map(() => undefined);
  const fill = (from: number, to: number, reason: ScopeReason) => {
    for (let i = from; i < to; i += 1) marks[i] ??= reason;
  };
  sentence.tokens.forEach((token, i) => {
    if (token.value?.unit === PURE && tables.proportions.has(sentence.tokens[i + 1]?.key ?? '')) marks[i] = 'formula';
    if (!tables.times.has(token.key) || !sentence.tokens[i - 1]?.value || !sentence.tokens[i + 1]?.value) return;
    marks[i - 1] = 'formula';
    marks[i + 1] = 'formula';
  });
  sentence.tokens.forEach((_, i) => {
    if (!comparesExpression(sentence, i)) return;
    for (
      let k = startOfClause(sentence, i);
      k < Math.min(sentence.tokens.length, i + CLAUSE) && !isStop(sentence, k);
      k += 1
    )
      marks[k] ??= 'formula';
  });
  let done = 0;
  sentence.cues.forEach((cue, i) => {
    if (!cue || i < done || cue.from !== i) return;
    const reason = cue.role === 'besides' ? 'exception' : cue.role;
    if (reason !== 'exception' && reason !== 'example' && reason !== 'definition' && reason !== 'formula') return;
    const end = endOfScope(sentence, cue.to, reason, cue.role === 'besides' ? tables.pronouns : undefined);
    fill(reason === 'formula' ? Math.max(done, startOfClause(sentence, i)) : i, end, reason);
    done = end;
  });
  return marks;
}
