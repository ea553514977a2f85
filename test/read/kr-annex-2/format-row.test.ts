import { expect, it } from 'vitest';
import { parseClauses } from '../../../src/read/fact-notation/clauses.ts';
import { parseRowName } from '../../../src/read/kr-annex-2/codes.ts';
import { findExcluded, formatClause, formatNote, formatText } from '../../../src/read/kr-annex-2/format-row.ts';

const ENTRY = parseRowName('1A001');

function textOf(facts: string, name = '1A001', head = 'cups', below = false): string {
  const row = { place: parseRowName(name) ?? ENTRY, facts, head, marks: '', line: 2 };
  return row.place === undefined ? '' : formatText({ ...row, place: row.place }, parseClauses(facts), below);
}

it.each([
  ['mass > 3 kg', 'cups, having mass exceeding 3 kg'],
  ['for 1A002', 'cups, for 1A002'],
  ['1A002', 'cups, specified in 1A002'],
  ['1D, mass > 3 kg', 'cups, having 1D, mass exceeding 3 kg'],
  ['not 1A002', 'cups, other than those specified in 1A002'],
  ['not used since 2011', 'Not used since 2011'],
  ['', 'cups'],
])('says what %s asks for', (facts, text) => {
  expect(textOf(facts)).toBe(text);
});

it('says what software and technology is for, and leaves out bounds that the head repeats', () => {
  expect(textOf('1A001-1A003', '1D001', 'software')).toBe('software, for items specified in 1A001 to 1A003');
  expect(textOf('1A, 1C', '1E001', 'technology')).toBe('technology, for items specified in 1A, 1C');
  expect(textOf('bit >= 16', '3A001', 'ADC 16 bit or more')).toBe('ADC, having resolution at least 16 bit');
});

it('says whether one or all of the places below suffice', () => {
  expect(textOf('a OR b', '1A001', 'cups', true)).toBe('cups, as follows:');
  expect(textOf('a AND b', '1A001', 'cups', true)).toBe('cups, and having all of the following:');
  expect(textOf('mass > 3 kg & (a OR b)', '1A001', 'cups', true)).toBe(
    'cups, having mass exceeding 3 kg, and having any of the following:',
  );
});

it('says a note, and what is excluded', () => {
  const place = parseRowName('1A001-N1');
  const clauses = parseClauses('not toys; not 1A002; old > 2 m');
  const row = place && { place, facts: '', head: 'note', marks: '', line: 2 };
  expect(row && formatNote(row, clauses)).toBe(
    'note: old exceeding 2 m. This entry does not control: toys. This entry does not control: 1A002.',
  );
  expect(findExcluded(clauses)).toEqual(['toys']);
  expect(formatClause('mass > 3 kg')).toBe('mass exceeding 3 kg');
});
