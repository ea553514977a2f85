import { describe, expect, it } from 'vitest';
import { newEntry } from '../../../src/read/gb-scl/blocks.ts';
import { checkWhole, isPageFoot, isStrategicList } from '../../../src/read/gb-scl/check-whole.ts';
import { cell, line } from './row.ts';

const codes = [
  ...Array.from({ length: 22 }, (_, n) => `ML${n + 1}`),
  ...Array.from({ length: 10 }, (_, n) => `Category${n}`),
];
const entries = codes.map((code) => newEntry(code, 'item', '', '', 0));
const foot = (words: string) => line(804, cell(57, words));
const check = (...feet: string[]) => checkWhole(feet.map(foot), entries, 'tea.pdf').map((issue) => issue.message);

describe('checkWhole', () => {
  it('finds nothing where each document counts to its end', () => {
    expect(
      check('A.docx Tea (Page 1 of 2)', 'A.docx Tea (Page 2 of 2)', 'B.docx Tea [Page 1 of 1]', 'C.docx Tea'),
    ).toEqual([]);
  });

  it.each([
    [['A.docx Tea (Page 1 of 2)']],
    [['A.docx Tea (Page 2 of 2)']],
    [['A.docx Tea (Page 1 of 3)', 'A.docx Tea (Page 3 of 3)']],
    [['A.docx Tea (Page 1 of 2)', 'B.docx Tea (Page 1 of 1)']],
  ])('tells of pages missing in %j', (feet) => {
    expect(check(...feet)).not.toEqual([]);
  });

  it('tells of entries missing', () => {
    const issues = checkWhole([foot('A.docx Tea (Page 1 of 1)')], entries.slice(1), 'tea.pdf');
    expect(issues.map((issue) => issue.message)).toEqual([expect.stringContaining('ML1')]);
  });
});

describe('a page', () => {
  it('has its foot', () => {
    expect(isPageFoot(foot('A.docx Tea (Page 1 of 2)'))).toBe(true);
    expect(isPageFoot(line(400, cell(57, 'A.docx Tea (Page 1 of 2)')))).toBe(false);
  });

  it('names the list', () => {
    expect(isStrategicList([line(300, cell(57, 'UK Strategic Export Control List'))])).toBe(true);
    expect(isStrategicList([line(300, cell(57, 'Tea list'))])).toBe(false);
  });
});
