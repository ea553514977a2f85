import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Region, Relation } from '../../src/model/region.ts';
import { contains, excludes, uniteRegions } from '../../src/region/region.ts';
import { relate } from '../../src/region/relate.ts';
import { arbitraryRegion, DEVICES, isInteger } from './arbitrary-region.ts';
import { box } from './build-box.ts';

const MIRROR: Readonly<Record<Relation, Relation>> = {
  same: 'same',
  narrower: 'wider',
  wider: 'narrower',
  overlapping: 'overlapping',
  disjoint: 'disjoint',
  absent: 'absent',
  undetermined: 'undetermined',
};

/** The relation by looking at every device; only for regions without residue. */
function findByDevices(a: Region, b: Region): Relation {
  const onlyA = DEVICES.some((device) => contains(a, device) && !contains(b, device));
  const onlyB = DEVICES.some((device) => contains(b, device) && !contains(a, device));
  if (!onlyA && !onlyB) return 'same';
  if (!onlyA) return 'narrower';
  if (!onlyB) return 'wider';
  return DEVICES.some((device) => contains(a, device) && contains(b, device)) ? 'overlapping' : 'disjoint';
}

function valuesOf(device: { readonly values: ReadonlyMap<string, number> } | undefined): object {
  return Object.fromEntries(device?.values ?? []);
}

/** A unit that is a plain multiple of the base unit. */
const multiple = (factor: number) => ({
  fromBase: (base: number) => base / factor,
  toBase: (value: number) => value * factor,
});

describe('relate on a small world', () => {
  const regions = (withResidue = false) => fc.tuple(arbitraryRegion(withResidue), arbitraryRegion(withResidue));

  it('finds the relation that every device shows', () => {
    fc.assert(
      fc.property(regions(), ([a, b]) => {
        expect(relate(a, b, { isInteger }).relation).toBe(findByDevices(a, b));
      }),
      { numRuns: 1500 },
    );
  });

  it('proves each difference by a device', () => {
    fc.assert(
      fc.property(regions(true), ([a, b]) => {
        const { relation, onlySubject, onlyObject } = relate(a, b, { isInteger });
        if (onlySubject) expect(contains(a, onlySubject) && excludes(b, onlySubject)).toBe(true);
        if (onlyObject) expect(contains(b, onlyObject) && excludes(a, onlyObject)).toBe(true);
        if (relation === 'wider' || relation === 'overlapping') expect(onlySubject).toBeDefined();
        if (relation === 'narrower' || relation === 'overlapping') expect(onlyObject).toBeDefined();
      }),
      { numRuns: 1000 },
    );
  });

  it('claims nothing that residue could belie', () => {
    const conditions = ['r', 's'];
    const resolve = (region: Region, holding: readonly string[]) =>
      region
        .filter(({ residue }) => residue.every((condition) => holding.includes(condition)))
        .map((each) => ({ ...each, residue: [] }));
    fc.assert(
      fc.property(regions(true), fc.subarray(conditions), ([a, b], holding) => {
        const { relation } = relate(a, b, { isInteger });
        const [resolvedA, resolvedB] = [resolve(a, holding), resolve(b, holding)];
        const found = findByDevices(resolvedA, resolvedB);
        if (relation === 'same' || relation === 'overlapping') expect(found).toBe(relation);
        if (relation === 'narrower' || relation === 'wider') expect(found).toBe(relation);
        if (relation === 'disjoint' && resolvedA.length > 0 && resolvedB.length > 0) expect(found).toBe(relation);
      }),
      { numRuns: 1500 },
    );
  });

  it('is the same as itself, whatever the order, with absorption or without', () => {
    fc.assert(
      fc.property(arbitraryRegion(true), (a) => {
        expect(relate(a, a, { isInteger })).toEqual({ relation: 'same' });
        expect(relate(a, a.toReversed(), { isInteger }).relation).toBe('same');
        expect(relate(uniteRegions([a]), a, { isInteger }).relation).toBe('same');
      }),
      { numRuns: 500 },
    );
  });

  it('mirrors, and does not depend on the order of boxes', () => {
    fc.assert(
      fc.property(regions(true), ([a, b]) => {
        const forward = relate(a, b, { isInteger });
        const back = relate(b, a, { isInteger });
        expect(back.relation).toBe(MIRROR[forward.relation]);
        expect(back.onlySubject).toEqual(forward.onlyObject);
        expect(relate(a.toReversed(), b.toReversed(), { isInteger })).toEqual(forward);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('relate on provisions', () => {
  const ghz = { scale: () => multiple(1e9) };
  const mm = { scale: () => multiple(1e-3) };

  it('shows a lower threshold by a device between', () => {
    const found = relate([box({ frequency: '(90e9,)' })], [box({ frequency: '(110e9,)' })], ghz);
    expect(found.relation).toBe('wider');
    expect(valuesOf(found.onlySubject)).toEqual({ frequency: 100e9 });
    expect(found.onlyObject).toBeUndefined();
  });

  it('shows a shorter range by a device beyond it', () => {
    const found = relate([box({ diameter: '[0.075,0.4]' })], [box({ diameter: '[0.075,0.65]' })], mm);
    expect(found.relation).toBe('narrower');
    expect(valuesOf(found.onlyObject)).toEqual({ diameter: 0.5 });
  });

  it('shows a higher performance threshold', () => {
    const found = relate([box({ tpp: '[4800,)' })], [box({ tpp: '[6000,)' })]);
    expect(found.relation).toBe('wider');
    expect(valuesOf(found.onlySubject)).toEqual({ tpp: 5000 });
  });

  it('tells at least from more than, by the device at the threshold', () => {
    const found = relate([box({ tpp: '[4800,)' })], [box({ tpp: '(4800,)' })]);
    expect(found.relation).toBe('wider');
    expect(valuesOf(found.onlySubject)).toEqual({ tpp: 4800 });
  });

  const ladder = (names: readonly string[]) =>
    [
      { bits: '[8,9]', rate: '(1.3e9,)' },
      { bits: '[10,11]', rate: '(600e6,)' },
      { bits: '[12,13]', rate: '(400e6,)' },
      { bits: '[14,15]', rate: '(250e6,)' },
      { bits: '[16,)', rate: '(65e6,)' },
    ].map((step, i) => box(step, [names[i] ?? '']));
  const bits = {
    isInteger: (key: string) => key === 'bits',
    scale: (key: string) => multiple(key === 'rate' ? 1e6 : 1),
  };

  it('finds ladders of several boxes the same', () => {
    const names = ['adc', 'adc', 'adc', 'adc', 'adc'];
    expect(relate(ladder(names), ladder(names).toReversed(), bits)).toEqual({ relation: 'same' });
  });

  it('shows the one step in which ladders differ', () => {
    const names = ['adc', 'adc', 'adc', 'adc', 'adc'];
    const other = [
      ...ladder(names).filter((step) => step.intervals.get('bits')?.min !== 12),
      box({ bits: '[12,13]', rate: '(500e6,)' }, ['adc']),
    ];
    const found = relate(ladder(names), other, bits);
    expect(found.relation).toBe('wider');
    expect(valuesOf(found.onlySubject)).toEqual({ bits: 12, rate: 450e6 });
  });

  it('counts adjacent boxes as one', () => {
    const whole = [box({ x: '[1,9]', y: '[1,9]' })];
    const tiles = [box({ x: '[1,4]', y: '[1,9]' }), box({ x: '(4,9]', y: '[1,5)' }), box({ x: '(4,9]', y: '[5,9]' })];
    expect(relate(whole, tiles).relation).toBe('same');
    expect(relate(whole, tiles.slice(1)).relation).toBe('wider');
  });

  it('finds all of three conditions narrower than any of them', () => {
    const all = [box({ x: '(1,)', y: '(2,)' }, ['sealed'])];
    const any = [box({ x: '(1,)' }), box({ y: '(2,)' }), box({}, ['sealed'])];
    expect(relate(all, any).relation).toBe('narrower');
    expect(relate(any, all).relation).toBe('wider');
  });

  it('calls regions without a common device disjoint, and features no obstacle to one', () => {
    expect(relate([box({ x: '(1,2)' })], [box({ x: '[2,3]' })]).relation).toBe('disjoint');
    expect(relate([box({}, ['laser'])], [box({}, [], ['laser'])]).relation).toBe('disjoint');
    expect(relate([box({}, ['laser'])], [box({}, ['mirror'])]).relation).toBe('overlapping');
  });

  it('calls an empty region narrower than any other', () => {
    expect(relate([], [box({})]).relation).toBe('narrower');
    expect(relate([], []).relation).toBe('same');
    expect(relate([box({ x: '[2,1]' })], []).relation).toBe('same');
  });

  it('gives a witness no more features than it needs', () => {
    const found = relate([box({ x: '(1,)' })], [box({ x: '(1,)' }, [], ['toy', 'model'])]);
    expect(found.relation).toBe('wider');
    expect(found.onlySubject?.features.size).toBe(1);
  });

  it('gives up beyond eight features that work both ways, but not on features that work one way', () => {
    const oneWay = Array.from({ length: 12 }, (_, i) => box({}, [], [`f${i}`]));
    expect(relate([box({})], oneWay).relation).toBe('wider');
    const bothWays = (count: number) =>
      Array.from({ length: count }, (_, i) => [box({}, [`f${i}`]), box({}, [], [`f${i}`])]).flat();
    const chain = Array.from({ length: 9 }, (_, i) => box({ x: '(1,)' }, [`f${i}`], [`f${(i + 1) % 9}`]));
    expect(relate([box({})], bothWays(1)).relation).toBe('same');
    expect(relate([box({ x: '(1,)' })], [...chain, box({ x: '(1,)' }, [], ['f0'])]).relation).toBe('undetermined');
  });
});

describe('relate with residue', () => {
  const doubt = (text: string, condition: string) => box({ x: text }, [], [], [condition]);

  it.each<[string, Region, Region, Relation]>([
    ['equal residue', [doubt('(1,)', 'r')], [doubt('(1,)', 'r')], 'same'],
    ['unequal residue', [doubt('(1,)', 'r')], [doubt('(1,)', 's')], 'undetermined'],
    ['residue on one side', [doubt('(1,)', 'r')], [box({ x: '(1,)' })], 'undetermined'],
    ['a doubtful box inside a certain one', [box({ x: '(1,)' }), doubt('(5,)', 'r')], [box({ x: '(1,)' })], 'same'],
    ['a certain difference beside a doubt', [box({ x: '(1,)' })], [box({ x: '(3,)' }), doubt('(4,)', 'r')], 'wider'],
    [
      'a difference that the doubt may fill',
      [box({ x: '(1,)' })],
      [box({ x: '(3,)' }), doubt('(1,)', 'r')],
      'undetermined',
    ],
    ['no common device, doubt or not', [doubt('(1,2)', 'r')], [box({ x: '(3,)' })], 'disjoint'],
    ['nothing against a doubt', [], [doubt('(1,2)', 'r')], 'undetermined'],
  ])('%s', (_, subject, object, expected) => {
    expect(relate(subject, object).relation).toBe(expected);
    expect(relate(object, subject).relation).toBe(MIRROR[expected]);
  });

  it('still names a device that it knows', () => {
    const found = relate([box({ x: '(1,)' })], [box({ x: '(3,)' }), doubt('(,0)', 'r')]);
    expect(found.relation).toBe('undetermined');
    expect(valuesOf(found.onlySubject)).toEqual({ x: 2 });
  });
});

describe('speed', () => {
  it('relates two regions of 150 boxes with own features in a few milliseconds', () => {
    const region = (shift: number) =>
      Array.from({ length: 150 }, (_, i) =>
        box(
          { [`q${i % 20}`]: `(${i + shift},)`, [`r${i % 7}`]: `[1,${i + 2}]` },
          ['category', `item ${i}`],
          i % 10 === 0 ? ['toy'] : [],
        ),
      );
    const [a, b] = [region(0), region(1)];
    for (let run = 0; run < 10; run += 1) expect(relate(a, b).relation).toBe('wider');
    const runs = 20;
    const before = process.cpuUsage();
    for (let run = 0; run < runs; run += 1) relate(a, b);
    const milliseconds = process.cpuUsage(before).user / 1000 / runs;
    expect(milliseconds).toBeLessThan(10);
  });
});
