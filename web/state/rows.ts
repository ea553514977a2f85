import { findCategory, RELATIONS } from './core.ts';
import type { ComparisonRow, Relation } from './core.ts';
import type { Comparison, Outline } from './dataset.ts';
import type { Filters } from './route.ts';

/** A comparison row with what a person reads beside it. */
export interface Row {
  /** Name of the row in addresses, see `rowKey`. */
  readonly key: string;
  readonly row: ComparisonRow;
  readonly category: string;
  /** Code of the item (entry) that the row lies in. */
  readonly item: string;
  /** The provision's own label, or the nearest label above it. */
  readonly label: string;
  /** True when the label is the provision's own. */
  readonly own: boolean;
  /** Lower-case text that the search looks in. */
  readonly haystack: string;
}

/** How many rows stand in each relation. */
export type RelationCounts = Readonly<Record<Relation, number>>;

/** A category or an item with the relations of the rows below it. */
export interface TreeNode {
  readonly code: string;
  readonly label: string;
  readonly total: number;
  readonly counts: RelationCounts;
  readonly children: readonly TreeNode[];
}

/** A row's name: its code where both lists write the same or the second has none; else `subject~object`, `-` for none. */
export function rowKey(row: ComparisonRow): string {
  if (row.subject !== null && (row.object === null || row.object === row.subject)) return row.subject;
  return `${row.subject ?? '-'}~${row.object ?? '-'}`;
}

/** The category of entries whose numbers name none. */
export const OTHER_CATEGORY = 'other';

function itemOf(code: string, outline: Outline): string {
  let item = code;
  for (let at = outline.byCode.get(code); at; at = outline.byCode.get(at[1])) item = at[0];
  return item;
}

function nearestLabel(code: string, outline: Outline): { label: string; own: boolean } {
  for (let at = outline.byCode.get(code); at; at = outline.byCode.get(at[1])) {
    if (at[2] !== '') return { label: at[2], own: at[0] === code };
  }
  return { label: '', own: false };
}

function buildRow(row: ComparisonRow, subject: Outline, object: Outline): Row {
  const [code, outline] = row.subject === null ? [row.object ?? '', object] : [row.subject, subject];
  const { label, own } = nearestLabel(code, outline);
  const item = itemOf(code, outline);
  const details = row.differences.map((d) => `${d.about.replaceAll('-', ' ')} ${d.subject} ${d.object}`).join(' ');
  const haystack = `${row.subject ?? ''} ${row.object ?? ''} ${label} ${details}`.toLowerCase();
  return {
    key: rowKey(row),
    row,
    category: findCategory(outline.list, item) ?? OTHER_CATEGORY,
    item,
    label,
    own,
    haystack,
  };
}

/** Rows in the order of the first list's items; what only the second list has stands beside its neighbours. */
export function buildRows(comparison: Comparison, subject: Outline, object: Outline): readonly Row[] {
  const rows = comparison.rows.map((row) => buildRow(row, subject, object));
  return rows.toSorted((a, b) => (a.item < b.item ? -1 : a.item > b.item ? 1 : 0));
}

/** Rows that every filter lets through; each word of the text must occur. */
export function filterRows(rows: readonly Row[], filters: Filters): readonly Row[] {
  const words = filters.text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return rows.filter(
    ({ row, category, item, haystack }) =>
      (filters.category === '' || category === filters.category) &&
      (filters.item === '' || item === filters.item) &&
      (filters.relations.length === 0 || filters.relations.includes(row.relation)) &&
      (filters.kinds.length === 0 || row.differences.some((d) => filters.kinds.includes(d.kind))) &&
      words.every((word) => haystack.includes(word)),
  );
}

/** Counts the rows of each relation; relations without rows count 0. */
export function countRelations(rows: readonly Row[]): RelationCounts {
  const counts = Object.fromEntries(RELATIONS.map((relation) => [relation, 0])) as Record<Relation, number>;
  for (const { row } of rows) counts[row.relation] += 1;
  return counts;
}

function groupBy(rows: readonly Row[], key: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

function node(code: string, label: string, rows: readonly Row[], children: readonly TreeNode[]): TreeNode {
  return { code, label, total: rows.length, counts: countRelations(rows), children };
}

/** Categories and, below each, its items, in the order of their codes. */
export function buildTree(rows: readonly Row[], subject: Outline, object: Outline): readonly TreeNode[] {
  const label = (code: string) => (subject.byCode.get(code) ?? object.byCode.get(code))?.[2] ?? '';
  const categories = [...groupBy(rows, (row) => row.category)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return categories.map(([category, members]) => {
    const items = [...groupBy(members, (row) => row.item)];
    return node(
      category,
      '',
      members,
      items.map(([item, own]) => node(item, label(item), own, [])),
    );
  });
}

/** The row with this key, else the first one of this code in either list; undefined when the comparison has none. */
export function findRow(rows: readonly Row[], key: string): Row | undefined {
  return (
    rows.find((row) => row.key === key) ??
    rows.find(({ row }) => row.subject === key) ??
    rows.find(({ row }) => row.object === key)
  );
}
