import type { Issue } from '../model/issue.ts';
import type { Criterion, ListFacts } from '../model/provision.ts';
import type { Check } from './check.ts';
import { formatProvisionPlace } from './check.ts';

/** The criteria of one provision can all be met at once. */
export const criterionContradiction: Check = {
  name: 'criterion-contradiction',
  description:
    'What one provision asks of one quantity can be met; what cannot was read wrongly and would control nothing.',
  scope: 'edition',
  check: ({ facts }) =>
    facts.flatMap((list) => [...list.criteria].flatMap(([code, criteria]) => findContradictions(list, code, criteria))),
};

function findContradictions(list: ListFacts, code: string, criteria: readonly Criterion[]): readonly Issue[] {
  const lower = criteria.filter((c) => c.quantity !== '' && c.comparator[0] !== '<');
  const upper = criteria.filter((c) => c.quantity !== '' && c.comparator[0] !== '>');
  return lower.flatMap((l) =>
    upper
      .filter((u) => areAskedTogether(l, u) && formatMeasurement(l) === formatMeasurement(u) && excludeEachOther(l, u))
      .map((u): Issue => ({
        code: 'criterion-contradiction',
        severity: 'error',
        at: formatProvisionPlace(list, code),
        message: `No value of \`${l.quantity}\` meets all that is asked here, so the provision would control nothing.`,
        value: `${l.comparator} ${l.printed}, ${u.comparator} ${u.printed}`.slice(0, 80),
        hint: 'Look up the official text: the bounds are alternatives, or belong to different things, or were misread.',
      })),
  );
}

function areAskedTogether(l: Criterion, u: Criterion): boolean {
  return l.branch === u.branch || l.branch === 0 || u.branch === 0;
}

/** What is measured and how; only bounds on the same may contradict each other. */
function formatMeasurement(c: Criterion): string {
  const at = c.at.map((a) => `${a.quantity}${a.comparator}${a.base}${a.baseUnit}`).toSorted();
  return [c.quantity, c.object, c.baseUnit, ...at].join('|');
}

function excludeEachOther(l: Criterion, u: Criterion): boolean {
  return l.base > u.base || (l.base === u.base && (l.comparator === '>' || u.comparator === '<'));
}
