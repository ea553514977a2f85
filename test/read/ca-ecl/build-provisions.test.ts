import { describe, expect, it } from 'vitest';
import { fileTop, startFiling } from '../../../src/read/ca-ecl/build-provisions.ts';
import type { Place } from '../../../src/read/ca-ecl/place.ts';

const place = (label: string, text: string, parts: readonly Place[] = []): Place => ({
  label,
  text,
  parts,
  italics: [],
  line: 1,
});

function file(...parts: readonly Place[]) {
  const filing = startFiling();
  fileTop(filing, '5103', 'item', place('5103', 'Teapots', parts));
  return { filing, found: filing.filed.map(({ raw }) => `${raw.kind} ${raw.code} ${raw.order}`) };
}

describe('fileTop', () => {
  it('numbers notes and paragraphs apart, a parent before its children', () => {
    const note = place('', 'NOTE', [place('1', 'Paragraph (a) includes lids.'), place('2', 'Lids matter.')]);
    expect(file(place('(a)', 'blue', [place('(i)', 'round')]), place('(b)', 'red', [note])).found).toEqual([
      'item 5103 1',
      'paragraph 5103.a 1',
      'paragraph 5103.a.i 1',
      'paragraph 5103.b 2',
      'note 5103.a#note-1 1',
      'note 5103.b#note-2 1',
    ]);
  });

  it('keeps a note where it is printed when it speaks of a place that is still to come', () => {
    const note = place('', 'NOTE', [place('', 'Paragraph (b) includes lids.')]);
    expect(file(place('(a)', 'blue', [note]), place('(b)', 'red')).found).toContain('note 5103.a#note 1');
  });

  it('makes a subitem that says how another is read a note of that one', () => {
    const side = place('(2)', 'Subitem (1) does not include', [place('(a)', 'lids')]);
    expect(file(place('(1)', 'blue'), side).found.slice(2)).toEqual([
      'note 5103.1#subitem-2 1',
      'paragraph 5103.1#subitem-2.a 1',
    ]);
  });

  it('knows the codes by which the law cites a place', () => {
    const { filing } = file(place('(1)', 'blue'), place('(2)', 'Subitem (1) does not include', [place('(a)', 'lids')]));
    expect(filing.codes.get('5103.2.a')).toEqual(['5103.1#subitem-2.a']);
  });

  it.each([
    ['a label of no known form', place('a)', 'blue')],
    ['a remark with a list', place('', 'NOTE', [place('1', 'Lids:', [place('(a)', 'blue')])])],
    ['words without a label', place('', 'blue')],
  ])('keeps %s as unread', (_, part) => {
    expect(file(part).filing.unread).toHaveLength(1);
  });

  it('keeps a label that repeats as unread', () => {
    expect(file(place('(a)', 'blue'), place('(a)', 'red')).filing.unread.map((p) => p.value)).toEqual(['(a) red']);
  });
});
