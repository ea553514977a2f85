import { describe, expect, it } from 'vitest';
import type { Outline, OutlineRow } from '../../../web/state/dataset.ts';
import { mirrorRows } from '../../../web/state/mirror.ts';
import { NO_FILTERS } from '../../../web/state/route.ts';
import { buildRows, buildTree, countRelations, filterRows, findRow } from '../../../web/state/rows.ts';
import { EU_FACTS, ROWS, US_FACTS } from '../../fixtures/page/lists.ts';

function outline(list: string, rows: readonly OutlineRow[]): Outline {
  return { list, byCode: new Map(rows.map((row) => [row[0], row])) };
}

const us = outline(
  'us-ccl',
  US_FACTS.provisions.map((p): OutlineRow => [p.code, p.parent, p.label]),
);
const eu = outline(
  'eu-annex-i',
  EU_FACTS.provisions.map((p): OutlineRow => [p.code, p.parent, p.label]),
);
const rows = buildRows({ subject: 'us-ccl', object: 'eu-annex-i', rows: ROWS }, us, eu);

describe('buildRows', () => {
  it('keeps every row', () => {
    expect(rows).toHaveLength(ROWS.length);
  });

  it('gives a paragraph without a label the nearest one above it', () => {
    expect(findRow(rows, '3A001.a.5.a.1')).toMatchObject({
      label: 'Analogue-to-digital converters',
      own: false,
      item: '3A001',
      category: '3',
    });
  });

  it.each([
    ['3A090.a.1~3A501.a.16', '3A090'],
    ['-~6A995', '6A995'],
    ['0A977', '0A977'],
  ])('names a row `%s`', (key, item) => {
    expect(findRow(rows, key)?.item).toBe(item);
  });

  it('puts what only the second list has beside its neighbours', () => {
    const items = rows.map((row) => row.item);
    expect(items).toEqual(items.toSorted());
  });
});

describe('filterRows', () => {
  it.each([
    [{ category: '3' }, 12],
    [{ item: '1A202' }, 1],
    [{ relations: ['wider', 'narrower'] as const }, 4],
    [{ kinds: ['code'] as const }, 1],
    [{ text: 'signal 110' }, 2],
    [{ text: 'no such thing' }, 0],
    [{ category: '3', relations: ['absent'] as const }, 0],
  ])('keeps %o', (filters, count) => {
    expect(filterRows(rows, { ...NO_FILTERS, ...filters })).toHaveLength(count);
  });
});

describe('buildTree', () => {
  it('counts every row once in its category and once in its item', () => {
    const tree = buildTree(rows, us, eu);
    expect(tree.map((node) => node.code)).toEqual(['0', '1', '3', '6', '9']);
    expect(tree.reduce((sum, node) => sum + node.total, 0)).toBe(rows.length);
    for (const node of tree) expect(node.children.reduce((sum, child) => sum + child.total, 0)).toBe(node.total);
    expect(tree[3]?.children[0]?.label).toBe('Laser systems of a made-up kind');
  });
});

describe('mirrorRows', () => {
  it('reads the same rows from the other list', () => {
    const mirrored = mirrorRows(ROWS);
    expect(mirrored.find((row) => row.object === '1A202.a')).toMatchObject({
      relation: 'wider',
      witness: { inside: 'subject' },
    });
    const chips = mirrored.find((row) => row.subject === '3A501.a.16');
    expect(chips).toMatchObject({ relation: 'narrower', witness: { inside: 'object' } });
    expect(chips?.differences.map((d) => d.kind)).toEqual(['code', 'threshold', 'criterion-added']);
  });

  it('gives the first rows back when done twice', () => {
    expect(mirrorRows(mirrorRows(ROWS))).toEqual(ROWS);
  });

  it('changes no count except narrower for wider', () => {
    const counts = countRelations(rows);
    const other = countRelations(
      buildRows({ subject: 'eu-annex-i', object: 'us-ccl', rows: mirrorRows(ROWS) }, eu, us),
    );
    expect(other).toEqual({ ...counts, narrower: counts.wider, wider: counts.narrower });
  });
});
