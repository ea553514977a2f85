import { describe, expect, it } from 'vitest';
import { CHINESE } from '../../src/measure/chinese.ts';
import { beforeRemark, countedNoun, findSubject, headEnd, nameEnds, printedNoun } from '../../src/measure/han-noun.ts';
import { JAPANESE } from '../../src/measure/japanese.ts';

describe('the words before a bound', () => {
  it('end before particles, remarks and words for a maximum or mean', () => {
    expect(headEnd('質量が', 3, JAPANESE)).toBe(2);
    expect(headEnd('誤差(平均(甲)を足す)が', 12, JAPANESE)).toBe(2);
    expect(beforeRemark('甲(乙)', 4)).toBe(1);
    expect(beforeRemark('甲', 1)).toBe(1);
    expect(nameEnds('幅の値の最大値', 7, JAPANESE)).toEqual([7, 1]);
    expect(nameEnds('压力的最大值', 6, CHINESE)).toEqual([6, 2]);
  });

  it('have a subject up to the beginning of their own clause', () => {
    expect(findSubject('精度が全幅の', 6, 0, JAPANESE)).toEqual({ end: 2, between: '全幅の' });
    expect(findSubject('精度(甲)が', 6, 0, JAPANESE)).toEqual({ end: 2, between: '' });
    expect(findSubject('管が長いもので、', 8, 0, JAPANESE)).toBeUndefined();
    expect(findSubject('全幅の', 3, 0, JAPANESE)).toBeUndefined();
    expect(findSubject('精度大于', 4, 0, CHINESE)).toBeUndefined();
  });
});

describe('nouns as printed', () => {
  it('are taken with their owner where they only say "number"', () => {
    expect(printedNoun('主な歯車の数', 6, 0, 16)).toBe('歯車の数');
    expect(printedNoun('長い軸箱', 4, 0, 16)).toBe('軸箱');
    expect(printedNoun('する', 2, 0, 16)).toBe('');
  });

  it('are the head of what a count counts', () => {
    expect(countedNoun('の独立した電源を', 0, 24, JAPANESE)).toBe('電源');
    expect(countedNoun('の金属の供給源', 0, 24, JAPANESE)).toBe('供給源');
    expect(countedNoun('有する', 0, 24, JAPANESE)).toBe('');
    expect(countedNoun('滚轮的机床', 0, 24, CHINESE)).toBe('滚轮');
  });
});
