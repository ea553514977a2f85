import { loadComparison, loadEditions, loadOutline } from './dataset.ts';
import type { EditionSummary, Outline } from './dataset.ts';
import { buildRows, buildTree } from './rows.ts';
import type { Row, TreeNode } from './rows.ts';

/** All that the comparison of two lists shows: rows with labels, the tree of items, the lists' names. */
export interface Board {
  readonly editions: readonly EditionSummary[];
  readonly names: { readonly subject: string; readonly object: string };
  readonly outlines: { readonly subject: Outline; readonly object: Outline };
  readonly rows: readonly Row[];
  readonly tree: readonly TreeNode[];
}

async function buildBoard(subject: string, object: string): Promise<Board> {
  const [editions, comparison, subjectOutline, objectOutline] = await Promise.all([
    loadEditions(),
    loadComparison(subject, object),
    loadOutline(subject),
    loadOutline(object),
  ]);
  const rows = buildRows(comparison, subjectOutline, objectOutline);
  const name = (list: string) => editions.find((edition) => edition.list === list)?.name ?? list;
  return {
    editions,
    names: { subject: name(subject), object: name(object) },
    outlines: { subject: subjectOutline, object: objectOutline },
    rows,
    tree: buildTree(rows, subjectOutline, objectOutline),
  };
}

const boards = new Map<string, Promise<Board>>();

/** The board of two lists, built once; a failed one is tried again the next time. */
export function loadBoard(subject: string, object: string): Promise<Board> {
  const key = `${subject} ${object}`;
  const board = boards.get(key) ?? buildBoard(subject, object);
  boards.set(key, board);
  board.catch(() => boards.delete(key));
  return board;
}
