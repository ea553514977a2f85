import { describe, expect, it } from 'vitest';
import { buildHanNames } from '../../src/measure/han-fit.ts';
import { findNameAt, findNameBefore, findNameBehind, findOtherName } from '../../src/measure/han-search.ts';
import { createHanUnitReader } from '../../src/measure/han-unit.ts';
import { JAPANESE } from '../../src/measure/japanese.ts';
import { VOCABULARY } from './vocabulary-fixture.ts';

const names = buildHanNames(VOCABULARY, JAPANESE);
const units = createHanUnitReader(VOCABULARY, JAPANESE)('ヘルツ', 0)!.units;
const before = (text: string) => findNameBefore(text, text.length, 0, units, names)?.row.id;
const behind = (text: string) => findNameBehind(text, 0, text.length, units, names)?.row.id;

describe('names near a bound', () => {
  it('before it: the nearest, brackets stepped over, none of another sentence, noun or circumstance', () => {
    expect(before('帯域幅を広く')).toBe('bandwidth');
    expect(before('帯域幅(周波数)を')).toBe('bandwidth');
    expect(before('帯域幅。次に')).toBeUndefined();
    expect(before('周波数の余弦')).toBeUndefined();
    expect(before('周波数において、')).toBeUndefined();
  });

  it('behind it: the last of the first phrase, if it belongs to the bound', () => {
    expect(behind('の帯域幅を有する')).toBe('bandwidth');
    expect(behind('で、帯域幅が')).toBeUndefined();
    expect(behind('のもの')).toBeUndefined();
  });

  it('directly at a place, also before "the maximum of"', () => {
    expect(findNameAt('帯域幅の最大値', 7, 0, units, names)?.row.id).toBe('bandwidth');
    expect(findNameAt('帯域幅を', 4, 0, units, names)).toBeUndefined();
  });

  it('as an alternative before the name', () => {
    const other = (text: string) => {
      const fit = findNameAt(text, text.length, 0, units, names);
      return fit && findOtherName(text, fit, 0, names)?.id;
    };
    expect(other('周波数又は帯域幅')).toBe('frequency');
    expect(other('周波数及び帯域幅')).toBeUndefined();
    expect(other('帯域幅又は帯域幅')).toBeUndefined();
    expect(other('帯域幅')).toBeUndefined();
  });
});
