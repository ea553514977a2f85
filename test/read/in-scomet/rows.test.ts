import { describe, expect, it } from 'vitest';
import { buildLines } from '../../../src/read/pdf/build-lines.ts';
import { buildRows, findColumn } from '../../../src/read/in-scomet/rows.ts';
import { item, page } from '../pdf/item.ts';
import { row } from './row.ts';

describe('buildRows', () => {
  const rowsOf = (...items: ReturnType<typeof item>[]) => buildRows(buildLines([page(...items)]));

  it('joins lines at nearly one height', () => {
    const rows = rowsOf(item(73, 100, '0A101'), item(126, 103, 'Sugar'), item(126, 120, 'and salt'));
    expect(rows.map((one) => one.text)).toEqual(['0A101 Sugar', 'and salt']);
  });

  it('puts a power into the blank left for it, or between the cells', () => {
    const within = rowsOf(item(100, 100, 'A cup of 90 cm or more'), item(182, 97, '3', { size: 12 }));
    expect(within[0]?.text).toBe('A cup of 90 cm^3 or more');
    const between = rowsOf(item(100, 100, '10'), item(114, 97, '6'), item(130, 100, 'cups'));
    expect(between[0]?.text).toBe('10^6 cups');
  });

  it('tells bold and italic rows', () => {
    expect(rowsOf(item(100, 100, 'Note', { font: 'Calibri,Italic' }))[0]).toMatchObject({ italic: true, bold: false });
  });
});

describe('findColumn', () => {
  it('is where a letter of the text stands', () => {
    const one = row([
      [63, '8A301'],
      [122, 'a.'],
      [143, 'Cups'],
    ]);
    expect(findColumn(one, 0)).toBe(63);
    expect(findColumn(one, 6)).toBe(122);
    expect(findColumn(one, 9)).toBe(143);
    expect(findColumn(one, 99)).toBe(167);
  });
});
