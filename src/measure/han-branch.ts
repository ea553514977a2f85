import type { Criterion } from '../model/provision.ts';
import type { HanTables } from './han-tables.ts';

/** A criterion's stretch of the text. */
export interface HanExtent {
  readonly start: number;
  readonly end: number;
  /** True when it bounds the same quantity as the one before it. */
  readonly chained: boolean;
}

/** Longest stretch between two criteria that may be alternatives, in characters. */
const REACH = 80;

/**
 * How two criteria are joined: as alternatives (of properties or of whole things), listed before an "or", within one clause, as
 * clauses of one thing, as premise and property, or otherwise.
 */
type Joint = 'or' | 'whole-or' | 'list' | 'tight' | 'both' | 'premise' | 'loose';

function jointOf(text: string, first: HanExtent, second: HanExtent, tables: HanTables): Joint {
  if (second.start - first.end > REACH) return 'loose';
  const between = text.slice(first.end, second.start);
  if (second.chained) return tables.or.test(between) ? 'or' : 'tight';
  if (between.lastIndexOf('(') > between.lastIndexOf(')')) return 'loose';
  if (tables.wholeOr.test(between)) return 'whole-or';
  if (tables.premise.test(between)) return 'premise';
  if (tables.both.test(between)) return 'both';
  if (tables.clause.test(between)) return 'loose';
  if (tables.or.test(between)) return 'or';
  return tables.list.test(between) ? 'list' : 'tight';
}

/** What is listed before an "and" is asked together ("A、B、かつC"). */
function joinLists(joints: readonly Joint[]): readonly Joint[] {
  const joined = [...joints];
  for (let k = joined.length - 2; k >= 0; k -= 1)
    if (joined[k] === 'list' && joined[k + 1] === 'both') joined[k] = 'both';
  return joined;
}

const WITHIN: ReadonlySet<Joint> = new Set(['tight']);
const CLAUSES: ReadonlySet<Joint> = new Set(['tight', 'both']);
const PARALLEL: ReadonlySet<Joint> = new Set(['tight', 'both', 'premise']);

/** The last of the neighbours of `at`, in one direction, that are joined to it in these ways. */
function reach(joints: readonly Joint[], at: number, step: 1 | -1, ways: ReadonlySet<Joint>): number {
  let k = at;
  for (let joint = joints[step > 0 ? k : k - 1]; joint && ways.has(joint); joint = joints[step > 0 ? k : k - 1])
    k += step;
  return k;
}

/**
 * Numbers the alternatives: 0 for what is always asked, 1, 2, … for what is joined by "or"; things listed with commas before an
 * "or" are alternatives too. Each alternative is one clause; whole things take all their clauses, and what stands before
 * "being" on both sides.
 */
export function numberHanBranches(text: string, extents: readonly HanExtent[], tables: HanTables): readonly number[] {
  const joints = joinLists(extents.slice(1).map((extent, i) => jointOf(text, extents[i] as HanExtent, extent, tables)));
  const branches = extents.map(() => 0);
  let branch = 0;
  const mark = (from: number, to: number) => {
    branch += 1;
    for (let k = from; k <= to; k += 1) branches[k] = branch;
  };
  joints.forEach((joint, i) => {
    if (joint !== 'or' && joint !== 'whole-or') return;
    const whole = joint === 'whole-or';
    const right = reach(joints, i + 1, 1, whole ? PARALLEL : WITHIN);
    const parallel = whole && joints.slice(i + 1, right).includes('premise');
    const ways = parallel ? PARALLEL : whole ? CLAUSES : WITHIN;
    if (branches[i] === 0) markLeft(joints, i, ways, mark);
    mark(i + 1, right);
  });
  return branches;
}

/**
 * Doubles a criterion that is asked of either of two quantities: two alternatives, the quantity printed first before the other.
 * Only the first such criterion of a text without alternatives of its own is doubled. `others` has the second id of each.
 */
export function splitByName(
  criteria: readonly Criterion[],
  others: readonly (string | undefined)[],
): readonly Criterion[] {
  const at = others.findIndex((other) => other !== undefined);
  const other = others[at];
  const criterion = criteria[at];
  if (!criterion || other === undefined || criteria.some(({ branch }) => branch !== 0)) return criteria;
  const either = [
    { ...criterion, branch: 1, quantity: other },
    { ...criterion, branch: 2 },
  ];
  return criteria.toSpliced(at, 1, ...either).map((each, i) => ({ ...each, n: i + 1 }));
}

/** Numbers the alternative that ends at `last`, and those that are listed before it. */
function markLeft(
  joints: readonly Joint[],
  last: number,
  ways: ReadonlySet<Joint>,
  mark: (from: number, to: number) => void,
): void {
  const groups: (readonly [number, number])[] = [];
  let to = last;
  for (;;) {
    const from = reach(joints, to, -1, ways);
    groups.unshift([from, to]);
    if (joints[from - 1] !== 'list') break;
    to = from - 1;
  }
  for (const [from, end] of groups) mark(from, end);
}
