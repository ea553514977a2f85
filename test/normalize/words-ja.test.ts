import { describe, expect, it } from 'vitest';
import { findJapaneseName, findJapaneseWords } from '../../src/normalize/words-ja.ts';

describe('findJapaneseWords', () => {
  it.each([
    [
      '石臼又は木製ハンドルであって、直径が一・五メートルを超えるもの',
      ['メートル', 'ハンドル', '木製', '直径', '石臼'],
    ],
    ['第三条第二号イに該当する石臼', ['石臼']],
    ['石臼若しくは石臼及び風車並びに水車', ['水車', '石臼', '風車']],
    ['ＣＡＤの石臼', ['cad', '石臼']],
    ['五〇以上一〇〇未満', []],
    ['', []],
  ])('%s', (text, words) => {
    expect(findJapaneseWords(text)).toEqual(words.toSorted());
  });
});

describe('findJapaneseName', () => {
  it.each([
    ['石臼（黒いもの（石を含む。）を除く。）であって、次のいずれかに該当するもの', '石臼'],
    ['石臼又はその部分品', '石臼又はその部分品'],
    ['粉を挽くために特別に設計した大きな黒い石の臼又はその台', '大きな黒い石の臼'],
    ['とても大きな黒い石の臼と台と箱と棒と紐と縄又は杵', ''],
    ['直径が三メートルを超えるもの', ''],
    ['次のいずれかに該当するもの', ''],
    ['削除', ''],
    ['', ''],
  ])('%s', (text, name) => {
    expect(findJapaneseName(text)).toBe(name);
  });
});
