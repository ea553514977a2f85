import { describe, expect, it } from 'vitest';
import { checkPages, checkParts, isWassenaarList } from '../../../src/read/wa-list/check-whole.ts';
import { printLine } from './small-list.ts';

const CODES = new Set([
  ...['1', '2', '3', '4', '5-Part1', '5-Part2', '6', '7', '8', '9'].map((n) => `Category${n}`),
  ...Array.from({ length: 22 }, (_, n) => `ML${n + 1}`),
]);
const foot = (page: number, number: number) => ({
  ...printLine(812, [90, `- ${number} -`], [457, '15-01-2026']),
  page,
});

describe('checkPages', () => {
  it.each([
    ['pages in order', [foot(2, 2), foot(3, 3)], []],
    ['a number printed twice', [foot(2, 2), foot(3, 2), foot(4, 3)], []],
    ['a page missing', [foot(2, 2), foot(3, 4)], ['kites.pdf page 3']],
    ['pages turned round', [foot(2, 2), foot(3, 4), foot(4, 3)], ['kites.pdf page 3', 'kites.pdf page 4']],
  ])('%s', (_, lines, places) => {
    const issues = checkPages(lines, 'kites.pdf');
    expect(issues.map((i) => i.at)).toEqual(places);
    expect(issues.every((i) => i.code === 'incomplete-file' && i.severity === 'error')).toBe(true);
  });
});

describe('checkParts', () => {
  it('names what is missing', () => {
    expect(checkParts(CODES, 'kites.pdf page 2')).toEqual([]);
    const [issue, ...others] = checkParts(new Set([...CODES].filter((c) => c !== 'ML9')), 'kites.pdf page 2');
    expect([issue?.code, issue?.at, others]).toEqual(['incomplete-file', 'kites.pdf page 2', []]);
    expect(issue?.message).toContain('ML9');
  });
});

describe('isWassenaarList', () => {
  it('looks at the first page only', () => {
    const title = printLine(92, [175, '*Wassenaar Arrangement*']);
    expect([isWassenaarList([{ ...title, page: 1 }]), isWassenaarList([title]), isWassenaarList([])]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
