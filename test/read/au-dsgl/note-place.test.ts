import { describe, expect, it } from 'vitest';
import { labelsOf, newNode } from '../../../src/read/au-dsgl/list-node.ts';
import { findNotePlace } from '../../../src/read/au-dsgl/note-place.ts';
import { line } from './small-list.ts';

const item = newNode('', undefined, '', '', undefined);
const a = newNode('a', item, '', '', 60);
const one = newNode('1', a, '', '', 90);

describe('findNotePlace', () => {
  it.each([
    ['the level of its class', line('DL0AaNote'), 'a'],
    ['the item', line('DL0ANote'), ''],
    ['the first place that begins further left', line('Default', '', 80), 'a'],
    ['the paragraph before it where nothing is known', line('Default'), 'a.1'],
  ])('is %s', (_, note, labels) => {
    expect(labelsOf(findNotePlace(one, note)).join('.')).toBe(labels);
  });
});
