import { describe, expect, it } from 'vitest';
import { buildProvisions } from '../../../src/read/eu-annex-i/build-provisions.ts';
import { splitText } from '../../../src/read/eu-annex-i/split-text.ts';

const KNOWN = ['9A901', '9A901.a', '9A901.b'];

/** Files lines given as `code text`. */
function build(...lines: string[]) {
  const builder = buildProvisions(KNOWN);
  const notes = lines.map((line, index) => {
    const [code = '', ...words] = line.split(' ');
    return builder.add({ code, segments: splitText(words.join(' ')), at: `line ${index + 1}` });
  });
  return { notes, provisions: builder.provisions };
}
const codes = (...lines: string[]) => build(...lines).provisions.map((p) => p.code);

describe('buildProvisions', () => {
  it('files an item, its paragraphs and the lists in them', () => {
    expect(build('9A901 Kettles:', '9A901.a Lids: 1. Tin; 2. Iron.').provisions).toEqual([
      { code: '9A901', kind: 'item', parent: '', order: 1, text: 'Kettles:', noteName: '', at: 'line 1' },
      { code: '9A901.a', kind: 'paragraph', parent: '9A901', order: 1, text: 'Lids:', noteName: '', at: 'line 2' },
      { code: '9A901.a.1', kind: 'paragraph', parent: '9A901.a', order: 1, text: 'Tin;', noteName: '', at: 'line 2' },
      { code: '9A901.a.2', kind: 'paragraph', parent: '9A901.a', order: 2, text: 'Iron.', noteName: '', at: 'line 2' },
    ]);
  });

  it.each<[string, string[], string[]]>([
    ['nothing', [], []],
    ['a note of the place where it is printed', ['9A901 Kettles. Note 1: Tea.'], ['9A901', '9A901#note-1']],
    [
      'a note of the place that it speaks of',
      ['9A901 Kettles', '9A901.a Lids. Note: 9A901 includes tea.'],
      ['9A901', '9A901.a', '9A901#note'],
    ],
    [
      'a note of a later place waits for it',
      ['9A901 Kettles. Note: 9A901.b. includes: a. Tea; b. Milk.', '9A901.a Lids', '9A901.b Pots'],
      ['9A901', '9A901.a', '9A901.b', '9A901.b#note', '9A901.b#note.a', '9A901.b#note.b'],
    ],
    [
      'a note of two places, once for each',
      ['9A901 Kettles', '9A901.a Lids', '9A901.b Pots. Note: 9A901.a. and 9A901.b. do not control toys.'],
      ['9A901', '9A901.a', '9A901.b', '9A901.a#note', '9A901.b#note'],
    ],
    ['notes of one name', ['9A901 Kettles. N.B. Tea. N.B. Milk.'], ['9A901', '9A901#nb', '9A901#nb-2']],
    [
      'numbered notes under one heading',
      ['9A901 Notes: 1. 9A901 includes tea. 2. 9A901 includes milk.'],
      ['9A901#note-1', '9A901#note-2'],
    ],
    ['a code that repeats', ['9A901 Kettles', '9A901.a Lids', '9A901.a Pots'], ['9A901', '9A901.a', '9A901.a-2']],
  ])('%s', (_name, lines, expected) => {
    const complete = lines.some((line) => line.startsWith('9A901 Kettles')) || lines.length === 0;
    const found = complete ? codes(...lines) : codes('9A901 Kettles', ...lines).slice(1);
    expect(found).toEqual(expected);
  });

  it('answers the codes of the notes of a line', () => {
    const { notes } = build('9A901 Kettles', '9A901.a Lids. Note: 9A901 includes tea. N.B. Milk.');
    expect(notes).toEqual([[], ['9A901#note', '9A901.a#nb']]);
  });

  it('counts notes and paragraphs of a place apart', () => {
    const { provisions } = build(
      '9A901 Kettles. Note: Tea.',
      '9A901.a Lids',
      '9A901.b Pots. Note: 9A901 includes milk.',
    );
    expect(provisions.map((p) => `${p.code} ${p.order}`)).toEqual([
      '9A901 1',
      '9A901#note 1',
      '9A901.a 1',
      '9A901.b 2',
      '9A901#note-2 2',
    ]);
  });
});
