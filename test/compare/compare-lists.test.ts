import { describe, expect, it } from 'vitest';
import { alignLists } from '../../src/align/align-lists.ts';
import { compareLists } from '../../src/compare/compare-lists.ts';
import type { QuantityFacts } from '../../src/compare/context.ts';
import { listOf, OBJECT, SUBJECT } from '../align/two-lists.ts';
import { bound, catalogueOf, mapping, QUANTITIES, type Row } from './pair.ts';

const quantities: QuantityFacts = { findScale: () => undefined, isInteger: () => false };
const subject = listOf('us-ccl', SUBJECT);
const object = listOf('eu-annex-i', OBJECT);
const rows = compareLists(subject, object, alignLists(subject, object), quantities);
const rowOf = (code: string) => rows.find((row) => row.subject === code);

describe('compareLists', () => {
  it('gives every provision of both lists a row', () => {
    expect(new Set(rows.map((row) => row.subject).filter(Boolean))).toEqual(new Set(SUBJECT.map(([code]) => code)));
    expect(new Set(rows.map((row) => row.object).filter(Boolean))).toEqual(new Set(OBJECT.map(([code]) => code)));
  });

  it('shows a moved threshold by a device between the two', () => {
    const row = rowOf('3A001.b.1');
    expect(row).toMatchObject({
      object: '3A001.b.1',
      relation: 'wider',
      basis: 'regions',
      witness: { inside: 'subject', text: '100 GHz' },
    });
    expect(row?.differences).toMatchObject([{ kind: 'threshold', subject: '> 90 GHz', object: '> 110 GHz' }]);
  });

  it('matches across unlike codes', () => {
    expect(rowOf('3A090.a.1')).toMatchObject({
      object: '3A501.a.1',
      relation: 'wider',
      basis: 'numbers',
      witness: { values: [{ value: 5000 }] },
    });
  });

  it('calls equal wording without numbers the same', () => {
    expect(rowOf('3A001.b.2')).toMatchObject({ object: '3A001.b.2', relation: 'same', basis: 'wording' });
  });

  it('finds a moved virus and names the look-alike code', () => {
    const row = rowOf('1C351.a.1');
    expect(row).toMatchObject({ object: '1C351.a.3', relation: 'same' });
    expect(row?.differences.map((d) => d.kind)).toEqual(['code', 'collision']);
  });

  it('says absent for what only one list has', () => {
    expect(rowOf('0A977')).toMatchObject({ object: null, relation: 'absent', basis: 'none' });
    expect(rows.find((row) => row.object === '3A001.c')).toMatchObject({ subject: null, relation: 'absent' });
  });

  it('mirrors when the lists change places', () => {
    const mirrored = compareLists(object, subject, alignLists(object, subject), quantities);
    const turned = { narrower: 'wider', wider: 'narrower' } as Readonly<Record<string, string>>;
    const key = (a: string | null, b: string | null, relation: string) => `${a} ${b} ${relation}`;
    expect(
      mirrored.map((row) => key(row.object, row.subject, turned[row.relation] ?? row.relation)).toSorted(),
    ).toEqual(rows.map((row) => key(row.subject, row.object, row.relation)).toSorted());
  });

  it('proves every relation that claims a difference', () => {
    const claims = rows.filter((row) => ['narrower', 'wider', 'overlapping', 'disjoint'].includes(row.relation));
    expect(claims.length).toBeGreaterThan(2);
    expect(claims.filter((row) => !row.witness)).toEqual([]);
  });
});

describe('rows of small lists', () => {
  const compare = (one: readonly Row[], other: readonly Row[], ...mapped: string[]) =>
    compareLists(
      catalogueOf('us-ccl', one),
      catalogueOf('eu-annex-i', other),
      mapped.map((text) => mapping(text)),
      QUANTITIES,
    );
  const short = (found: ReturnType<typeof compare>) =>
    found.map((row) => `${row.subject} ${row.object} ${row.relation}`);

  it.each<[string, Row[], Row[], string[], string[]]>([
    ['both empty', [], [], [], []],
    ['one empty', [{ code: '9A901' }], [], [], ['9A901 null absent']],
    ['the other empty', [], [{ code: '9A901' }], [], ['null 9A901 absent']],
    [
      'one code is no mapping',
      [{ code: '9A901' }],
      [{ code: '9A901' }],
      [],
      ['9A901 null absent', 'null 9A901 absent'],
    ],
    [
      'a row for each part of a split',
      [{ code: '9A901' }],
      [{ code: '9A901' }, { code: '8A801' }],
      ['9A901 9A901', '9A901 8A801'],
      ['9A901 9A901 same', '9A901 8A801 same'],
    ],
    [
      'no rows for notes and reserved places',
      [{ code: '9A901' }, { code: '9A901.a', status: 'reserved' }, { code: '9A901#note' }, { code: '9A901#note.a' }],
      [],
      [],
      ['9A901 null absent'],
    ],
    [
      'cut otherwise: only the parts have counterparts',
      [{ code: '9A901' }, { code: '9A901.a' }],
      [{ code: '8A801' }],
      ['9A901.a 8A801'],
      ['9A901 8A801 undetermined', '9A901.a 8A801 same'],
    ],
    [
      'cut otherwise, seen from the other side',
      [{ code: '8A801' }],
      [{ code: '9A901' }, { code: '9A901.a' }],
      ['8A801 9A901.a'],
      ['8A801 9A901.a same', '8A801 9A901 undetermined'],
    ],
  ])('%s', (_name, one, other, mapped, expected) => {
    expect(short(compare(one, other, ...mapped))).toEqual(expected);
  });

  it('shows the surest of the parts, and names them all', () => {
    const one = catalogueOf('us-ccl', [{ code: '9A901' }, { code: '9A901.a' }, { code: '9A901.b' }]);
    const other = catalogueOf('eu-annex-i', [{ code: '8A801' }, { code: '8A802' }]);
    const [row] = compareLists(one, other, [mapping('9A901.a 8A801', 0.6), mapping('9A901.b 8A802', 0.8)], QUANTITIES);
    expect(row).toMatchObject({
      object: '8A802',
      relation: 'undetermined',
      basis: 'none',
      confidence: 0,
      differences: [{ kind: 'split', subject: '9A901', object: '8A801, 8A802' }],
    });
  });

  it('says where the other side keeps the place empty', () => {
    const reserved: Row = { code: '9A901', status: 'reserved' };
    expect(compare([{ code: '9A901' }], [reserved])[0]?.differences).toEqual([
      { kind: 'status', about: '9A901', subject: 'in-force', object: 'reserved' },
    ]);
    expect(compare([reserved], [{ code: '9A901' }])[0]?.differences).toEqual([
      { kind: 'status', about: '9A901', subject: 'reserved', object: 'in-force' },
    ]);
  });

  it('names a code of which the other list makes another thing', () => {
    const [row] = compare([{ code: '9A901' }], [{ code: '9A901' }], 'not 9A901 9A901');
    expect(row).toMatchObject({ relation: 'absent', differences: [{ kind: 'collision', about: '9A901' }] });
  });

  it('points to the row below from which a difference comes', () => {
    const rowsOf = (mass: string): Row[] => [
      { code: '9A901' },
      { code: '9A901.a', criteria: [bound(mass)] },
      { code: '9A902', criteria: [bound(mass)] },
    ];
    const mapped = ['9A901 9A901', '9A901.a 9A901.a', '9A902 9A902'];
    const [top] = compare(rowsOf('mass > 5 kg'), rowsOf('mass > 6 kg'), ...mapped);
    expect(top).toMatchObject({ relation: 'wider' });
    expect(top?.differences).toEqual([
      { kind: 'threshold', about: '9A901.a mass', subject: '> 5 kg', object: '> 6 kg' },
    ]);
  });
});
