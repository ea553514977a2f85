import { holdsIn } from '../../check/period.ts';
import type { Row } from '../../check/table.ts';

/**
 * Joins the rows of several editions into rows with periods: `since` is the first edition in which a very row holds, `until` the
 * first later edition in which it no longer does, empty while it still holds. A row that comes back later is a second row.
 * Each edition's rows must be unlike each other. The result is ordered by first appearance, then by `since`.
 */
export function mergeEditions(editions: ReadonlyMap<string, readonly Row[]>): readonly Row[] {
  const ids = [...editions.keys()].toSorted();
  const held = new Map<string, { readonly row: Row; readonly present: Set<string> }>();
  for (const id of ids) {
    for (const row of editions.get(id) ?? []) {
      const key = Object.values(row).join('\u0000');
      const known = held.get(key);
      if (known) known.present.add(id);
      else held.set(key, { row, present: new Set([id]) });
    }
  }
  return [...held.values()].flatMap(({ row, present }) =>
    periods(ids, present).map((period) => ({ ...row, ...period })),
  );
}

/** The rows that hold in one edition, without their periods; the exact inverse of `mergeEditions` but for the order. */
export function rowsOf(rows: readonly Row[], edition: string): readonly Row[] {
  return rows.filter((row) => holdsIn(row, edition)).map(({ since: _since, until: _until, ...row }) => row);
}

function periods(ids: readonly string[], present: ReadonlySet<string>): readonly { since: string; until: string }[] {
  const found: { since: string; until: string }[] = [];
  let open: { since: string; until: string } | undefined;
  for (const id of ids) {
    if (present.has(id) && open === undefined) {
      open = { since: id, until: '' };
      found.push(open);
    } else if (!present.has(id) && open !== undefined) {
      open.until = id;
      open = undefined;
    }
  }
  return found;
}
