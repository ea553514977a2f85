import { describe, expect, it } from 'vitest';
import { newEntry } from '../../../src/read/gb-scl/blocks.ts';
import { buildMarkPlacer } from '../../../src/read/gb-scl/margin-marks.ts';
import { readBody, readLabels } from '../../../src/read/gb-scl/read-body.ts';
import type { Reading } from '../../../src/read/gb-scl/reading.ts';
import type { PdfCell } from '../../../src/read/pdf/build-lines.ts';
import { cell, row } from './row.ts';

function start() {
  const entry = newEntry('9A901', 'item', 'Pots, as follows:', '', 114);
  const marks = buildMarkPlacer();
  const reading: Reading = {
    entries: [entry],
    codes: new Set(),
    marks,
    issues: [],
    file: '',
    headings: '',
    page: 1,
    footnote: undefined,
  };
  const read = (...cells: PdfCell[]) => readBody(reading, entry, row(100, cells));
  const show = () =>
    entry.blocks.map((b) => (b.kind === 'note' ? `${b.owner.code}#${b.name}: ${b.text}` : `${b.code}: ${b.text}`));
  return { entry, reading, read, show };
}

describe('readBody', () => {
  it('tells a list of paragraphs from a list of the note above by its type', () => {
    const { read, show, entry } = start();
    read(cell(114, 'a.'), cell(136, 'Pots:'));
    read(cell(136, '_Note:_'), cell(179, '_Kinds:_'));
    read(cell(136, '_1._'), cell(157, '_Red_'));
    read(cell(136, '1.'), cell(157, 'Big'));
    expect(show()).toEqual(['9A901: Pots, as follows:', '9A901.a: Pots:', '9A901.a#Note: Kinds:', '9A901.a.1: Big']);
    expect(entry.blocks[2]).toMatchObject({ elements: [{ labels: ['1'], text: 'Red' }] });
  });

  it('takes words in upright type behind a note for the paragraph', () => {
    const { read, show } = start();
    read(cell(114, '_Note:_'), cell(157, '_Kinds_'));
    read(cell(381, 'x / y'));
    read(cell(114, 'of tin'));
    expect(show()).toEqual(['9A901: Pots, as follows: of tin', '9A901#Note: Kinds x / y']);
  });

  it('takes no wrapped reference for a label', () => {
    const { read, show } = start();
    read(cell(114, 'a.'), cell(136, 'Pots named in 9A902.a.'));
    read(cell(136, 'c. or 9A903'));
    expect(show()[1]).toBe('9A901.a: Pots named in 9A902.a. c. or 9A903');
  });

  it('reads a paragraph with its first child on one line, and warns of a gap', () => {
    const { entry, reading } = start();
    readLabels(reading, entry, row(100, [cell(114, 'f.'), cell(136, '1.'), cell(157, 'Big')]));
    expect(entry.blocks.map((b) => (b.kind === 'note' ? '' : b.code))).toEqual(['9A901', '9A901.f', '9A901.f.1']);
    expect(reading.issues.map((issue) => issue.code)).toEqual(['label-gap']);
  });
});
