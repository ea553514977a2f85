import { describe, expect, it } from 'vitest';
import { divideUnits, findDivisors, isStretch } from '../../src/measure/han-divisor.ts';
import { createHanUnitReader } from '../../src/measure/han-unit.ts';
import { ValueFinder } from '../../src/measure/han-value.ts';
import { JAPANESE } from '../../src/measure/japanese.ts';
import { VOCABULARY } from './vocabulary-fixture.ts';

const readUnit = createHanUnitReader(VOCABULARY, JAPANESE);
const unitOf = (text: string) => {
  const values = new ValueFinder(text, JAPANESE, readUnit).find();
  const divisors = findDivisors(text, values, values.length - 1);
  return divideUnits(values.at(-1)!, divisors)[0]?.symbol;
};

describe('findDivisors and divideUnits', () => {
  it.each([
    ['一時間につき推力一ニュートン当たり二キログラム', 'kg/(N·h)'],
    ['一平方メートル当たりの質量が三キログラム', 'kg/m^2'],
    ['一メートルの棒。二キログラム', 'kg'],
    ['二キログラム', 'kg'],
  ])('%s', (text, symbol) => {
    expect([...(unitOf(text) ?? '')].toSorted()).toEqual([...symbol].toSorted());
  });
});

describe('isStretch', () => {
  it('is a time or length that no unit tells', () => {
    const first = (text: string) => isStretch(new ValueFinder(text, JAPANESE, readUnit).find()[0]!);
    expect(['五秒間に', '七メートル当たり', '二四時間につき', '一秒間に', '三キログラム当たり'].map(first)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(unitOf('二四時間につき三キログラム')).toBe('kg/day');
  });
});
