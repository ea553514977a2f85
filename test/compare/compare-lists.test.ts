import { describe, expect, it } from 'vitest';
import { alignLists } from '../../src/align/align-lists.ts';
import { compareLists } from '../../src/compare/compare-lists.ts';
import type { QuantityFacts } from '../../src/compare/context.ts';
import { listOf, OBJECT, SUBJECT } from '../align/two-lists.ts';

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
