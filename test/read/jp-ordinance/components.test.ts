import { describe, expect, it } from 'vitest';
import { parseComponent } from '../../../src/read/jp-ordinance/components.ts';

describe('parseComponent', () => {
  it.each([
    ['第十四条の二第一項', 'article', '14の二', 1],
    ['第二項に', 'paragraph', '２', 1],
    ['第十七号の二イ', 'number', '十七の二', 1],
    ['前二号', 'number', '前', 2],
    ['同条', 'article', '同', 1],
    ['ロに', 'label', 'ロ', 1],
    ['（三）１', 'label', '（三）', 1],
    ['１０の', 'label', '１０', 1],
  ])('%s', (text, level, value, count) => {
    expect(parseComponent(`臼${text}`, 1, false)).toMatchObject({ level, value, count });
  });

  it('takes a number in kanji for a label only inside one', () => {
    expect(parseComponent('二に該当', 0, false)).toBeUndefined();
    expect(parseComponent('二に該当', 0, true)).toMatchObject({ level: 'label', value: '二', end: 1 });
  });

  it.each(['ロケット', '臼', ''])('finds nothing in "%s"', (text) => {
    expect(parseComponent(text, 0, false)).toBeUndefined();
  });
});
