import { describe, expect, it } from 'vitest';
import { readRow } from '../../../src/read/gb-scl/rows.ts';
import { splitHeading } from '../../../src/read/no-list-ii/split-heading.ts';

describe('splitHeading', () => {
  const split = (text: string) => {
    const cell = { x: 113, end: 400, text, bold: false, italic: true };
    return splitHeading(readRow({ page: 1, x: 113, y: 100, size: 10, cells: [cell] }));
  };

  it('parts a row before the heading of a product group', () => {
    const [before, heading] = split('the smallest cup.2B Test, Inspection and Cups');
    expect(before).toMatchObject({ code: '', cells: [{ text: 'the smallest cup.' }] });
    expect(heading).toMatchObject({ code: '2B', italic: false, cells: [{ text: 'Test, Inspection and Cups' }] });
  });

  it('leaves other rows whole', () => {
    expect(split('cups of 2B Test kitchens')).toHaveLength(1);
    expect(split('')).toHaveLength(1);
  });
});
