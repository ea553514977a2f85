import { describe, expect, it } from 'vitest';
import { CHINESE } from '../../src/measure/chinese.ts';
import { createScopeMap } from '../../src/measure/han-scope.ts';
import { JAPANESE } from '../../src/measure/japanese.ts';

describe('createScopeMap', () => {
  it.each([
    ['甲（乙を除く。）丙', '乙', 'exception'],
    ['甲（乙を除く。）丙', '甲', undefined],
    ['甲（乙に限る。丙を除く。）', '乙', undefined],
    ['甲（乙をいう。）', '乙', 'definition'],
    ['甲を含む乙', '甲', undefined],
    ['三以上の猫以外の動物', '三', undefined],
    ['三以上の猫以外の動物', '猫', 'exception'],
    ['三を超えるもの以外の管', '三', 'exception'],
  ])('in %s puts %s under %s', (text, word, scope) => {
    const folded = text.replaceAll('（', '(').replaceAll('）', ')');
    expect(createScopeMap(folded, JAPANESE)(folded.indexOf(word))).toBe(scope);
  });

  it('reaches on from a word before its stretch', () => {
    const scope = createScopeMap('甲,不包括乙,丙', CHINESE);
    expect([0, 5, 7].map(scope)).toEqual([undefined, 'exception', undefined]);
  });
});
