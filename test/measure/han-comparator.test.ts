import { describe, expect, it } from 'vitest';
import { CHINESE } from '../../src/measure/chinese.ts';
import { HanComparators } from '../../src/measure/han-comparator.ts';
import { JAPANESE } from '../../src/measure/japanese.ts';

describe('HanComparators', () => {
  const japanese = new HanComparators(JAPANESE);
  const chinese = new HanComparators(CHINESE);

  it.each([
    ['を超えるもの', '>'],
    ['を超えないもの', '<='],
    ['以内', '<='],
    ['のもの', undefined],
  ])('finds %s behind a value', (text, comparator) => {
    expect(japanese.behind(text, 0)?.comparator).toBe(comparator);
  });

  it.each([
    ['大于等于', '>='],
    ['大于', '>'],
    ['不超过', '<='],
    ['小于约', '<'],
    ['小于(优于)', '<'],
    ['小于(约)', undefined],
    ['为', undefined],
  ])('finds %s before a value', (text, comparator) => {
    expect(chinese.before(text, text.length)?.comparator).toBe(comparator);
  });

  it('finds one before what a share is one of', () => {
    expect(chinese.beforeWhole('大于等于总重量的', 8)?.comparator).toBe('>=');
    expect(chinese.beforeWhole('总重量的', 4)).toBeUndefined();
    expect(japanese.beforeWhole('以上の全重量の', 7)).toBeUndefined();
  });
});
