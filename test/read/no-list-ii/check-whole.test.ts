import { describe, expect, it } from 'vitest';
import { newEntry } from '../../../src/read/gb-scl/blocks.ts';
import { checkWhole, FOOT_START } from '../../../src/read/no-list-ii/check-whole.ts';

function foot(page: number, number: number) {
  const cells = [{ x: 549, end: 560, text: String(number), bold: false, italic: false }];
  return { page, x: 549, y: FOOT_START + 7, size: 12, cells };
}

describe('checkWhole', () => {
  const codes = [...'0123456789'].flatMap((category) => [
    `Category${category}`,
    ...[...'ABCDE'].flatMap((letter) => (category === '5' ? [`5${letter}1`, `5${letter}2`] : [`${category}${letter}`])),
  ]);
  const categories = codes.map((code) => newEntry(code, 'heading', 'Cakes', 'page 1 y 80', 0));

  it('finds nothing where all pages and headings are there', () => {
    expect(checkWhole([foot(1, 1), foot(2, 2)], categories, 'f.pdf')).toEqual([]);
  });

  it('names pages out of order and headings that are missing', () => {
    const issues = checkWhole([foot(1, 1), foot(2, 3)], categories.slice(1), 'f.pdf');
    expect(issues.map(({ code, at }) => [code, at])).toEqual([
      ['incomplete-file', 'f.pdf page 2'],
      ['incomplete-file', 'f.pdf'],
    ]);
  });

  it('names pages without a number', () => {
    expect(checkWhole([foot(2, 1)], categories, 'f.pdf')[0]?.message).toContain('1 of 2 pages');
  });
});
