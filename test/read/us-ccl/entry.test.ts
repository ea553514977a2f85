import { describe, expect, it } from 'vitest';
import { readEntry } from '../../../src/read/us-ccl/entry.ts';
import { line } from './line.ts';

const read = (...lines: ReturnType<typeof line>[]) =>
  readEntry({ kind: 'item', code: '3A001', title: 'Clocks', at: 1, lines });

describe('readEntry', () => {
  it('begins the list at the first label where no head announces it', () => {
    const { parts } = read(line('List of Items Controlled'), line('Related Controls: See 3B001.'), line('a. Bells'));
    expect(parts.map((part) => ('code' in part ? part.code : part.slug))).toEqual(['related-controls', '3A001.a']);
  });

  it('leaves a list among the related controls where the head of the items follows', () => {
    const { parts } = read(line('Related Controls: See these:'), line('a. Bells'), line('Items:'), line('a. Dials'));
    expect(parts).toMatchObject([{ root: { children: [{ label: 'a' }] } }, { code: '3A001.a', text: 'Dials' }]);
  });

  it('reads controls in tables and in plain lines, and exceptions over several lines', () => {
    const entry = read(
      line('License Requirements'),
      line('', { tag: 'TABLE', rows: [['NS applies to entire entry', 'NS Column 1']] }),
      line('CW applies to 3A001.b. Ask first.'),
      line('List Based License Exceptions (see part 740)'),
      line('LVS: $500 for .a'),
      line('$600 for .b'),
    );
    expect(entry.controls.map(({ reason }) => reason)).toEqual(['NS', 'CW']);
    expect(entry.exceptions).toEqual([{ name: 'LVS', text: '$500 for .a $600 for .b' }]);
    expect(entry.unread).toEqual([]);
  });

  it('keeps a table of the list as a note', () => {
    const table = line('Bell | Sound', {
      tag: 'TABLE',
      rows: [
        ['brass', 'loud'],
        ['tin', 'soft'],
      ],
    });
    const { parts } = read(line('Items:'), line('a. Bells'), table);
    expect(parts[1]).toMatchObject({
      slug: 'table',
      root: { text: 'Bell | Sound', children: [{}, { text: 'tin | soft' }] },
    });
  });

  it('joins words before any part to the title, and reports what nothing takes', () => {
    const entry = read(line('None today.'), line('List of Items Controlled'), line('stray'));
    expect(entry.title).toBe('Clocks None today.');
    expect(entry.unread.map(({ text }) => text)).toEqual(['stray']);
    const rows = [['Bells ring', 'NS Column 1']];
    expect(read(line('License Requirements'), line('', { tag: 'TABLE', rows })).unread).toHaveLength(1);
  });
});
