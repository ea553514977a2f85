import { describe, expect, it } from 'vitest';
import { readPath } from '../../../src/read/jp-ordinance/citation-path.ts';
import { buildCodeTree, formatOrdinanceCode, parseOrdinanceCode } from '../../../src/read/jp-ordinance/code-tree.ts';

const tree = buildCodeTree(['1', '1.一', '1.一.イ', '1.一.ロ', '1.二', '1.三']);
const read = (text: string, before = '') => {
  const around = { self: parseOrdinanceCode('1.三'), last: undefined, tree };
  const path = readPath(text, 0, { ...around, before: before === '' ? undefined : parseOrdinanceCode(before) });
  return path && [path.codes.map(formatOrdinanceCode).join(' '), path.numbered, text.slice(0, path.end)];
};

describe('readPath', () => {
  it.each([
    ['第一号イに', '', ['1.一.イ', true, '第一号イ']],
    ['前二号に', '', ['1.一 1.二', false, '前二号']],
    ['ロに', '1.一.イ', ['1.一.ロ', false, 'ロ']],
    ['第二号に', '2.一.イ', ['2.二', true, '第二号']],
    ['臼', '', undefined],
    ['（一）に', '1.一', undefined],
  ])('%s behind "%s"', (text, before, path) => {
    expect(read(text, before)).toEqual(path);
  });
});
