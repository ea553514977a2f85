import { describe, expect, it } from 'vitest';
import { HanComparators } from '../../src/measure/han-comparator.ts';
import { findHanRestated } from '../../src/measure/han-restated.ts';
import { createHanUnitReader } from '../../src/measure/han-unit.ts';
import { ValueFinder } from '../../src/measure/han-value.ts';
import { JAPANESE } from '../../src/measure/japanese.ts';
import { VOCABULARY } from './vocabulary-fixture.ts';

const readUnit = createHanUnitReader(VOCABULARY, JAPANESE);
const restated = (text: string) => {
  const values = new ValueFinder(text, JAPANESE, readUnit).find();
  const found = findHanRestated(text, values, 0, new HanComparators(JAPANESE));
  return [found.values.map((value) => text.slice(value.start, value.end)), text.slice(found.end)];
};

describe('findHanRestated', () => {
  it.each([
    ['一〇〇ワット(五〇ディービーエム)を超える', [['五〇ディービーエム'], 'を超える']],
    ['二〇ディービーエム(二二・一五ディービーエム)以上', [['二二・一五ディービーエム'], '以上']],
    ['九ワット(平均の値)以上', [[], '以上']],
    ['九ワット(八メートル)の管', [[], '(八メートル)の管']],
    ['九ワット以上', [[], '以上']],
  ])('%s', (text, expected) => {
    expect(restated(text)).toEqual(expected);
  });
});
