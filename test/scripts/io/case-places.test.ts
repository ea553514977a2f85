import { describe, expect, it } from 'vitest';
import { findPlace, readColumn } from '../../../scripts/io/case-places.ts';

describe('readColumn', () => {
  it('takes the cells of a column as lines', () => {
    expect(readColumn('1A,"first, quoted",x\n,second,\n,,\n,third', 1)).toBe('first, quoted\nsecond\n\nthird');
  });

  it.each([
    [',Spei-\n,cher', 'Speicher'],
    [',Mess- und Prüf-\n,und Hilfsgeräte', 'Mess- und Prüf-\nund Hilfsgeräte'],
    [',Strom-\n,Spannungs-Kurve', 'Strom-\nSpannungs-Kurve'],
    [',von 3-\n,mal', 'von 3-\nmal'],
  ])('makes torn words whole, and only these: %j', (csv, text) => {
    expect(readColumn(csv, 1)).toBe(text);
  });

  it('is empty where there is no such column', () => {
    expect(readColumn('a,b', 7)).toBe('');
  });
});

describe('findPlace', () => {
  const files = new Map([
    ['a.json', '{"entries":[{"verbatim_text":"one"},{"verbatim_text":"two"}]}'],
    ['b.csv', 'x,y\n,z'],
    ['c.md', 'whole'],
  ]);

  it.each([
    ['a.json#entries[1]', 'two'],
    ['b.csv#column[1]', 'y\nz'],
    ['c.md', 'whole'],
    ['d.md', undefined],
  ])('of %s is %j', (place, text) => {
    expect(findPlace(files, place)).toBe(text);
  });
});
