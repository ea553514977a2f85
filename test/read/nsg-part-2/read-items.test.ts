import { describe, expect, it } from 'vitest';
import { buildMarkPlacer } from '../../../src/read/gb-scl/margin-marks.ts';
import type { Reading } from '../../../src/read/gb-scl/reading.ts';
import { readItems } from '../../../src/read/nsg-part-2/read-items.ts';
import { cell, row } from '../gb-scl/row.ts';

const start = (): Reading => ({
  entries: [],
  codes: new Set<string>(),
  marks: buildMarkPlacer(),
  issues: [],
  file: 'a.pdf',
  headings: '',
  page: 0,
  footnote: undefined,
});

describe('readItems', () => {
  it('begins items and headings, and refuses what stands before them or comes twice', () => {
    const reading = start();
    const item = { ...row(100, [cell(112, 'Kites.')]), code: '1.A.1', heading: '' };
    readItems(reading, [
      { ...row(100, [cell(112, 'Stray words')]), heading: '' },
      { ...row(100, [cell(112, 'KITES')]), heading: '1.A' },
      item,
      item,
    ]);
    expect(reading.entries.map(({ code, kind }) => [code, kind])).toEqual([
      ['1.A', 'heading'],
      ['1.A.1', 'item'],
    ]);
    expect(reading.issues.map(({ code, value }) => [code, value])).toEqual([
      ['unread-text', 'Stray words'],
      ['unread-text', 'Kites.'],
    ]);
  });
});
