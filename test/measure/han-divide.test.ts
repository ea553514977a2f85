import { describe, expect, it } from 'vitest';
import { divideUnit } from '../../src/measure/han-divide.ts';
import { createHanUnitReader } from '../../src/measure/han-unit.ts';
import { JAPANESE } from '../../src/measure/japanese.ts';
import { VOCABULARY } from './vocabulary-fixture.ts';

const read = createHanUnitReader(VOCABULARY, JAPANESE);
const unit = (text: string) => read(text, 0)!.units.at(-1)!;

describe('divideUnit', () => {
  it.each([
    ['ジュール', 'キログラム', 'J/kg', 'J/kg'],
    ['度', '平方根時間', '°/h^1/2', 'rad/s^1/2'],
    ['ジュール', 'パルス', 'J', 'J'],
    ['ニュートン', '平方メートル', 'N/m^2', 'N/m^2'],
  ])('%s by %s', (above, below, symbol, baseUnit) => {
    expect(divideUnit(unit(above), unit(below))).toMatchObject({ symbol, baseUnit });
  });
});
