import { loadBoard } from './board.ts';
import type { Board } from './board.ts';
import { loadCatalogue, loadContext } from './facts.ts';
import type { EditionSummary } from './dataset.ts';
import type { Catalogue, ComparisonContext, Provision } from './core.ts';
import type { ItemRoute } from './route.ts';
import { filterRows, findRow } from './rows.ts';
import type { Row } from './rows.ts';

/** One list's part in a row: where it stands and all its facts; `code` is empty where the list has no counterpart. */
export interface Side {
  readonly end: 'subject' | 'object';
  readonly name: string;
  readonly code: string;
  readonly edition: EditionSummary;
  readonly catalogue: Catalogue;
  /** Key of the row that a code of this list stands in; undefined when there is none. */
  rowOf(code: string): string | undefined;
}

/** A row opened: both sides, and the rows before and after it under the same filters. */
export interface OpenItem {
  readonly board: Board;
  readonly row: Row;
  /** What the comparison of the two lists knew. */
  readonly context: ComparisonContext;
  readonly subject: Side;
  readonly object: Side;
  readonly earlier: string | undefined;
  readonly later: string | undefined;
}

async function loadSide(end: Side['end'], list: string, row: Row, board: Board): Promise<Side> {
  const catalogue = await loadCatalogue(list);
  const edition = board.editions.find((held) => held.list === list);
  if (!edition) throw new Error(`editions.json (${list})`);
  const keys = new Map(board.rows.toReversed().map(({ key, row: { [end]: code } }) => [code ?? '', key]));
  return { end, name: edition.name, code: row.row[end] ?? '', edition, catalogue, rowOf: (code) => keys.get(code) };
}

/** Opens the row that a route names; undefined when the comparison has none of that name. */
export async function loadItem(route: ItemRoute): Promise<OpenItem | undefined> {
  const board = await loadBoard(route.subject, route.object);
  const row = findRow(board.rows, route.row);
  if (!row) return undefined;
  const [context, subject, object] = await Promise.all([
    loadContext(route.subject, route.object),
    loadSide('subject', route.subject, row, board),
    loadSide('object', route.object, row, board),
  ]);
  const neighbours = filterRows(board.rows, route.filters);
  const at = neighbours.indexOf(row);
  return {
    board,
    row,
    context,
    subject,
    object,
    earlier: at > 0 ? neighbours[at - 1]?.key : undefined,
    later: at >= 0 ? neighbours[at + 1]?.key : undefined,
  };
}

/** Software and technology entries of the list that name this provision, something above or below it, or its whole group (`3A`). */
export function findFollowers(
  catalogue: Catalogue,
  code: string,
): readonly { provision: Provision; role: 'software-for' | 'technology-for' }[] {
  const places = [...catalogue.path(code), ...catalogue.subtree(code)].map((p) => p.code);
  const group = places[0]?.slice(0, 2) ?? '';
  const concerned = new Set([...places, group, `Category ${group.slice(0, 1)}`]);
  return catalogue.facts.provisions.flatMap((provision) => {
    const reference = catalogue
      .references(provision.code)
      .find((r) => (r.role === 'software-for' || r.role === 'technology-for') && concerned.has(r.target));
    const role = reference?.role;
    return role === 'software-for' || role === 'technology-for' ? [{ provision, role }] : [];
  });
}
