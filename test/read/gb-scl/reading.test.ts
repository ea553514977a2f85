import { describe, expect, it } from 'vitest';
import { newEntry } from '../../../src/read/gb-scl/blocks.ts';
import { buildMarkPlacer } from '../../../src/read/gb-scl/margin-marks.ts';
import { findParagraph, refuse, warn } from '../../../src/read/gb-scl/reading.ts';
import type { Reading } from '../../../src/read/gb-scl/reading.ts';
import { cell, row } from './row.ts';

describe('reading', () => {
  it('says what is wrong and where', () => {
    const marks = buildMarkPlacer();
    const reading: Reading = {
      entries: [],
      codes: new Set(),
      marks,
      issues: [],
      file: 'tea.pdf',
      headings: '',
      page: 1,
      footnote: undefined,
    };
    warn(reading, row(60, [cell(57, 'Tea')]), 'label-gap', 'A gap.');
    refuse(reading, row(80, [cell(57, 'Milk')]));
    expect(reading.issues).toMatchObject([
      { code: 'label-gap', severity: 'warning', at: 'tea.pdf page 1 y 60', value: 'Tea' },
      { code: 'unread-text', severity: 'error', at: 'tea.pdf page 1 y 80', value: 'Milk' },
    ]);
  });

  it('finds the paragraph read last', () => {
    const entry = newEntry('9A901', 'item', 'Pots', '', 114);
    expect(findParagraph(entry)).toBe(entry.head);
    entry.open = [];
    expect(findParagraph(entry)).toBe(entry.head);
  });
});
