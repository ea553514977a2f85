import { describe, expect, it } from 'vitest';
import { buildLines, joinWords } from '../../../src/read/pdf/build-lines.ts';
import { dropRunningLines } from '../../../src/read/pdf/running-lines.ts';
import { item, page } from './item.ts';

const PAGES = [1, 2, 3, 4].map((n) =>
  page(
    item(57, 40, 'LIST OF TEAS'),
    item(57, 68, '9A901'),
    item(57, 804, `Page ${n} of 4`),
    item(57, 812, `only ${'x'.repeat(n)}`),
  ),
);

describe('dropRunningLines', () => {
  it('drops what comes again in the zones, figures apart, and nothing else', () => {
    const left = dropRunningLines(buildLines(PAGES), { headEnd: 50, footStart: 795 });
    expect(left.map((line) => joinWords(line.cells))).toEqual(
      PAGES.flatMap((_, n) => ['9A901', `only ${'x'.repeat(n + 1)}`]),
    );
  });

  it('keeps heads where the list has no head zone', () => {
    const left = dropRunningLines(buildLines(PAGES), { headEnd: 0, footStart: 795 });
    expect(left.filter((line) => line.y === 40)).toHaveLength(4);
  });

  it('keeps what stands there on two pages only', () => {
    const left = dropRunningLines(buildLines(PAGES.slice(0, 2)), { headEnd: 50, footStart: 795 });
    expect(left).toHaveLength(8);
  });
});
