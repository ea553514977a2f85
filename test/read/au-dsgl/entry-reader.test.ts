import { describe, expect, it } from 'vitest';
import type { Doubt } from '../../../src/read/au-dsgl/entry.ts';
import { EntryReader } from '../../../src/read/au-dsgl/entry-reader.ts';
import { line } from './small-list.ts';

function start() {
  const doubts: Doubt[] = [];
  const reader = new EntryReader('item', '2A001', 'Cups', line('Cat0'), (found) => doubts.push(found));
  return { reader, doubts };
}

describe('EntryReader', () => {
  it('carries a note’s list on behind a note among its elements', () => {
    const { reader } = start();
    reader.addNote('Note', '2A001 does not apply to:', line('DL0ANote'));
    reader.addLabelled(['a'], 'Toys;', line('DL0ANotea'));
    reader.addNote('N.B.', 'See toys.', line('DL0aNB'));
    reader.addLabelled(['b'], 'Hats.', line('DL0ANotea'));
    const lists = reader.entry.parts.map((part) =>
      'root' in part ? part.root.children.map(({ label }) => label) : [],
    );
    expect(lists).toEqual([['a', 'b'], []]);
  });

  it('gives words without label to what stands before them', () => {
    const { reader } = start();
    reader.addText('and saucers', line(''));
    reader.addLabelled(['a'], 'of clay', line('DL0Aa'));
    reader.addText('or steel', line('DL0Aa'));
    reader.addNote('Technical Note', '', line('DL0AaTechH'));
    reader.addText('Clay is burnt.', line('DL0Aa'));
    expect(reader.entry.root.text).toBe('Cups and saucers');
    expect(reader.entry.root.children[0]?.text).toBe('of clay or steel');
    expect(reader.entry.parts[1]).toMatchObject({ root: { text: 'Clay is burnt.' } });
  });

  it('numbers list elements as the browser does', () => {
    const { reader } = start();
    reader.addNote('Note', 'any of:', line('DL0ANote'));
    for (const text of ['Toys;', 'Hats.']) reader.addNumbered(text, { ...line('', '', 85), numbering: 'number' });
    expect(reader.entry.parts[0]).toMatchObject({ root: { children: [{ label: '1' }, { label: '2' }] } });
  });

  it.each([
    ['missing-parent', ['a', '1']],
    ['label-gap', ['c']],
  ])('doubts with %s', (code, labels) => {
    const { reader, doubts } = start();
    reader.addCoded(labels, 'Cups', line('Cat0'));
    expect(doubts.map((doubt) => doubt.code)).toContain(code);
  });

  it('doubts a code that stands twice', () => {
    const { reader, doubts } = start();
    reader.addCoded(['a'], 'Cups', line('Cat0'));
    reader.addCoded(['a'], 'Cups', line('Cat0'));
    expect(doubts.map(({ code }) => code)).toEqual(['repeated-code']);
  });
});
