import { describe, expect, it } from 'vitest';
import { newNote } from '../../../src/read/in-scomet/blocks.ts';
import {
  addNoteElement,
  findNoteList,
  findRecentNotes,
  openParagraph,
  placeLabel,
} from '../../../src/read/in-scomet/place-label.ts';
import { cups } from './row.ts';

describe('placeLabel', () => {
  it('opens lists and goes on with them by sequence', () => {
    const entry = cups();
    expect(placeLabel(entry, 'a', 122)).toMatchObject({ parent: entry.head, fit: 'opens' });
    const a = openParagraph(entry, entry.head, 'a', 'page 1 y 90', 122);
    expect(placeLabel(entry, '1', 143)).toMatchObject({ parent: a, fit: 'opens' });
    openParagraph(entry, a, '1', 'page 1 y 100', 143);
    expect(placeLabel(entry, '2', 60)).toMatchObject({ parent: a, fit: 'follows' });
    expect(placeLabel(entry, 'b', 99)).toMatchObject({ parent: entry.head, fit: 'follows' });
    expect(placeLabel(entry, 'd', 122)).toMatchObject({ parent: entry.head, fit: 'gap' });
    expect(placeLabel(entry, 'd', 300)).toBeUndefined();
  });

  it('asks the column where two lists wait, and leaves out what is announced', () => {
    const entry = cups();
    const a = openParagraph(entry, entry.head, 'a', 'page 1 y 90', 122);
    const one = openParagraph(entry, a, '1', 'page 1 y 100', 143);
    openParagraph(entry, one, 'a', 'page 1 y 110', 166);
    expect(placeLabel(entry, 'b', 160)?.parent).toBe(one);
    expect(placeLabel(entry, 'b', 125)?.parent).toBe(entry.head);
    entry.announced.add('8A301.b');
    expect(placeLabel(entry, 'b', 125)?.parent).toBe(one);
  });
});

describe('placeLabel with places printed further on', () => {
  it('takes them only in their column, where no other list waits', () => {
    const entry = cups();
    openParagraph(entry, entry.head, 'a', 'page 1 y 90', 122).text = 'Cups;';
    entry.announced.add('8A301.b');
    expect(placeLabel(entry, 'b', 200)).toBeUndefined();
    expect(placeLabel(entry, 'b', 122)).toMatchObject({ parent: entry.head, fit: 'follows' });
    expect(openParagraph(entry, entry.head, 'b', 'page 1 y 100', 122).code).toBe('8A301.b-2');
  });

  it('begins a list with any label below a lead-in', () => {
    const entry = cups();
    openParagraph(entry, entry.head, '2', 'page 1 y 90', 122);
    const lead = openParagraph(entry, entry.head, 'e', 'page 1 y 90', 122);
    lead.text = 'Any of these cups:';
    expect(placeLabel(entry, '3', 200)).toMatchObject({ parent: lead, fit: 'gap' });
  });
});

describe('openParagraph', () => {
  it('gives a code once', () => {
    const entry = cups();
    const codes = ['a', 'a'].map((label) => openParagraph(entry, entry.head, label, 'page 1 y 90', 122).code);
    expect(codes).toEqual(['8A301.a', '8A301.a-2']);
  });
});

describe('the lists of notes', () => {
  it('go on by sequence, in the note that waits', () => {
    const entry = cups();
    const start = { owner: entry.head, after: entry.head, at: 'page 1 y 90', x: 143, italic: true, text: '' };
    const first = newNote({ ...start, name: 'Note 1' });
    const second = newNote({ ...start, name: 'Note 2' });
    entry.blocks.push(first, second);
    entry.note = second;
    addNoteElement(first, [], 'a', 160);
    expect(findNoteList(first, 'b', 160)).toEqual([]);
    expect(findNoteList(second, 'b', 160)).toBeUndefined();
    expect(findRecentNotes(entry)).toEqual([second, first]);
  });
});
