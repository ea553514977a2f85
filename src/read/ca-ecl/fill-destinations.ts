import type { Issue } from '../../model/issue.ts';
import type { RawProvision } from '../../model/raw.ts';
import { raiseDestinations, readGroupScope } from './destinations.ts';
import { unknownDestination } from './issues.ts';

const SIDE = /^Subitem \(\d+\) applies to [^.;]{1,60} all destinations(\.| unless)$/;
const UNREAD = /\bdestinations\)|\bfor export to an? EU country or other\b/;

/**
 * Completes the destinations: those said behind a last paragraph go to the place above it, those said by a subitem of its own
 * to the subitem that it speaks of, and those of section 2 to the groups and to the items of groups 3 and 9. Where a condition
 * goes beyond countries (5505(3), beneficiaries of agreements) none are given, with a warning `unknown-destination`.
 */
export function fillDestinations(provisions: readonly RawProvision[]): {
  readonly provisions: readonly RawProvision[];
  readonly issues: readonly Issue[];
} {
  const issues: Issue[] = [];
  const whole = new Set<string>();
  const scope = readGroupScope(provisions.filter(({ parent }) => parent === 'Section2').map(({ text }) => text));
  const cut = provisions.map((provision) => {
    const { code, kind, parent, text } = provision;
    const side = kind === 'note' ? SIDE.exec(text) : null;
    if (side?.[1] === '.') whole.add(parent);
    else if (side || (kind !== 'heading' && !provision.destinations && UNREAD.test(text))) {
      issues.push(unknownDestination(side ? parent : code, side ? 'intermediary and final consignees' : text));
    }
    return side ? { ...provision, destinationClause: { start: 0, end: text.length } } : provision;
  });
  const filled = raiseDestinations(cut).map((provision) => {
    const { code, parent, destinations } = provision;
    const group = /^Group(\d)$/.exec(code)?.[1] ?? (parent === '' ? /^(\d)-/.exec(code)?.[1] : undefined);
    const said = destinations ?? (whole.has(code) ? { scope: 'all' as const, countries: [] } : undefined);
    const own = said ?? (group === undefined ? undefined : scope.groups.get(group));
    return own ? { ...provision, destinations: own } : provision;
  });
  return { provisions: filled, issues };
}
