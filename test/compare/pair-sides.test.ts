import { describe, expect, it } from 'vitest';
import { buildSides } from '../../src/compare/pair-sides.ts';
import { bound, contextOf, type Row } from './pair.ts';

const MAPPED = ['9A901 9A901', '9A901.a 9A901.a'];

/** The feature that the subject's wording stands for, of a paragraph whose parent is asked about. */
function featureOf(row: Partial<Row>, ...below: Row[]): string | undefined {
  const rows: Row[] = [{ code: '9A901' }, { code: '9A901.a', ...row }, ...below];
  return buildSides(contextOf(rows, [{ code: '9A901' }], ['9A901 9A901']), '9A901', '9A901').subject.feature('9A901.a');
}

describe('the feature of a provision', () => {
  it.each<[string, Partial<Row>, boolean]>([
    ['names a thing', { words: ['lid'] }, true],
    ['names only the quantity', { words: ['frequency'], criteria: [bound('frequency > 5 Hz')] }, false],
    ['names the quantity in its words', { words: ['rate', 'sample'], criteria: [bound('sample-rate > 5 Hz')] }, false],
    ['names the quantity and a thing', { words: ['frequency', 'lid'], criteria: [bound('frequency > 5 Hz')] }, true],
    ['names another quantity', { words: ['frequency'], criteria: [bound('mass > 5 kg')] }, true],
    [
      'names what is measured',
      { words: ['axis'], criteria: [bound('travel > 5 m', { object: 'linear axis' })] },
      false,
    ],
    [
      'names the condition of measurement',
      {
        words: ['temperature'],
        criteria: [
          bound('gain > 5', {
            at: [{ quantity: 'temperature', comparator: '=', value: 3, unit: 'K', base: 3, baseUnit: 'K' }],
          }),
        ],
      },
      false,
    ],
    ['has a number and no words', { criteria: [bound('mass > 5 kg')] }, false],
    ['has nothing at all', {}, true],
  ])('that %s: %s', (_name, row, isFeature) => {
    expect(featureOf(row) !== undefined).toBe(isFeature);
  });

  it('is none where it only leads on to what stands below', () => {
    expect(featureOf({}, { code: '9A901.a.1', words: ['lid'] })).toBeUndefined();
  });

  it('is one for counterparts, and each its own without', () => {
    const rows: Row[] = [{ code: '9A901' }, { code: '9A901.a', words: ['lid'] }, { code: '9A901.b', words: ['cup'] }];
    const sides = buildSides(contextOf(rows, rows, MAPPED), '9A901', '9A901');
    expect(sides.subject.feature('9A901.a')).toBe(sides.object.feature('9A901.a'));
    expect(sides.subject.feature('9A901.b')).not.toBe(sides.object.feature('9A901.b'));
  });

  it('is none on the path: what stands above, and the two themselves, are common ground', () => {
    const rows: Row[] = [
      { code: '9A901', words: ['kettle'] },
      { code: '9A901.a', words: ['lid'] },
    ];
    const { subject } = buildSides(contextOf(rows, rows, MAPPED), '9A901.a', '9A901.a');
    expect([subject.feature('9A901'), subject.feature('9A901.a'), subject.feature('9A999')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('what stands above a pair', () => {
  const above = [bound('mass > 5 kg'), bound('length > 2 m')];
  const rows = (criteria: Row['criteria']): Row[] => [
    { code: '9A901', criteria: above },
    { code: '9A901#note', noteRole: 'excludes', criteria: [bound('length > 9 m')] },
    { code: '9A901.a', criteria: criteria ?? [] },
  ];
  const other = (criteria: Row['criteria']): Row[] => [
    { code: '9A901' },
    { code: '9A901.a', criteria: criteria ?? [] },
  ];

  it('keeps only bounds and notes on quantities of which the other side speaks', () => {
    const context = contextOf(rows([bound('gain > 1')]), other([bound('length > 3 m')]), MAPPED);
    const { ground } = buildSides(context, '9A901.a', '9A901.a').subject;
    expect(ground.criteria('9A901').map((c) => c.quantity)).toEqual(['length']);
    expect(ground.notes('9A901')).toHaveLength(1);
    expect(ground.criteria('9A901.a').map((c) => c.quantity)).toEqual(['gain']);
  });

  it('keeps nothing where the other side speaks of nothing', () => {
    const { ground } = buildSides(contextOf(rows([]), other([]), MAPPED), '9A901.a', '9A901.a').subject;
    expect(ground.criteria('9A901')).toEqual([]);
    expect(ground.notes('9A901')).toEqual([]);
  });

  it('does not touch the pair itself', () => {
    const { ground } = buildSides(contextOf(rows([]), other([]), MAPPED), '9A901', '9A901').subject;
    expect(ground.criteria('9A901')).toEqual(above);
    expect(ground.notes('9A901')).toHaveLength(1);
  });
});

describe('the wording around a number that could not be read', () => {
  const rows = (words: string[]): Row[] => [{ code: '9A901' }, { code: '9A901.a', words }];
  const names = (subject: Row[], object: Row[], mapped: string[]) => {
    const context = contextOf(subject, object, mapped);
    const sides = buildSides(context, '9A901', '9A901');
    const [s, o] = [context.subject.find('9A901.a'), context.object.find('9A901.a')];
    if (!s || !o) throw new Error('9A901.a');
    return [sides.subject.wording(s), sides.object.wording(o)];
  };
  it.each<[string, string[], string[], string[], boolean]>([
    ['counterparts that say the same', ['lid'], ['lid'], MAPPED, true],
    ['counterparts that say other things', ['lid'], ['cup'], MAPPED, false],
    ['no counterparts', ['lid'], ['lid'], ['9A901 9A901'], false],
  ])('%s', (_name, subject, object, mapped, isOne) => {
    const [s, o] = names(rows(subject), rows(object), mapped);
    expect(s === o).toBe(isOne);
  });

  it.each([
    ['the pair itself, in other words', '9A901.a', 'cup', false],
    ['the pair itself, in the same words', '9A901.a', 'lid', true],
    ['a place above, in whatever words', '9A901', 'cup', true],
  ])('%s', (_name, code, word, isOne) => {
    const [one, other] = ['lid', word].map((said): Row[] => [
      { code: '9A901', words: [said] },
      { code: '9A901.a', words: [said] },
    ]);
    const context = contextOf(one ?? [], other ?? [], MAPPED);
    const sides = buildSides(context, '9A901.a', '9A901.a');
    const [s, o] = [context.subject.find(code), context.object.find(code)];
    expect(s && o && sides.subject.wording(s) === sides.object.wording(o)).toBe(isOne);
  });
});

describe('memory', () => {
  const rows: Row[] = [{ code: '9A901' }, { code: '9A901.a' }, { code: '9A901.a.1' }];
  it.each([
    ['is shared between pairs', ['9A901 9A901', '9A901.a 9A901.a'], true],
    ['is not used where something below is common ground', ['9A901 9A901', '9A901.a 9A901'], false],
  ])('%s', (_name, mapped, isKept) => {
    const context = contextOf(rows, rows, mapped);
    const { subject } = buildSides(context, '9A901', '9A901');
    expect(subject.memory).toBe(isKept ? context.memory.subject : undefined);
  });
});
