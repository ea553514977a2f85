import { describe, expect, it } from 'vitest';
import { parseLineHead } from '../../../src/read/au-dsgl/line-head.ts';

describe('parseLineHead', () => {
  it.each([
    ['3. A.\t001.\tChips', { kind: 'code', item: '3A001', labels: [], text: 'Chips' }],
    ['3.\tA.\t001.\ta.\t12.\tChips', { kind: 'code', item: '3A001', labels: ['a', '12'], text: 'Chips' }],
    ['1 C.\t001.\tb.\tInk', { kind: 'code', item: '1C001', labels: ['b'], text: 'Ink' }],
    ['4. E.\t901\tKnow-how', { kind: 'code', item: '4E901', labels: [], text: 'Know-how' }],
    ['A.\t002.\to.\tOars', { kind: 'code', item: '8A002', labels: ['o'], text: 'Oars' }],
    ['ML8.\th.\t1.\td.\tInk', { kind: 'code', item: 'ML8', labels: ['h', '1', 'd'], text: 'Ink' }],
    ['5. B. 2\tTest, and more', { kind: 'group', code: '5B2', text: 'Test, and more' }],
    ['Part 2 — “INK”', { kind: 'part', number: '2', text: 'Part 2 — “INK”' }],
    ['OPTICS', { kind: 'subheading', text: 'OPTICS' }],
    ['Note 2:\tInk is blue.', { kind: 'note', name: 'Note 2', text: 'Ink is blue.' }],
    ['Technical notes:', { kind: 'note', name: 'Technical Notes', text: '' }],
    ['Note to the Ink Note:', { kind: 'note', name: 'Note to the Ink Note', text: '' }],
    ['N.B.:\tSEE ALSO INK.', { kind: 'note', name: 'N.B.', text: 'SEE ALSO INK.' }],
    ['N.B.: 2 See ink.', { kind: 'note', name: 'N.B.2', text: 'See ink.' }],
    ['N.B.1.:\tSee ink.', { kind: 'note', name: 'N.B.1', text: 'See ink.' }],
    ['TABLE — INKS: NOTES', { kind: 'note', name: 'Table: Notes', text: '' }],
    ['1.\ta.\tBlue', { kind: 'labels', labels: ['1', 'a'], text: 'Blue' }],
    ['aa.\tBlue', { kind: 'labels', labels: ['aa'], text: 'Blue' }],
    ['-\tBlue', { kind: 'text', text: '- Blue' }],
    ['Blue or\nred', { kind: 'text', text: 'Blue or red' }],
  ])('reads %j', (line, head) => {
    expect(parseLineHead(line, '8')).toEqual(head);
  });
});
