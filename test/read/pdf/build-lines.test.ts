import { describe, expect, it } from 'vitest';
import { buildLines, joinWords } from '../../../src/read/pdf/build-lines.ts';
import { item, page } from './item.ts';

function lines(...items: Parameters<typeof page>) {
  return buildLines([page(...items)]).map((line) => line.cells.map((cell) => cell.text));
}

describe('buildLines', () => {
  it('joins the runs of one baseline and parts columns by wide gaps', () => {
    expect(lines(item(114, 100, 'a.'), item(136, 100, 'Tea'), item(154, 100, 'pots'), item(57, 100, '9A901'))).toEqual([
      ['9A901', 'a.', 'Teapots'],
    ]);
    expect(lines(item(136, 100, 'Tea'), item(157, 100, 'pots'))).toEqual([['Tea pots']]);
  });

  it('goes from the top of the page down, page by page', () => {
    const built = buildLines([page(item(57, 300, 'low'), item(57, 100, 'high')), page(item(57, 50, 'next'))]);
    expect(built.map((line) => [line.page, line.y, joinWords(line.cells)])).toEqual([
      [1, 100, 'high'],
      [1, 300, 'low'],
      [2, 50, 'next'],
    ]);
  });

  it.each([
    ['a power', [item(136, 100, '10'), item(148, 96, '-12 ', { size: 8 }), item(170, 100, 'm')], '10^-12 m'],
    [
      'a power in two runs',
      [item(136, 100, 'm'), item(142, 96, '-', { size: 8 }), item(146, 96, '3', { size: 8 })],
      'm^-3',
    ],
    ['an index', [item(136, 100, 'UF'), item(148, 102, '6', { size: 8 }), item(152, 100, ';')], 'UF_6;'],
    ['a power before its letter', [item(140, 100, 'U'), item(128, 96, '235', { size: 8 })], '^235U'],
    ['small type on the baseline', [item(136, 100, 'about'), item(168, 100.2, 'ten', { size: 10 })], 'about ten'],
    [
      'a blank after a power',
      [item(136, 100, 'm'), item(142, 96, '2', { size: 8 }), item(150, 100, 'of tin')],
      'm^2 of tin',
    ],
  ])('keeps %s', (_, items, expected) => {
    expect(lines(...items)).toEqual([[expected]]);
  });

  it('keeps small type apart that touches no line', () => {
    expect(lines(item(136, 100, 'm'), item(300, 96, '2', { size: 8 }))).toEqual([['2'], ['m']]);
    expect(lines(item(136, 100, 'm'), item(142, 80, '2', { size: 8 }))).toEqual([['2'], ['m']]);
  });

  it('tells italic and bold cells', () => {
    const [line] = buildLines([
      page(item(57, 100, 'Note', { font: 'Arial-ItalicMT' }), item(157, 100, 'tea', { font: 'Arial-BoldMT' })),
    ]);
    expect(line?.cells.map(({ italic, bold }) => [italic, bold])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it('leaves out drawn rules and blanks', () => {
    expect(lines(item(57, 100, '________'), item(57, 120, '  '))).toEqual([]);
  });

  it('answers the same whatever the order of the runs', () => {
    const items = [item(136, 100, '10'), item(148, 96, '3', { size: 8 }), item(114, 100, 'a.'), item(114, 114, 'b.')];
    expect(lines(...items.toReversed())).toEqual(lines(...items));
  });
});
