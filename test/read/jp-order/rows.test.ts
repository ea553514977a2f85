import { describe, expect, it } from 'vitest';
import { findNumberMentions, findRowMentions, normalizeRow } from '../../../src/read/jp-order/rows.ts';

const tell = (mentions: ReturnType<typeof findRowMentions>) =>
  mentions.map(
    ({ law, runs }) => `${law}:${runs.map(({ from, to }) => (to === '' ? from : `${from}~${to}`)).join(' ')}`,
  );

describe('findRowMentions', () => {
  it.each([
    ['輸出令別表第一の八の項の中欄の品', ['jp-order:八']],
    ['輸出貿易管理令（以下「令」という。）別表第一の三の二の項（一）の品', ['jp-order:三の二.（一）']],
    ['外為令別表の十二の項（三）の術', ['foreign-exchange-order:一二.（三）']],
    ['一、二及び四から一五までの項の中欄の品', [':一 二 四~一五']],
    ['九の項（一）から（三）まで又は（五）の品', [':九.（一）~九.（三） 九.（五）']],
    ['二の項（十二）１の品', [':二.（十二）.１']],
    ['輸出令別表第一の九の項（一）又は一五の項（七）の品', ['jp-order:九.（一）', 'jp-order:一五.（七）']],
    ['第二項の品', []],
  ])('%s', (text, mentions) => {
    expect(tell(findRowMentions(text))).toEqual(mentions);
  });
});

describe('findNumberMentions', () => {
  it.each([
    ['（（二）に掲げるものを除く。）', [':三.（二）']],
    ['（二）１に掲げる品', [':三.（二）.１']],
    ['（（五）及び四の項の品を除く。）', [':三.（五）']],
    ['四の項（二）に掲げる品', []],
    ['（二）臼', []],
  ])('%s', (text, mentions) => {
    expect(tell(findNumberMentions(text, '三'))).toEqual(mentions);
  });
});

describe('normalizeRow', () => {
  it.each([
    ['十二', '一二'],
    ['一〇', '一〇'],
    ['十', '一〇'],
    ['三の二', '三の二'],
    ['臼', ''],
  ])('%s is %s', (row, code) => {
    expect(normalizeRow(row)).toBe(code);
  });
});
