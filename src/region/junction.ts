import type { Junction, Provision } from '../model/provision.ts';

/**
 * The children in groups: within a group they are joined by *or*, the groups by *and*. `any` is one group, `all` one
 * group for each child. For `mixed` a group ends at a printed "and"; a child without a connective takes the next one
 * that is printed ("a; b; or c"), or the last one before it.
 */
export function groupChildren(junction: Junction, children: readonly Provision[]): readonly (readonly Provision[])[] {
  if (junction === 'any') return [children];
  if (junction === 'all') return children.map((child) => [child]);
  const groups: Provision[][] = [[]];
  children.forEach((child, i) => {
    groups.at(-1)?.push(child);
    if (i < children.length - 1 && findConnective(children, i) === 'and') groups.push([]);
  });
  return groups;
}

function findConnective(children: readonly Provision[], at: number): 'and' | 'or' {
  const printed = (child: Provision) => child.connective !== '';
  const next = children.slice(at, -1).find(printed) ?? children.slice(0, at).findLast(printed);
  return next?.connective === 'and' ? 'and' : 'or';
}
