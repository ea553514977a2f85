import { describe, expect, it } from 'vitest';
import { newEntry } from '../../../src/read/gb-scl/blocks.ts';
import {
  addWords,
  findByColumn,
  isContext,
  newOpen,
  openParagraph,
  placeLabel,
} from '../../../src/read/gb-scl/paragraph-lines.ts';

function start() {
  const entry = newEntry('9A901', 'item', 'Pots', '', 114);
  const label = (text: string, x: number) => {
    const head = { label: text, x, textX: x + 21, bare: false, rest: [] };
    const place = placeLabel(entry, head);
    if (!place) return '';
    return `${openParagraph(entry, place, head, '').code} ${place.fit}`;
  };
  return { entry, label };
}

describe('placeLabel', () => {
  it('places by column and sequence', () => {
    const { label } = start();
    expect([label('a', 114), label('1', 136), label('2', 136), label('a', 157), label('b', 114)]).toEqual([
      '9A901.a follows',
      '9A901.a.1 follows',
      '9A901.a.2 follows',
      '9A901.a.2.a follows',
      '9A901.b follows',
    ]);
  });

  it('lets the sequence decide where a column is wrong', () => {
    const { label } = start();
    label('a', 114);
    label('1', 136);
    expect(label('2', 157)).toBe('9A901.a.2 follows');
  });

  it('tells of a gap, and never gives a code twice', () => {
    const { label } = start();
    label('a', 114);
    expect(label('d', 114)).toBe('9A901.d gap');
    expect(label('d', 114)).toBe('9A901.d-2 gap');
  });
});

describe('words', () => {
  it('go to the paragraph in whose column they stand', () => {
    const { entry, label } = start();
    label('a', 114);
    addWords(entry, 135, 'Red');
    addWords(entry, 114, 'and cups');
    expect(entry.blocks.map((block) => block.text)).toEqual(['Pots and cups', 'Red']);
    expect(findByColumn(entry, 0)?.block).toBe(entry.head);
  });
});

describe('isContext', () => {
  it('compares repeated labels with the path read', () => {
    const { entry, label } = start();
    label('a', 114);
    label('1', 136);
    expect([
      isContext(entry, []),
      isContext(entry, ['a']),
      isContext(entry, ['a', '1']),
      isContext(entry, ['b']),
    ]).toEqual([true, true, true, false]);
  });
});

describe('newOpen', () => {
  it('has no list as yet', () => {
    expect(newOpen(start().entry.head, 114, 136)).toMatchObject({ labelX: 114, textX: 136, lastLabel: '' });
  });
});
