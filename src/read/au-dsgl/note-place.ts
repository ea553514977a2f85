import { findNoteLevel } from './line-style.ts';
import type { Line } from './lines.ts';
import { levelOf } from './list-node.ts';
import type { ListNode } from './list-node.ts';

/**
 * The provision to which a note belongs by its layout: on the way up from the paragraph that it follows, the one at the
 * level of its class; for a line whose margin is its own, the first that begins further left; else that paragraph itself.
 */
export function findNotePlace(cursor: ListNode, line: Line): ListNode {
  const level = findNoteLevel(line);
  const { edge } = line;
  let node = cursor;
  if (level !== undefined) {
    while (node.up && levelOf(node) > level) node = node.up;
  } else if (edge !== undefined) {
    while (node.up && node.edge !== undefined && node.edge >= edge) node = node.up;
  }
  return node;
}
