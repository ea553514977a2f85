import { dropBrackets, findBrackets } from './brackets.ts';
import { findLabelStyle, LABEL_PATTERNS } from './labels.ts';

/** A clause of a lead-in that gives some of the children below it another part than the rest. */
export interface LeadClause {
  /** `除外`: the children are taken out of control; `限定`: they say what a word of the lead-in means. */
  readonly name: '除外' | '限定';
  readonly text: string;
  /** Labels of the children concerned, in order. */
  readonly labels: readonly string[];
}

/** A lead-in without the clauses that stand for themselves. */
export interface SplitLead {
  readonly text: string;
  readonly clauses: readonly LeadClause[];
}

/**
 * Takes out of a lead-in the clauses that speak of its own children: "（次のニに該当するものを除く。）", "次のいずれにも該当しない
 * もの" and "（…次のイからハまでのいずれかに該当する…に限る。）". Without them the children that take something out of control
 * would be read as controlled. A clause about children that the lead-in also asks for is left where it is.
 */
export function splitLead(text: string, labels: readonly string[]): SplitLead {
  const style = findLabelStyle(labels[0] ?? '');
  if (style === undefined) return { text, clauses: [] };
  const set = `(?<set>${LABEL_PATTERNS[style]}(?:(?:、|又は|若しくは|及び|から)${LABEL_PATTERNS[style]})*)`;
  const none = findNone(text, labels, set);
  if (none) return none;
  const asked = expandSet(new RegExp(`次の${set}`).exec(dropBrackets(text))?.groups?.['set'] ?? '', labels) ?? [];
  const clauses: LeadClause[] = [];
  let left = text;
  for (const { start, end, inner } of findBrackets(text).toReversed()) {
    const clause = parseClause(inner, labels, set) ?? (asked.length > 0 ? parseRest(inner, labels, set) : undefined);
    if (!clause || clause.labels.some((label) => asked.includes(label))) continue;
    clauses.unshift(clause);
    left = left.slice(0, start) + left.slice(end);
  }
  return { text: left, clauses };
}

/** "…であって、次のいずれにも該当しないもの": every child named, or all, is taken out. */
function findNone(text: string, labels: readonly string[], set: string): SplitLead | undefined {
  const match = new RegExp(`次の(?:${set}の)?いずれにも該当しないもの`).exec(text);
  if (!match || !dropBrackets(text).includes(match[0])) return undefined;
  const named = match.groups?.['set'];
  const clause = { name: '除外', text: match[0], labels: named ? (expandSet(named, labels) ?? []) : labels } as const;
  return { text: text.slice(0, match.index) + text.slice(match.index + match[0].length), clauses: [clause] };
}

function parseClause(inner: string, labels: readonly string[], set: string): LeadClause | undefined {
  const part = `${set}(?:まで)?(?:の(?:いずれか|全て|すべて))?に`;
  const excluded = new RegExp(
    `(?:^|、|又は|若しくは|及び)(?:次の)?${part}(?:該当する|掲げる)もの(?:を除く|(?:又は|若しくは|及び|、)[^。]*を除く)`,
  ).exec(inner);
  const limited = new RegExp(`次の${part}該当する[^。]*に限る`).exec(inner);
  const concerned = expandSet((excluded ?? limited)?.groups?.['set'] ?? '', labels);
  if (!concerned) return undefined;
  return { name: excluded ? '除外' : '限定', text: inner, labels: concerned };
}

/** An exclusion that speaks of children, in whatever words: it counts where the lead-in asks for others. */
function parseRest(inner: string, labels: readonly string[], set: string): LeadClause | undefined {
  const named = new RegExp(`(?:^|、|又は|若しくは|及び|本号)${set}(?![ァ-ヶー])[^。]*?に該当する[^。]*を除く`).exec(
    inner,
  );
  const concerned = expandSet(named?.groups?.['set'] ?? '', labels);
  return concerned && { name: '除外', text: inner, labels: concerned };
}

/** The children that "イ、ハ及びホからトまで" names; undefined when one of them is no child, or none is named. */
function expandSet(set: string, labels: readonly string[]): readonly string[] | undefined {
  const parts = set.split(/(、|又は|若しくは|及び|から)/);
  const named: string[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const index = labels.indexOf(parts[at] ?? '');
    if (index < 0) return undefined;
    const from = parts[at - 1] === 'から' ? labels.indexOf(parts[at - 2] ?? '') : index;
    named.push(...labels.slice(Math.min(from, index), index + 1).filter((label) => !named.includes(label)));
  }
  return named;
}
