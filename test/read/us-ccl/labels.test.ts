import { describe, expect, it } from 'vitest';
import {
  beginsList,
  expandRun,
  followLabel,
  parseNoteElement,
  parseParagraph,
  parseParagraphs,
  splitElements,
  styleOf,
} from '../../../src/read/us-ccl/labels.ts';

describe('parseParagraph', () => {
  it.each([
    ['a. Bells', 'a', 'Bells'],
    ['a.5.b.2.a.1.c. Deep', 'a.5.b.2.a.1.c', 'Deep'],
    ['z.1.a Without its last dot', 'z.1.a', 'Without its last dot'],
    ["a.1.c.'Sound' heard", 'a.1.c', "'Sound' heard"],
    ['b.2.a.. Two dots', 'b.2.a', 'Two dots'],
    ['c.', 'c', ''],
  ])('%s', (text, code, rest) => {
    const found = parseParagraph(text);
    expect([found?.labels.join('.'), found?.text]).toEqual([code, rest]);
  });

  it.each(['a bell', 'or', 'e.g., bells', '1. One', 'N.B. see', '(1) one'])('%s has none', (text) => {
    expect(parseParagraph(text)).toBeUndefined();
  });
});

describe('parseParagraphs', () => {
  it.each([
    ['f. through h. [Reserved]', 'f g h'],
    ['e. through .g [Reserved]', 'e f g'],
    ['y.2 through y.4. [Reserved]', 'y.2 y.3 y.4'],
    ['a.1. to a.3. [Reserved]', 'a.1 a.2 a.3'],
    ['b.-d. [Reserved]', 'b c d'],
    ['q.1. and q.2. [Reserved]', 'q.1 q.2'],
    ['i. through k. [RESERVED].', 'i j k'],
    ['a. Of brass: a.1. Rung', 'a a.1'],
    ['a.1. Of brass; a.1.a. Rung: a.1.a.1. Twice', 'a.1 a.1.a a.1.a.1'],
    ['a. Of brass, see a.1. above', 'a'],
    ['plain', ''],
  ])('%s', (text, codes) => {
    expect(
      parseParagraphs(text)
        .map(({ labels }) => labels.join('.'))
        .join(' '),
    ).toBe(codes);
  });
});

describe('parseNoteElement', () => {
  it.each([
    ['1. One', ['1'], 'figure'],
    ['b.2. Two', ['b', '2'], 'figure'],
    ['A. Ay', ['A'], 'capital'],
    ['(1) One', ['1'], 'bracketed-figure'],
    ['(ii) Two', ['ii'], 'bracketed-roman'],
    ['(b) Bee', ['b'], 'bracketed-letter'],
    ['2. ', ['2'], 'figure'],
  ] as const)('%s', (text, labels, style) => {
    expect(parseNoteElement(text)).toMatchObject({ labels, style });
  });

  it('leaves other words alone', () => {
    expect(parseNoteElement('0.5 mm')).toBeUndefined();
  });
});

describe('splitElements', () => {
  it.each([
    ['(1) See x. (2) See y; and (3) z.', ['(1) See x.', '(2) See y; and', '(3) z.']],
    ['1. One (2). 2. Two', ['1. One (2).', '2. Two']],
    ['See (1) x. (2) y', ['See (1) x. (2) y']],
  ])('%s', (text, pieces) => {
    expect(splitElements(text)).toEqual(pieces);
  });
});

describe('lists', () => {
  it.each([
    ['9', 'figure', '10'],
    ['b', 'small', 'c'],
    ['z', 'small', ''],
    ['iii', 'bracketed-roman', 'iv'],
    ['A', 'capital', 'B'],
  ] as const)('%s as %s goes on with %s', (label, style, next) => {
    expect(followLabel(label, style)).toBe(next);
  });

  it('begin with the first label of their style', () => {
    expect([beginsList('a', 'small'), beginsList('i', 'bracketed-roman'), beginsList('2', 'figure')]).toEqual([
      true,
      true,
      false,
    ]);
    expect([styleOf('a'), styleOf('7'), styleOf('B')]).toEqual(['small', 'figure', 'capital']);
  });

  it('are written out only within one list', () => {
    expect(expandRun('a.2', 'a.4')).toEqual([
      ['a', '2'],
      ['a', '3'],
      ['a', '4'],
    ]);
    expect(expandRun('a', 'b.1')).toEqual([['a'], ['b', '1']]);
    expect(expandRun('d', 'b')).toEqual([['d'], ['b']]);
  });
});
