import { describe, expect, it } from 'vitest';
import { buildEntry, buildHeading } from '../../../src/read/de-al/build-provisions.ts';
import type { Place } from '../../../src/read/de-al/place.ts';

const paragraph = (label: string, text: string, ...parts: Place[]): Place => ({
  label,
  noteName: '',
  text,
  parts,
  at: label,
});
const note = (text: string, ...parts: Place[]): Place => ({ label: '', noteName: 'Anmerkung', text, parts, at: 'n' });

describe('buildEntry', () => {
  const show = (place: Place) => buildEntry('0009', place).map((p) => `${p.code} ${p.order}`);

  it('puts a note behind the place that it speaks of, and gives repeated names numbers', () => {
    const later = note('Unternummer 0009b erfasst nicht Tee.');
    const place = paragraph('', '', later, paragraph('a', ''), note('Tee.'), paragraph('b', ''), note('Milch.'), later);
    expect(show(place)).toEqual([
      '0009 1',
      '0009a 1',
      '0009#note 1',
      '0009b 2',
      '0009b#note 1',
      '0009#note-2 2',
      '0009b#note-2 2',
    ]);
  });

  it('keeps a note inside a note where it is printed', () => {
    const inner = note('Nummer 0009 erfasst nicht Tee.');
    expect(show(paragraph('', '', note('', paragraph('a', '', inner), inner)))).toEqual([
      '0009 1',
      '0009#note 1',
      '0009#note.a 1',
      '0009#note.a#note 1',
      '0009#note#note 1',
    ]);
  });
});

describe('buildHeading', () => {
  it('makes notes of its paragraphs', () => {
    const place = paragraph('', 'Teil', paragraph('1', 'Tee', paragraph('a', 'warm')), note('kalt'));
    const built = buildHeading('I', place, (part) => (part.text === 'kalt' ? 'kaltes' : undefined));
    expect(built.map((p) => `${p.code} ${p.kind} ${p.noteName}`)).toEqual([
      'I heading ',
      'I#note-1 note 1',
      'I#note-1.a paragraph ',
      'I#kaltes note Anmerkung',
    ]);
  });
});
