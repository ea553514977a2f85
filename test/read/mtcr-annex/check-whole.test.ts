import { describe, expect, it } from 'vitest';
import { checkWhole, isAnnex } from '../../../src/read/mtcr-annex/check-whole.ts';
import { printLine } from './small-annex.ts';

const CODES = new Set(Array.from({ length: 20 }, (_, n) => `Item${n + 1}`));
const foot = (number: number, of: number) => ({ ...printLine(782, [281, `${number} of ${of}`]), page: number });

describe('checkWhole', () => {
  it.each([
    ['all pages', [foot(1, 2), foot(2, 2)], CODES, 0],
    ['a page missing', [foot(1, 3), foot(3, 3)], CODES, 1],
    ['the end missing', [foot(1, 3), foot(2, 3)], CODES, 1],
    ['no feet', [], CODES, 1],
    ['an item missing', [foot(1, 1)], new Set([...CODES].filter((c) => c !== 'Item7')), 1],
  ])('%s', (_, lines, codes, count) => {
    const issues = checkWhole(lines, codes, 'kites.pdf');
    expect(issues).toHaveLength(count);
    expect(issues.every((i) => i.code === 'incomplete-file' && i.at.startsWith('kites.pdf page'))).toBe(true);
  });
});

describe('isAnnex', () => {
  it('looks at the first page', () => {
    const title = printLine(214, [157, 'MISSILE TECHNOLOGY CONTROL REGIME']);
    expect([isAnnex([{ ...title, page: 1 }]), isAnnex([title]), isAnnex([])]).toEqual([true, false, false]);
  });
});
