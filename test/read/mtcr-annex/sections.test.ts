import { describe, expect, it } from 'vitest';
import { findAnnexSections, findPageCount } from '../../../src/read/mtcr-annex/sections.ts';
import { buildLines } from '../../../src/read/pdf/build-lines.ts';
import { printLine, printSmallAnnex } from './small-annex.ts';

describe('findAnnexSections', () => {
  const sections = findAnnexSections(buildLines(printSmallAnnex()));

  it('names sections by the heads of their pages', () => {
    expect(sections.map(({ category, item }) => `${category} ${item}`.trim())).toEqual([
      '',
      '',
      'I Item1',
      'I Item2',
      ...Array.from({ length: 18 }, (_, n) => `II Item${n + 3}`),
      '',
    ]);
  });

  it('leaves heads and feet out, and lets a page without a head go on', () => {
    const kite = { ...printLine(69, [57, '2.E.']), page: 4 };
    const head = printLine(65, [222, 'CATEGORY I; ITEM 2']);
    expect(findAnnexSections([head, kite, printLine(782, [281, '4 of 9'])])).toMatchObject([
      { item: 'Item2', lines: [kite] },
    ]);
  });
});

describe('findPageCount', () => {
  it.each([
    [printLine(782, [281, '16 of 81']), { page: 16, of: 81 }],
    [printLine(300, [281, '16 of 81']), undefined],
    [printLine(794, [434, 'MTCR/TEM/2021/Annex']), undefined],
  ])('%#', (line, count) => {
    expect(findPageCount(line)).toEqual(count);
  });
});
