import { expect, it } from 'vitest';
import { findDesignations } from '../../../src/read/us-usml/marks.ts';

it.each([
  ['Kites (MT);', true, 'Kites;', ['SME', 'MT']],
  ['Kites (MT if red);', false, 'Kites (MT if red);', ['MT*']],
  ['Kites (MTI);', false, 'Kites (MTI);', []],
  ['', true, '', ['SME']],
])('designations of "%s"', (printed, star, text, marks) => {
  expect(findDesignations(printed, star)).toEqual({ text, marks });
});
