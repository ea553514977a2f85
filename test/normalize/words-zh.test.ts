import { expect, it } from 'vitest';
import { findChineseName, findChineseWords } from '../../src/normalize/words-zh.ts';

it.each([
  ['内径大于等于65的陶管', ['内径', '陶管']],
  ['非1C226项下管制的陶罐和陶盆（CVD）', ['陶盆', '陶罐', 'cvd', '项下管制']],
  ['12', []],
])('the words of %s', (text, words) => {
  expect([...findChineseWords(text)].toSorted()).toEqual(words.toSorted());
});

it.each([
  ['仲陶酸；', '仲陶酸'],
  ['容积大于5 m3的立式陶釜。', '立式陶釜'],
  ['具有下述所有特性的陶罐：', '陶罐'],
  ['陶管（含小管），用于1A225', '陶管'],
  ['密度大于3g/cm³；', ''],
  ['任何下述任一产品：', ''],
])('the name of %s', (text, name) => {
  expect(findChineseName(text)).toBe(name);
});
