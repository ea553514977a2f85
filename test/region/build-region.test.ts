import { describe, expect, it } from 'vitest';
import { NotFoundError } from '../../src/model/errors.ts';
import type { Junction, Provision } from '../../src/model/provision.ts';
import { buildRegion } from '../../src/region/build-region.ts';
import { relate } from '../../src/region/relate.ts';
import { sortRegion } from '../../src/region/region-order.ts';
import { box } from './build-box.ts';
import { buildLaw, readWith, type LawRow } from './build-law.ts';

const PLACE = 'us-ccl@2025-01-01';

function regionOf(rows: readonly LawRow[], code: string, features: Readonly<Record<string, string>> = {}) {
  return sortRegion(buildRegion(buildLaw(rows), code, readWith(features)));
}

const twoChildren = (junction?: Junction): readonly LawRow[] => [
  { code: '1', criteria: ['mass < 10'], ...(junction && { junction }) },
  { code: '1.a', parent: '1', criteria: ['frequency > 90'] },
  { code: '1.b', parent: '1', criteria: ['power >= 5'] },
];

describe('a provision and its path', () => {
  it('joins all places down to the leaf with and', () => {
    expect(regionOf(twoChildren('any'), '1.b', { '1': 'amplifier', '1.b': 'pulsed' })).toEqual(
      sortRegion([box({ mass: '(,10)', power: '[5,)' }, ['amplifier', 'pulsed'])]),
    );
  });

  it.each<[string, Junction | undefined]>([
    ['any', 'any'],
    ['no junction', undefined],
  ])('joins children with or: %s', (_, junction) => {
    expect(regionOf(twoChildren(junction), '1')).toEqual(
      sortRegion([box({ frequency: '(90,)', mass: '(,10)' }), box({ mass: '(,10)', power: '[5,)' })]),
    );
  });

  it('joins children with and', () => {
    expect(regionOf(twoChildren('all'), '1')).toEqual(
      sortRegion([box({ mass: '(,10)', frequency: '(90,)', power: '[5,)' })]),
    );
  });

  it('finds any of the children wider than all of them', () => {
    const any = regionOf(twoChildren('any'), '1');
    const all = regionOf(twoChildren('all'), '1');
    expect(relate(any, all).relation).toBe('wider');
    expect(relate(all, any).relation).toBe('narrower');
  });

  it('multiplies the runs of a mixed junction', () => {
    const rows: readonly LawRow[] = [
      { code: '1', junction: 'mixed' },
      { code: '1.a', parent: '1', criteria: ['a > 1'], connective: 'or' },
      { code: '1.b', parent: '1', criteria: ['b > 1'], connective: 'and' },
      { code: '1.c', parent: '1', criteria: ['c > 1'] },
    ];
    expect(regionOf(rows, '1')).toEqual(sortRegion([box({ a: '(1,)', c: '(1,)' }), box({ b: '(1,)', c: '(1,)' })]));
  });

  it('asks for branch 0 and one other branch', () => {
    const rows = [{ code: '1', criteria: ['mass > 1', '1: length > 10', '2: width > 5', '2: height > 5'] }];
    expect(regionOf(rows, '1')).toEqual(
      sortRegion([box({ length: '(10,)', mass: '(1,)' }), box({ height: '(5,)', mass: '(1,)', width: '(5,)' })]),
    );
  });

  it('bounds one quantity from both sides, and counts whole things', () => {
    const rows = [{ code: '1', criteria: ['bit-count >= 8', 'bit-count < 10', 'rate > 5', 'rate <= 9'] }];
    expect(regionOf(rows, '1')).toEqual(sortRegion([box({ 'bit-count': '[8,9]', rate: '(5,9]' })]));
  });

  it('refuses an unknown code', () => {
    expect(() => regionOf([{ code: '1' }], '2')).toThrow(NotFoundError);
  });
});

describe('what is reserved or adds nothing', () => {
  const withChild = (status: Provision['status'], junction: Junction): readonly LawRow[] => [
    ...twoChildren(junction),
    { code: '1.c', parent: '1', status },
  ];

  it.each<Provision['status']>(['reserved', 'repealed'])('controls nothing when %s', (status) => {
    expect(regionOf(withChild(status, 'any'), '1.c', { '1.c': 'thing' })).toEqual(sortRegion([]));
    expect(regionOf(withChild(status, 'any'), '1')).toEqual(regionOf(twoChildren('any'), '1'));
    expect(regionOf(withChild(status, 'all'), '1')).toEqual(regionOf(twoChildren('all'), '1'));
  });

  it('does not say that a provision with reserved children only controls nothing', () => {
    const rows: readonly LawRow[] = [
      { code: '1', criteria: ['mass > 1'] },
      { code: '1.a', parent: '1', status: 'reserved' },
    ];
    expect(regionOf(rows, '1')).toEqual(sortRegion([box({ mass: '(1,)' }, [], [], [`children-reserved ${PLACE}/1`])]));
  });

  it('lets a child without condition add nothing under all', () => {
    expect(regionOf([...twoChildren('all'), { code: '1.c', parent: '1' }], '1')).toEqual(
      regionOf(twoChildren('all'), '1'),
    );
  });

  it('does not let an alternative of which nothing was read swallow the others', () => {
    const region = regionOf([...twoChildren('any'), { code: '1.c', parent: '1' }], '1');
    expect(region).toHaveLength(3);
    expect(region).toContainEqual(box({ mass: '(,10)' }, [], [], [`nothing-read ${PLACE}/1.c`]));
  });
});

describe('excluding notes', () => {
  const noted = (...rows: readonly LawRow[]): readonly LawRow[] => [
    ...twoChildren('any'),
    ...rows.map((row) => ({ noteRole: 'excludes' as const, ...row })),
  ];
  const note = (row: Partial<LawRow> = {}): LawRow => ({ code: '1#note', parent: '1', kind: 'note', ...row });

  it('forbids the feature of a note without criteria, for the whole and for each part', () => {
    const features = { '1#note': 'toy' };
    expect(regionOf(noted(note()), '1', features).map((each) => [...each.mustNot])).toEqual([['toy'], ['toy']]);
    expect(regionOf(noted(note()), '1.a', features)).toEqual(
      sortRegion([box({ frequency: '(90,)', mass: '(,10)' }, [], ['toy'])]),
    );
  });

  it('applies the note of a part to that part only', () => {
    const rows = noted(note({ code: '1.a#note', parent: '1.a' }));
    expect(regionOf(rows, '1.b', { '1.a#note': 'toy' })).toEqual(sortRegion([box({ mass: '(,10)', power: '[5,)' })]));
    expect(regionOf(rows, '1', { '1.a#note': 'toy' })).toContainEqual(
      box({ frequency: '(90,)', mass: '(,10)' }, [], ['toy']),
    );
  });

  it('leaves one box for each condition of a note that can fail', () => {
    const rows = noted(note({ criteria: ['frequency <= 100', 'power < 1'] }));
    expect(regionOf(rows, '1.a', { '1#note': 'toy' })).toEqual(
      sortRegion([
        box({ frequency: '(100,)', mass: '(,10)' }),
        box({ frequency: '(90,)', mass: '(,10)' }, [], ['toy']),
        box({ frequency: '(90,)', mass: '(,10)', power: '[1,)' }),
      ]),
    );
  });

  it('joins the paragraphs of a note with or', () => {
    const rows = noted(note(), { code: '1#note.a', parent: '1#note' }, { code: '1#note.b', parent: '1#note' });
    expect(regionOf(rows, '1.a', { '1#note.a': 'toy', '1#note.b': 'model' })).toEqual(
      sortRegion([box({ frequency: '(90,)', mass: '(,10)' }, [], ['toy', 'model'])]),
    );
  });

  it('takes no notice of other notes', () => {
    const rows = noted(note({ noteRole: 'explains' }));
    expect(regionOf(rows, '1', { '1#note': 'toy' })).toEqual(regionOf(twoChildren('any'), '1'));
  });

  it('keeps a note of which nothing was read as residue', () => {
    expect(regionOf(noted(note()), '1.a')).toEqual(
      sortRegion([box({ frequency: '(90,)', mass: '(,10)' }, [], [], [`unless nothing-read ${PLACE}/1#note`])]),
    );
  });

  it('does not believe a note that excludes everything', () => {
    const rows = noted(note({ criteria: ['mass < 20'] }));
    expect(regionOf(rows, '1').map((each) => each.residue)).toEqual([
      [`excluded-entirely ${PLACE}/1`],
      [`excluded-entirely ${PLACE}/1`],
    ]);
  });

  it('shows what a note of one side takes away', () => {
    const found = relate(regionOf(twoChildren('any'), '1'), regionOf(noted(note()), '1', { '1#note': 'toy' }));
    expect(found.relation).toBe('wider');
    expect([...(found.onlySubject?.features ?? [])]).toEqual(['toy']);
  });
});

describe('faults of reading', () => {
  it('keeps contradictory criteria as residue, never as nothing', () => {
    const rows = [{ code: '1', criteria: ['temperature < 200', 'temperature > 400', 'mass > 1'] }];
    expect(regionOf(rows, '1')).toEqual(
      sortRegion([box({ mass: '(1,)' }, [], [], [`contradiction ${PLACE}/1 temperature`])]),
    );
  });

  it('keeps a child that contradicts its parent as residue', () => {
    const rows: readonly LawRow[] = [
      { code: '1', criteria: ['mass < 10'] },
      { code: '1.a', parent: '1', criteria: ['mass > 20', 'power > 1'] },
      { code: '1.b', parent: '1', criteria: ['mass > 5', 'speed > 1'] },
    ];
    expect(regionOf(rows, '1')).toEqual(
      sortRegion([
        box({ mass: '(5,10)', speed: '(1,)' }),
        box({ power: '(1,)' }, [], [], [`contradiction ${PLACE}/1 mass`]),
      ]),
    );
  });

  it('drops combinations that cannot be met as long as each alternative can', () => {
    const rows: readonly LawRow[] = [
      { code: '1', junction: 'all' },
      { code: '1.a', parent: '1', criteria: ['1: x < 3', '2: x > 10'] },
      { code: '1.b', parent: '1', criteria: ['1: x > 20', '2: x < 1'] },
    ];
    expect(regionOf(rows, '1')).toEqual(sortRegion([box({ x: '(20,)' }), box({ x: '(,1)' })]));
  });

  it('keeps unread numbers as residue that is equal only where the wording is', () => {
    const rows = (hash: string): readonly LawRow[] => [
      {
        code: '1',
        hash,
        unparsed: [
          { printed: '0.5 × 3 mm', reason: 'formula' },
          { printed: '7 mm', reason: 'example' },
        ],
      },
    ];
    expect(regionOf(rows('abc'), '1')).toEqual(
      sortRegion([box({}, [], [], ['unparsed formula 0.5x3mm (wording abc)'])]),
    );
    expect(relate(regionOf(rows('abc'), '1'), regionOf(rows('abc'), '1')).relation).toBe('same');
    expect(relate(regionOf(rows('abc'), '1'), regionOf(rows('def'), '1')).relation).toBe('undetermined');
  });

  it('keeps too many combinations as residue', () => {
    const groups = ['a', 'b', 'c', 'd'].flatMap((group): readonly LawRow[] => [
      { code: `1.${group}`, parent: '1' },
      ...Array.from({ length: 7 }, (_, i) => ({
        code: `1.${group}.${i}`,
        parent: `1.${group}`,
        criteria: [`${group}${i} > 1`],
      })),
    ]);
    const rows: readonly LawRow[] = [{ code: '1', junction: 'all', criteria: ['mass > 1'] }, ...groups];
    expect(regionOf(rows, '1')).toEqual(
      sortRegion([box({ mass: '(1,)' }, [], [], [`too-many-combinations ${PLACE}/1`])]),
    );
  });
});
