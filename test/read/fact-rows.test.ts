import { describe, expect, it } from 'vitest';
import { parseFactRows } from '../../src/read/fact-rows.ts';

const EXPECTED = { file: 'facts.csv', columns: ['code', 'facts'], hint: 'Use the table of facts.' };

describe('parseFactRows', () => {
  it('reads cells with commas, doubled quotes and line ends, and says where a row begins', () => {
    const read = parseFactRows('code,facts\n1A1,"a, ""b"""\r\n1A2,"two\nlines"\n1A3,\n', EXPECTED);
    expect(read.ok && read.value).toEqual([
      { cells: ['1A1', 'a, "b"'], line: 2 },
      { cells: ['1A2', 'two\nlines'], line: 3 },
      { cells: ['1A3', ''], line: 5 },
    ]);
  });

  it.each([
    ['an empty file', ' \n', 'empty-file', 'facts.csv:1'],
    ['a binary file', 'code,facts\n\u0000\n', 'not-text', 'facts.csv:2'],
    ['another table', 'name,value\n', 'foreign-file', 'facts.csv:1'],
    ['an open quote', 'code,facts\n1A1,"a\n', 'not-well-formed', 'facts.csv:2'],
    ['a cell too many', 'code,facts\n1A1,a,b\n', 'not-well-formed', 'facts.csv:2'],
    ['a cell too few', 'code,facts\n1A1,a\n1A2\n', 'not-well-formed', 'facts.csv:3'],
    ['a file cut short', 'code,facts\n1A1,a\n1A2,b', 'incomplete-file', 'facts.csv:3'],
  ])('refuses %s', (_, text, code, at) => {
    expect(parseFactRows(text, EXPECTED)).toMatchObject({ ok: false, issues: [{ code, at, severity: 'error' }] });
  });
});
