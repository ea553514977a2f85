import { expect, it } from 'vitest';
import { formatThresholds } from '../../../src/read/cn-notices/phrase-zh.ts';

it.each([
  ['purity > 99.999 %', '纯度大于99.999 %'],
  ['> 10 GPa', '大于10 GPa'],
  ['<= 50 ns', '小于等于50 ns'],
  ['volume 5..7 cm3', '容积5 cm3至7 cm3'],
  ['> 5e4 Gy(Si)', '大于5×10^4 Gy(Si)'],
  ['trap <= -80 C', 'trap 小于等于-80 ℃'],
  ['same lengths & >= 10 Gbps', 'same lengths，大于等于10 Gbps'],
  ['pressure >= 69 MPa; > 6 cm', 'pressure [69 MPa]，[6 cm]'],
  ['< 6 um OR >= 5 axes', '[6 µm] OR [5 axes]'],
  ['a mass > 3 kg', 'a mass [3 kg]'],
  ['b from 1C210.a fibre', 'b from 1C210.a fibre'],
  ['> 1 km/s within < 10 us', '[1 km/s] within [10 µs]'],
  ['', ''],
])('says %s', (cell, words) => {
  expect(formatThresholds(cell)).toBe(words);
});
