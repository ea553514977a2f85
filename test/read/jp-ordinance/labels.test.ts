import { describe, expect, it } from 'vitest';
import {
  expandLabels,
  findLabelStyle,
  followsLabel,
  formatNumeral,
  LABEL_PATTERNS,
  parseLabel,
  parseNumeral,
} from '../../../src/read/jp-ordinance/labels.ts';

describe('labels', () => {
  it.each([
    ['十七の二', 'kanji', [17, 2]],
    ['一〇', 'kanji', [10]],
    ['イ', 'iroha', [1]],
    ['ン', 'iroha', [48]],
    ['イロ', 'iroha', [50]],
    ['（二十一）', 'bracket', [21]],
    ['（五の三）', 'bracket', [5, 3]],
    ['１２', 'digit', [12]],
    ['５の２', 'digit', [5, 2]],
    ['風車', undefined, []],
    ['ガ', undefined, []],
  ])('%s is %s', (label, style, position) => {
    expect(findLabelStyle(label)).toBe(style);
    expect(parseLabel(label)).toEqual(position);
    if (style) expect(new RegExp(`^(?:${LABEL_PATTERNS[style as 'kanji']})$`).test(label)).toBe(true);
  });

  it.each(Array.from({ length: 99 }, (_, index) => index + 1))('writes and reads %i', (number) => {
    expect(parseNumeral(formatNumeral(number))).toBe(number);
  });

  it.each([
    ['二百十', 210],
    ['一六', 16],
    ['３０', 30],
    ['', undefined],
    ['二一十', undefined],
  ])('reads %s as %s', (text, number) => {
    expect(parseNumeral(text)).toBe(number);
  });

  it.each([
    ['一', '', true],
    ['二', '一', true],
    ['八の二', '八', true],
    ['八の三', '八の二', true],
    ['九', '八の三', true],
    ['イイ', 'ン', true],
    ['ロ', 'イ', true],
    ['二', '', false],
    ['三', '一', false],
    ['八の三', '八', false],
    ['八', '八', false],
    ['ロ', '一', false],
  ])('%s behind "%s": %s', (label, before, follows) => {
    expect(followsLabel(label, before)).toBe(follows);
  });

  it('spells out a run of numbers and no other', () => {
    expect(expandLabels('九', '十二')).toEqual(['九', '十', '十一', '十二']);
    expect(expandLabels('十', '九')).toEqual([]);
    expect(expandLabels('イ', 'ハ')).toEqual([]);
    expect(expandLabels('二の二', '四')).toEqual([]);
  });
});
