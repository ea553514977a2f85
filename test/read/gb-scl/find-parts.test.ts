import { describe, expect, it } from 'vitest';
import { findParts } from '../../../src/read/gb-scl/find-parts.ts';
import { cell, row } from './row.ts';

describe('findParts', () => {
  it('parts the lists from what stands around them', () => {
    const words = [
      [cell(57, 'Tea and law')],
      [cell(260, 'ANNEX IV')],
      [cell(96, '*MILITARY, SECURITY AND PARA-MILITARY GOODS*')],
      [cell(57, '*ML1*'), cell(114, 'Spoons')],
      [cell(260, 'SCHEDULE 3')],
      [cell(57, '*Definitions*')],
      [cell(57, '*Hot drinks*')],
      [cell(57, '*PL9901*'), cell(114, 'Kettles')],
      [cell(276, 'ANNEX I')],
      [cell(57, '*CATEGORY 0 - POTS*')],
      [cell(57, '*CATEGORY 1 - CUPS*')],
      [cell(272, 'ANNEX IV')],
      [cell(57, '9A901'), cell(114, 'Pots')],
    ];
    const parts = findParts(words.map((cells, index) => row(100 + index, cells)));
    expect(parts.map((part) => [part.name, part.rows.length])).toEqual([
      ['other', 2],
      ['military', 2],
      ['other', 2],
      ['national', 2],
      ['other', 1],
      ['dual-use', 2],
      ['annex-four', 2],
    ]);
  });
});
