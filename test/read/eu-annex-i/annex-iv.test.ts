import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findConsolidationDate, readAnnexFour } from '../../../src/read/eu-annex-i/annex-iv.ts';
import { smallAnnexFour } from './small-annexes.ts';

const SOURCE = '../shared/sources/eu/annex-iv-2022-05-05.txt';

function codesOf(text: string): readonly string[] {
  const read = readAnnexFour(text, 'iv.txt');
  return read.ok ? [] : read.issues.map(({ code }) => code);
}

describe('Annex IV', () => {
  const read = readAnnexFour(smallAnnexFour(), 'iv.txt');
  const annex = read.ok ? read.value : undefined;

  it('gives its entries with part, heading and words, notes left out', () => {
    expect(annex?.entries.map(({ code, part }) => `${code} ${part}`)).toEqual([
      '1C001 1',
      '7A001.a 1',
      '9A004 1',
      '9A004.a.2 1',
      '9A004.b 1',
      '3A228 2',
      '1E999 2',
    ]);
    expect(annex?.entries[0]).toEqual({
      code: '1C001',
      part: 1,
      group: 'Items of stealth technology',
      lead: 'Paints that swallow radar.',
      pieces: [],
      differs: false,
      at: 'iv.txt:6',
    });
  });

  it('tells pieces behind a note from others', () => {
    expect(annex?.entries[1]?.pieces.map(({ label, afterNote }) => [label, afterNote])).toEqual([
      ['1', true],
      ['a', true],
    ]);
    expect(annex?.entries[5]?.pieces.map(({ label, afterNote }) => [label, afterNote])).toEqual([
      ['a', false],
      ['b', false],
    ]);
  });

  it('says what of category 0 is out or on a condition, and counts the exemptions', () => {
    expect(annex).toMatchObject({ excluded: ['0C001'], conditional: ['0C002'], exemptions: 2 });
  });

  it('states its date', () => {
    expect(findConsolidationDate(smallAnnexFour())).toBe('2022-05-05');
    expect(findConsolidationDate('ANNEX IV')).toBe('');
  });

  it.each([
    ['nothing', '  \n', ['empty-file']],
    ['another annex', smallAnnexFour().replace('ANNEX IV', 'ANNEX III'), ['foreign-file']],
    ['a text cut at its end', smallAnnexFour().slice(0, -120), ['incomplete-file']],
    ['a text without a page', smallAnnexFour().replace('— 381', '— 382'), ['incomplete-file']],
    ['a text without Part II', smallAnnexFour().replace('PART II', ''), ['incomplete-file']],
    ['a line without a place', smallAnnexFour().replace('Items of stealth', 'Stealthy items'), ['unread-text']],
  ])('refuses %s', (_, text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });
});

describe.skipIf(!existsSync(SOURCE))('on the official file (needs ../shared/sources)', () => {
  const text = existsSync(SOURCE) ? readFileSync(SOURCE, 'utf8') : '';

  it('has as many entries as codes stand in the margin', () => {
    const read = readAnnexFour(text, 'iv.txt');
    expect(read.ok && read.value.entries.length).toBe(text.match(/^ {6}\d[A-E]\d{3}/gm)?.length);
    expect(read).toMatchObject({ value: { excluded: ['0C001'], exemptions: 4 } });
  });
});
