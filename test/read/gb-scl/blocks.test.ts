import { describe, expect, it } from 'vitest';
import { newEntry, newNote } from '../../../src/read/gb-scl/blocks.ts';

describe('newEntry', () => {
  it('begins with its own words, open for a list', () => {
    const entry = newEntry('9A901', 'item', 'Teapots', 'page 1 y 2', 114);
    expect(entry.blocks).toEqual([entry.head]);
    expect(entry.open).toMatchObject([{ block: { code: '9A901', text: 'Teapots' }, textX: 114, lastLabel: '' }]);
    expect([...entry.codes]).toEqual(['9A901']);
  });
});

describe('newNote', () => {
  it('begins without words', () => {
    const owner = newEntry('9A901', 'item', '', '', 114).head;
    const note = newNote({ owner, name: 'Note', at: '', x: 114, textX: 157, italic: true });
    expect(note).toMatchObject({ kind: 'note', text: '', elements: [], open: [] });
  });
});
