import type { Line } from './lines.ts';
import { followLabel, isNumber } from './list-node.ts';
import type { ListNode } from './list-node.ts';

/** Points by which the margins of one list may differ. */
const TOLERANCE = 3;

/**
 * The label that the browser prints before a list element: the first below words that announce a list with a colon; else
 * the next of the list, around the element read last, that is numbered alike and begins about as far from the margin, or
 * (where none does: the file breaks some lists in two) of the innermost that is numbered alike; else the first.
 */
export function findNumber(cursor: ListNode, { numbering, edge = 0 }: Line): string {
  const first = numbering === 'letter' ? 'a' : '1';
  if (cursor.text.endsWith(':')) return first;
  const alike: ListNode[] = [];
  for (let node = cursor; node.up; node = node.up) if (isNumber(node.label) === isNumber(first)) alike.push(node);
  const near = alike.find((node) => node.edge !== undefined && Math.abs(node.edge - edge) <= TOLERANCE);
  const last = near ?? alike[0];
  return last ? followLabel(last.label) : first;
}
