import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPairRegions } from '../../src/compare/pair-regions.ts';
import { buildSides } from '../../src/compare/pair-sides.ts';
import { haveSameStructure } from '../../src/compare/pair-structure.ts';
import type { Criterion } from '../../src/model/provision.ts';
import type { Region } from '../../src/model/region.ts';
import { relate } from '../../src/region/relate.ts';
import { bound, contextOf, type Row } from './pair.ts';

/** Both lists use one set of codes; what both have is mapped. */
function judge(subject: readonly Row[], object: readonly Row[]) {
  const codes = new Set(object.map((row) => row.code));
  const shared = subject.filter((row) => codes.has(row.code)).map(({ code }) => `${code} ${code}`);
  const context = contextOf(subject, object, shared);
  const sides = buildSides(context, '9A901', '9A901');
  const regions = buildPairRegions(context, sides);
  const relation = relate(withoutList(regions.subject), withoutList(regions.object)).relation;
  return { isSame: haveSameStructure(sides), relation };
}

/** What could not be read bears the name of its list; here both stand for one law. */
function withoutList(region: Region): Region {
  const bare = (residue: string) => residue.replaceAll(/(?:us-ccl|eu-annex-i)@[\d-]+\//g, '');
  return region.map((box) => ({ ...box, residue: box.residue.map(bare) }));
}

const leaf = (code: string, ...criteria: string[]): Row => ({ code, criteria: criteria.map((text) => bound(text)) });
const note = (code: string, ...criteria: string[]): Row => ({ ...leaf(code, ...criteria), noteRole: 'excludes' });
const A = leaf('9A901.a', 'mass > 5 kg');
const B = leaf('9A901.b', 'length > 2 m');
const C: Row = { code: '9A901.c', words: ['lid'] };

describe('haveSameStructure', () => {
  it.each<[string, Row[], Row[], boolean]>([
    ['a provision without anything', [{ code: '9A901' }], [{ code: '9A901' }], true],
    ['the same bounds', [leaf('9A901', 'mass > 5 kg')], [leaf('9A901', 'mass > 5 kg')], true],
    [
      'bounds in another order',
      [leaf('9A901', 'mass > 5 kg', 'gain < 2')],
      [leaf('9A901', 'gain < 2', 'mass > 5 kg')],
      true,
    ],
    ['another value', [leaf('9A901', 'mass > 5 kg')], [leaf('9A901', 'mass > 6 kg')], false],
    ['another comparator', [leaf('9A901', 'mass > 5 kg')], [leaf('9A901', 'mass >= 5 kg')], false],
    ['a bound more', [leaf('9A901', 'mass > 5 kg')], [leaf('9A901', 'mass > 5 kg', 'gain > 2')], false],
    [
      'always against an alternative',
      [{ code: '9A901', criteria: [bound('mass > 5 kg'), bound('gain > 2')] }],
      [{ code: '9A901', criteria: [bound('mass > 5 kg', { branch: 1 }), bound('gain > 2', { branch: 2 })] }],
      false,
    ],
    ['children in another order', [{ code: '9A901' }, A, B, C], [{ code: '9A901' }, C, B, A], true],
    ['a child less', [{ code: '9A901' }, A, B], [{ code: '9A901' }, A], false],
    ['a reserved child more', [{ code: '9A901' }, A], [{ code: '9A901' }, A, { ...B, status: 'reserved' }], true],
    ['any against all', [{ code: '9A901', junction: 'any' }, A, B], [{ code: '9A901', junction: 'all' }, A, B], false],
    [
      'any against all of one child',
      [{ code: '9A901', junction: 'any' }, A],
      [{ code: '9A901', junction: 'all' }, A],
      true,
    ],
    ['any against nothing said', [{ code: '9A901', junction: 'any' }, A, B], [{ code: '9A901' }, A, B], true],
    ['a note that removes', [{ code: '9A901' }, A, note('9A901#note', 'gain > 2')], [{ code: '9A901' }, A], false],
    [
      'a note that removes at another place',
      [{ code: '9A901' }, A, note('9A901#note', 'gain > 2')],
      [{ code: '9A901' }, A, note('9A901.a#note', 'gain > 2')],
      false,
    ],
    [
      'a note that only explains',
      [{ code: '9A901' }, A, { ...note('9A901#note', 'gain > 2'), noteRole: 'explains' }],
      [{ code: '9A901' }, A],
      true,
    ],
    [
      'a removing note that is reserved',
      [{ code: '9A901' }, A, { ...note('9A901#note', 'gain > 2'), status: 'reserved' }],
      [{ code: '9A901' }, A],
      true,
    ],
    ['wording of one’s own', [{ code: '9A901' }, C], [{ code: '9A901' }, { ...C, code: '9A901.d' }], false],
  ])('%s: %#', (_name, subject, object, expected) => {
    expect(judge(subject, object).isSame).toBe(expected);
    expect(judge(object, subject).isSame).toBe(expected);
  });

  it.each([
    ['the same number under one wording', ['lid'], '5 mm', true],
    ['the same number under another wording', ['cup'], '5 mm', false],
    ['another number under one wording', ['lid'], '6 mm', false],
  ])('with numbers that could not be read: %s', (_name, words, printed, expected) => {
    const unread = (said: string[], number: string): Row[] => [
      { code: '9A901' },
      { code: '9A901.a', words: said, unparsed: [{ printed: number, reason: 'formula' }] },
    ];
    expect(judge(unread(['lid'], '5 mm'), unread(words, printed)).isSame).toBe(expected);
  });

  it('is told only of regions that are the same', () => {
    let same = 0;
    fc.assert(
      fc.property(twoTrees(), ([subject, object]) => {
        const { isSame, relation } = judge(subject, object);
        if (!isSame) return;
        same += 1;
        expect(relation).toBe('same');
      }),
      { numRuns: 600 },
    );
    expect(same).toBeGreaterThan(50);
  });
});

/** Two small trees: the second is the first, shuffled, with at most one place changed. */
function twoTrees(): fc.Arbitrary<[Row[], Row[]]> {
  return fc.tuple(tree(), fc.nat(20), paragraph(), fc.boolean()).map(([rows, at, other, isTurned]) => {
    const changed = rows.map((row, i) => (i === at ? { ...row, ...other } : row));
    const [top, ...rest] = changed;
    return [rows, top && isTurned ? [top, ...inTreeOrder(rest.toReversed())] : changed];
  });
}

/** A parent before its children again. */
function inTreeOrder(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((a, b) => a.code.split(/[.#]/).length - b.code.split(/[.#]/).length);
}

const CODES = ['9A901.a', '9A901.b', '9A901.a.1', '9A901.a.2', '9A901#note', '9A901.a#note'];

function tree(): fc.Arbitrary<Row[]> {
  const taken = fc.subarray(CODES, { minLength: 1 });
  return taken.chain((codes) => {
    const whole = codes.filter((code) => !/\.a[.#]/.test(code) || codes.includes('9A901.a'));
    const rows = whole.map((code) => paragraph().map((row): Row => ({ ...row, code, ...roleOf(code) })));
    return fc.tuple(paragraph(), ...rows).map(([top, ...below]): Row[] => [{ ...top, code: '9A901' }, ...below]);
  });
}

function roleOf(code: string): Partial<Row> {
  return code.includes('#') ? { noteRole: 'excludes' } : {};
}

/** What a place says: always something, for what says nothing is only unread. */
function paragraph(): fc.Arbitrary<Omit<Row, 'code'>> {
  const one = fc
    .tuple(fc.constantFrom('mass', 'gain'), fc.constantFrom('<', '>'), fc.integer({ min: 1, max: 3 }), fc.nat(2))
    .map(([quantity, comparator, value, branch]): Criterion => bound(`${quantity} ${comparator} ${value}`, { branch }));
  return fc.record({
    junction: fc.constantFrom('any', 'all'),
    words: fc.constantFrom(['lid'], ['mass', 'gain'], ['lid', 'mass']),
    criteria: fc.array(one, { minLength: 0, maxLength: 2 }),
  });
}
