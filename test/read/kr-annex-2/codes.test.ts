import { expect, it } from 'vitest';
import { parsePartName, parseRowName } from '../../../src/read/kr-annex-2/codes.ts';

it.each([
  ['1A002', '1A002', 'item', '', ''],
  ['1A002.a.1', '1A002.a.1', 'paragraph', '1A002.a', ''],
  ['4B', '4B', 'heading', '', ''],
  ['1C351-N3', '1C351#note-3', 'note', '1C351', 'Note 3'],
  ['5A002.a-N2d', '5A002.a#note-2d', 'note', '5A002.a', 'Note 2d'],
  ['2B-TN5', '2B#technical-note-5', 'note', '2B', 'Technical Note 5'],
  ['0C-N', '0C#note', 'note', '0C', 'Note'],
  ['2B350-mat', '2B350#materials', 'note', '2B350', 'Materials'],
  ['2E003.f-B.1', '2E003.f#table-b-1', 'note', '2E003.f', 'Table row B.1'],
  ['4-TN-APP', '4#technical-note-app', 'note', '4', 'Technical Note'],
])('places the row %s', (name, code, kind, parent, noteName) => {
  expect(parseRowName(name)).toEqual({ code, kind, parent, noteName });
});

it.each([
  ['VS-1A002.a.1', 'VS', 'VS#1A002.a.1', '1A002.a.1'],
  ['S-6B-6E', 'S', 'S#6B-6E', '6B-6E'],
  ['DEF-bias (accelerometer)', 'DEF', 'DEF#bias-accelerometer', 'bias (accelerometer)'],
])('places the row %s of the other file', (name, part, code, place) => {
  expect(parsePartName(name)).toEqual({ part, code, place });
});

it('knows no other names', () => {
  expect(parseRowName('1A')?.kind).toBe('heading');
  expect(parseRowName('cups')).toBeUndefined();
  expect(parsePartName('1A002')).toBeUndefined();
});
