import { describe, expect, it } from 'vitest';
import { HanUnitFinder } from '../../src/measure/han-unit-finder.ts';
import { createHanUnitReader } from '../../src/measure/han-unit.ts';
import { JAPANESE } from '../../src/measure/japanese.ts';
import { PURE } from '../../src/measure/unit.ts';
import { VOCABULARY } from './vocabulary-fixture.ts';

const finder = (text: string) => new HanUnitFinder(text, JAPANESE, createHanUnitReader(VOCABULARY, JAPANESE));
const symbols = (units: readonly { readonly symbol: string }[] | undefined) => units?.map(({ symbol }) => symbol);

describe('HanUnitFinder', () => {
  it('finds units before and behind a number', () => {
    expect(finder('マッハ三').before(3)).toMatchObject({ start: 0 });
    expect(finder('三メートル').before(0)).toBeUndefined();
    expect(symbols(finder('三メートル').behind(0, 1)?.units)).toEqual(['m']);
    expect(finder('呼び径五A').behind(3, 4)).toBeUndefined();
  });

  it('finds the unit of things per unit', () => {
    expect(symbols(finder('一毎ビット').reciprocal(1)?.units)).toContain('error/bit');
    expect(finder('一ビット').reciprocal(1)).toBeUndefined();
  });

  it('divides by the unit that stands before the number', () => {
    expect(symbols(finder('').divided([PURE], '秒'))).toEqual(['1/s']);
    expect(symbols(finder('').divided([PURE], undefined))).toEqual(['1']);
    expect(symbols(finder('').implied())).toContain('1/K');
  });

  it('finds count words', () => {
    expect(finder('三軸').counter(1)).toEqual(['軸', 'axes']);
    expect(finder('三').counter(1)).toBeUndefined();
  });
});
