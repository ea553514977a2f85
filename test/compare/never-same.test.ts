import { describe, expect, it } from 'vitest';
import { alignLists } from '../../src/align/align-lists.ts';
import { compareLists } from '../../src/compare/compare-lists.ts';
import { equalValues } from '../../src/compare/pair-criteria.ts';
import { criterion } from '../fixtures/facts.ts';
import { bound, catalogueOf, mapping, QUANTITIES, type Row } from './pair.ts';

const place = (code: string, text: string, fields: Partial<Row> = {}): Row => ({
  code,
  criteria: [bound(text)],
  ...fields,
});
const rows = (s: readonly Row[], o: readonly Row[], ...mapped: string[]) => {
  const codes = new Set(o.map((r) => r.code));
  const shared = mapped.length > 0 ? mapped : s.filter((r) => codes.has(r.code)).map((r) => `${r.code} ${r.code}`);
  return compareLists(
    catalogueOf('us-ccl', s),
    catalogueOf('eu-annex-i', o),
    shared.map((t) => mapping(t)),
    QUANTITIES,
  );
};
const first = (s: readonly Row[], o: readonly Row[], ...mapped: string[]) => rows(s, o, ...mapped)[0];

describe('wrong same', () => {
  it('mixed: (a or b) and c is not b and (a or c)', () => {
    const [a, b, c] = [
      place('9A901.a', 'x > 1 m', { connective: 'or' }),
      place('9A901.b', 'y > 1 s', { connective: 'and' }),
      place('9A901.c', 'z > 1 kg'),
    ];
    const top: Row = { code: '9A901', junction: 'mixed' };
    expect(first([top, a, b, c], [top, b, a, c])?.relation).toBe('overlapping');
  });
  it('mixed: the "and" of a reserved place still parts the groups', () => {
    const top: Row = { code: '9A901', junction: 'mixed' };
    const [a, b, c, d] = [
      place('9A901.a', 'x > 1 m'),
      place('9A901.b', 'y > 1 s', { connective: 'and', status: 'reserved' }),
      place('9A901.c', 'z > 1 kg', { connective: 'or' }),
      place('9A901.d', 'w > 1 A'),
    ];
    expect(first([top, a, b, c, d], [top, a, c, d])?.relation).toBe('narrower');
  });
  it('a repealed provision controls nothing', () => {
    expect(first([place('9A901', 'x > 1 m', { status: 'repealed' })], [place('9A901', 'x > 1 m')])?.relation).not.toBe(
      'same',
    );
  });
  it('a provision whose children are all reserved is not its bare twin', () => {
    expect(
      first(
        [place('9A901', 'x > 1 m'), place('9A901.a', 'y > 1 s', { status: 'reserved' })],
        [place('9A901', 'x > 1 m')],
      )?.relation,
    ).toBe('undetermined');
  });
  it('equal wording that refers to a look-alike', () => {
    const row: Row = { code: '9A901', words: ['lid'], references: [{ role: 'specified-by', target: '9A902' }] };
    expect(first([row], [row], '9A901 9A901', 'not 9A902 9A902')?.relation).not.toBe('same');
  });
  it('other chemicals under the same words', () => {
    const row = (cas: string): Row => ({ code: '9A901', words: ['acid'], hash: cas, cas: [cas] });
    expect(first([row('64-17-5')], [row('67-56-1')])?.relation).not.toBe('same');
  });
  it('another quantity in one unit is at least a difference', () => {
    expect(first([place('9A901', 'width > 5 m')], [place('9A901', 'height > 5 m')])?.differences).toMatchObject([
      { kind: 'feature', subject: 'width', object: 'height' },
    ]);
  });
  it('a number above that the other side lacks, where the subject names no quantity', () => {
    const lid: Row = { code: '9A901.a', words: ['lid'] };
    const s: Row[] = [place('9A901', ' < 5 kg'), lid];
    const o: Row[] = [{ code: '9A901', criteria: [bound('mass > 1 kg'), bound('mass < 5 kg')] }, lid];
    expect(rows(o, s)[1]?.relation).toBe('narrower');
    expect(rows(s, o)[1]?.relation).toBe('wider');
  });
  it('small numbers with an exponent', () => {
    const a = criterion({ value: 1.234e-7, unit: 'Pa', base: 1.234e-7, baseUnit: 'Pa' });
    const b = criterion({ value: 123.9, unit: 'nPa', base: 1.239e-7, baseUnit: 'Pa' });
    expect(equalValues(a, b)).toBe(false);
  });
});

describe('depends on which list comes first', () => {
  const MIRROR: Readonly<Record<string, string>> = { narrower: 'wider', wider: 'narrower' };
  it('a rename onto a quantity that another criterion bounds already', () => {
    const s: Row[] = [{ code: '9A901', criteria: [bound('gain >= 1'), bound('gain > 1')] }];
    const o: Row[] = [{ code: '9A901', criteria: [bound('ratio >= 1'), bound('gain >= 2')] }];
    const there = first(s, o)?.relation ?? '';
    expect(first(o, s)?.relation).toBe(MIRROR[there] ?? there);
  });
  it('wording of the other halves of a split', () => {
    const s: Row[] = [{ code: '9A901' }, { code: '9A901.a' }, { code: '9A901.b', words: ['lid'] }];
    const o: Row[] = [{ code: '9A901' }, { code: '9A901.a' }, { code: '9A901.b' }];
    const m = ['9A901 9A901', '9A901.a 9A901.a', '9A901.b 9A901.b', '9A901.a 9A901.b'];
    const there = rows(s, o, ...m).map((r) => `${r.subject} ${r.object} ${MIRROR[r.relation] ?? r.relation}`);
    const back = rows(o, s, ...m.map((t) => t.split(' ').toReversed().join(' '))).map(
      (r) => `${r.object} ${r.subject} ${r.relation}`,
    );
    expect(back.toSorted()).toEqual(there.toSorted());
  });
  it('alignment: the children of a merged provision', () => {
    const s = catalogueOf('us-ccl', [
      { code: '9A901' },
      place('9A901.a', 'mass < 2 kg'),
      place('9A901.a.1', 'mass < 1 kg'),
      place('9A901.a.2', 'mass < 2 kg'),
    ]);
    const o = catalogueOf('eu-annex-i', [
      { code: '9A901' },
      place('9A901.a', 'mass < 2 kg'),
      place('9A901.a.2', 'mass < 1 kg'),
    ]);
    const there = alignLists(s, o).map((m) => `${m.subject} ${m.object} ${m.confidence}`);
    const back = alignLists(o, s).map((m) => `${m.object} ${m.subject} ${m.confidence}`);
    expect(back.toSorted()).toEqual(there.toSorted());
  });
});
