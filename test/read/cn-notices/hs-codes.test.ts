import { expect, it } from 'vitest';
import { cutHsCodes } from '../../../src/read/cn-notices/hs-codes.ts';

it.each([
  ['陶杯(参考海关商品编号：1234567890、1234567891)；', '陶杯；', ['1234567890', '1234567891']],
  ['陶杯（参考税则号列：12345678）或陶罐（参考税则号列：12345678）', '陶杯或陶罐', ['12345678']],
  ['陶杯（大）', '陶杯（大）', []],
])('cuts %s', (text, rest, hs) => {
  expect(cutHsCodes(text)).toEqual({ text: rest, hs });
});
