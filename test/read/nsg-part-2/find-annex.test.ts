import { describe, expect, it } from 'vitest';
import { buildLines } from '../../../src/read/pdf/build-lines.ts';
import { findAnnex } from '../../../src/read/nsg-part-2/find-annex.ts';
import { printAnnex, printPage } from './small-annex.ts';

describe('findAnnex', () => {
  it('takes the general note and the chapters, without heads and feet, in one set of columns', () => {
    const { lines, feet, document } = findAnnex(buildLines(printAnnex([])));
    expect(document).toBe('INFCIRC/254/Rev.99/Part 2');
    expect(feet).toEqual(['1-1', '2-1', '3-1', '4-1', '5-1', '6-1']);
    expect(new Set(lines.map(({ page }) => page))).toEqual(new Set([2, 3, 4, 5, 6, 7, 8]));
    const groups = lines.filter(({ cells }) => /^\d\.A\.$/.test(cells[0]?.text ?? ''));
    expect(groups.map(({ x }) => x)).toEqual([58, 58, 58, 58, 58, 58]);
  });

  it('finds no document in another file', () => {
    expect(findAnnex(buildLines([printPage('i', [])])).document).not.toBe('');
    expect(findAnnex([])).toEqual({ lines: [], feet: [], document: '' });
  });
});
