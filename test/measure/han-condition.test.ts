import { describe, expect, it } from 'vitest';
import { createMeasurer } from '../../src/measure/measure.ts';
import { collectHanConditions, conditionOf, measureItem } from '../../src/measure/han-condition.ts';
import type { HanItem } from '../../src/measure/han-item.ts';
import { HanBoundReader } from '../../src/measure/han-bound.ts';
import { HanComparators } from '../../src/measure/han-comparator.ts';
import { createHanUnitReader } from '../../src/measure/han-unit.ts';
import { ValueFinder } from '../../src/measure/han-value.ts';
import { JAPANESE } from '../../src/measure/japanese.ts';
import { VOCABULARY } from './vocabulary-fixture.ts';

const readUnit = createHanUnitReader(VOCABULARY, JAPANESE);
const items = (text: string, kinds: readonly ('criterion' | 'condition')[]) =>
  new HanBoundReader(text, new ValueFinder(text, JAPANESE, readUnit).find(), JAPANESE, new HanComparators(JAPANESE))
    .read()
    .map((bound, k): HanItem => ({
      bound,
      role: { kind: kinds[k]! },
      named: { name: { id: 'length', row: undefined }, unit: bound.units[0]!, ambiguous: false },
      comparator: '>=',
      spanned: false,
    }));

describe('collectHanConditions', () => {
  it('gives each criterion the conditions before it, and the last one those behind it too', () => {
    const read = items('一メートル、二メートル以上、三メートル', ['condition', 'criterion', 'condition']);
    expect(
      collectHanConditions(read, [1])
        .get(1)
        ?.map(({ value }) => value),
    ).toEqual([1, 3]);
    expect(collectHanConditions([], []).size).toBe(0);
  });

  it('adds the time over which a value is measured', () => {
    const [criterion] = createMeasurer(
      VOCABULARY,
      'ja',
    )('バイアスの再現性が一年間につき六メートル毎秒毎秒未満').criteria;
    expect(criterion?.at).toMatchObject([{ quantity: 'duration', comparator: '=', value: 1, unit: 'yr' }]);
  });

  it('measures in the unit that the name asks for', () => {
    const [item] = items('二キロメートル以上', ['criterion']);
    expect(item && measureItem(item)).toEqual({ value: 2, unit: 'km', base: 2000, baseUnit: 'm' });
    expect(item && conditionOf(item)).toMatchObject({ quantity: 'length', comparator: '>=', value: 2 });
  });
});
