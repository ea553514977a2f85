import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/read/au-dsgl/entry.ts';
import { newNode } from '../../../src/read/au-dsgl/list-node.ts';
import { spreadNotes } from '../../../src/read/au-dsgl/spread-notes.ts';

function entry(code: string, note = ''): Entry {
  const root = newNode('', undefined, '', '', undefined);
  const parts = note === '' ? [] : [{ name: 'Note', root: newNode('', undefined, note, '', undefined), place: root }];
  return { kind: 'item', code, root, parts };
}

describe('spreadNotes', () => {
  it.each([
    ['ML7 to ML9 do not include whistles.', [0, 1, 1, 1]],
    ['ML9 does not include whistles.', [0, 0, 0, 1]],
    ['ML70 to ML90 do not include whistles.', [0, 0, 0, 1]],
  ])('spreads %j', (text, counts) => {
    const entries = [entry('ML6'), entry('ML7'), entry('ML8'), entry('ML9', text)];
    spreadNotes(entries);
    expect(entries.map(({ parts }) => parts.length)).toEqual(counts);
  });
});
