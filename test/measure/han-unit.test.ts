import { describe, expect, it } from 'vitest';
import { CHINESE } from '../../src/measure/chinese.ts';
import { createHanUnitReader } from '../../src/measure/han-unit.ts';
import { JAPANESE } from '../../src/measure/japanese.ts';
import { VOCABULARY } from './vocabulary-fixture.ts';

describe('createHanUnitReader', () => {
  const japanese = createHanUnitReader(VOCABULARY, JAPANESE);
  const chinese = createHanUnitReader(VOCABULARY, CHINESE);

  it.each([
    ['グラム毎立方センチメートル', ['g/cm^3']],
    ['メートル毎秒毎秒', ['m/s^2']],
    ['グラムミリメートル', ['g·mm']],
    ['度', ['°C', '°']],
    ['MHz', ['MHz']],
  ])('reads %s', (text, symbols) => {
    const read = japanese(text, 0);
    expect(read?.units.map((unit) => unit.symbol)).toEqual(symbols);
    expect(read?.end).toBe(text.length);
  });

  it('reads no part of a longer word, and blanks only where they are printed', () => {
    expect(japanese('トンネル', 0)).toBeUndefined();
    expect(japanese(' 秒', 0)).toBeUndefined();
    expect(chinese(' m3的', 0)?.units[0]?.symbol).toBe('m^3');
    expect(chinese('千克', 0)?.units[0]?.symbol).toBe('kg');
  });
});
