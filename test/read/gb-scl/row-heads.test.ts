import { describe, expect, it } from 'vitest';
import { findLabelHead, findNoteHead } from '../../../src/read/gb-scl/row-heads.ts';
import { cell } from './row.ts';

describe('findLabelHead', () => {
  it.each([
    ['in a column of its own', [cell(114, 'a.'), cell(136, 'Pots')], 'a', 136, 'Pots', false],
    ['before its words', [cell(136, '10. Pots')], '10', 157, 'Pots', false],
    ['glued to its words', [cell(136, '10.Pots')], '10', 157, 'Pots', false],
    ['without its dot', [cell(114, 'b'), cell(136, 'Pots')], 'b', 136, 'Pots', true],
  ])('reads a label %s', (_, cells, label, textX, words, bare) => {
    expect(findLabelHead(cells)).toMatchObject({ label, x: cells[0]?.x, textX, bare, rest: [{ text: words }] });
  });

  it.each([['a pot'], ['1.5 litres'], ['1.A.2. pots'], ['a.b. pots'], ['1,3-tea'], ['b']])(
    'finds none in "%s"',
    (words) => {
      expect(findLabelHead([cell(114, words)])).toBeUndefined();
    },
  );
});

describe('findNoteHead', () => {
  it.each([
    [[cell(114, 'Note 2: Pots')], 'Note 2', 'Pots'],
    [[cell(114, 'Technical Notes')], 'Technical Notes', undefined],
    [[cell(114, 'N.B.'), cell(157, 'SEE ALSO')], 'N.B.', 'SEE ALSO'],
    [[cell(114, 'N.B. 2. For pots')], 'N.B.2', 'For pots'],
    [[cell(114, 'N.B.:See also')], 'N.B.', 'See also'],
    [[cell(57, 'Note 1 For pots')], 'Note 1', 'For pots'],
  ])('reads %j', (cells, name, words) => {
    const head = findNoteHead(cells);
    expect(head?.name).toBe(name);
    expect(head?.rest[0]?.text).toBe(words);
  });

  it.each([['Notebooks'], ['Note 2 above'], ['notes:'], ['Note (see Note 3)'], ['Technical Notebooks: x']])(
    'finds none in "%s"',
    (words) => {
      expect(findNoteHead([cell(114, words)])).toBeUndefined();
    },
  );
});
