import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitText } from '../../../src/read/eu-annex-i/split-text.ts';

/** `0 a.1 | text` for each piece, with the note's name in front. */
const split = (text: string) =>
  splitText(text).map((s) => [s.name, s.labels.join('.'), s.text].filter((part) => part !== '').join(' | '));

describe('splitText', () => {
  it.each<[string, string[]]>([
    ['Kettles of tin.', ['Kettles of tin.']],
    ['', ['']],
    ['Lids: a. Tin; b. Iron.', ['Lids:', 'a | Tin;', 'b | Iron.']],
    ['Lids: a. Tin: 1. Red; 2. Blue; b. Iron.', ['Lids:', 'a | Tin:', 'a.1 | Red;', 'a.2 | Blue;', 'b | Iron.']],
    ['Note: Lids.', ['Note | Lids.']],
    ['Kettles. Note 1: Lids. Note 2: Tea.', ['Kettles.', 'Note 1 | Lids.', 'Note 2 | Tea.']],
    ['Note: No: a. Tin; b. Iron.', ['Note | No:', 'Note | a | Tin;', 'Note | b | Iron.']],
    [
      'Notes: 1. Tea. N.B. See 9A902. 2. Milk.',
      ['Notes', 'Notes | 1 | Tea.', 'N.B. | See 9A902.', 'Notes | 2 | Milk.'],
    ],
    [
      'Lids: a. Tin; b. Iron; c. Lead. a. Red; b. Blue; d. Green.',
      ['Lids:', 'a | Tin;', 'b | Iron;', 'c | Lead.', 'a | Red;', 'b | Blue; d. Green.'],
    ],
    ['Lids: b. Tin; c. Iron.', ['Lids: b. Tin; c. Iron.']],
    ['Kettles, see 9A901.a. and b. for lids', ['Kettles, see 9A901.a. and b. for lids']],
  ])('%s', (text, pieces) => {
    expect(split(text)).toEqual(pieces);
  });

  it('counts the notes from 1 and the line’s own text as 0', () => {
    expect(splitText('Kettles. Note 1: Lids. N.B. Tea.').map((s) => s.note)).toEqual([0, 1, 2]);
  });

  it('loses no letter', () => {
    const part = fc.constantFrom(
      'Lids:',
      'a.',
      'b.',
      '1.',
      '2.',
      'Tin;',
      'Iron.',
      'and',
      'Note 1:',
      'N.B.',
      '9A901.a.',
    );
    const letters = (text: string) => text.replaceAll(/[^A-Za-z0-9]/g, '');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = parts.join(' ');
        const seen = new Set<string>();
        const kept = splitText(text).map((s) => {
          const name = seen.has(String(s.note)) ? '' : s.name;
          seen.add(String(s.note));
          return letters(`${name}${s.labels.at(-1) ?? ''}${s.text}`);
        });
        expect(kept.join('').length).toBeGreaterThanOrEqual(letters(text).length);
      }),
    );
  });
});
