import { describe, expect, it } from 'vitest';
import type { RawProvision } from '../../../src/model/raw.ts';
import { newEntry } from '../../../src/read/gb-scl/blocks.ts';
import { findRomanRow, restoreRoman } from '../../../src/read/mtcr-annex/roman-labels.ts';
import { printRow } from './small-annex.ts';

describe('findRomanRow', () => {
  const entry = newEntry('6.C.7', 'item', 'Kites:', '', 99);

  it.each([
    ['ii. Silk', 'ii', 'b. Silk'],
    ['i.', 'i', 'a.'],
  ])('reads %s', (words, label, text) => {
    const found = findRomanRow(entry, printRow(200, [144, words]));
    expect([found?.label, found?.row.cells[0]?.text]).toEqual([label, text]);
  });

  it.each(['a. Silk', 'Silk', 'iix. Silk', 'vivid. Silk'])('finds none in %s', (words) => {
    expect(findRomanRow(entry, printRow(200, [144, words]))).toBeUndefined();
  });

  it('takes i for a letter behind h', () => {
    const letters = newEntry('6.C.7', 'item', 'Kites:', '', 99);
    letters.open[0] = { block: letters.head, labelX: 0, textX: 99, childX: 128, lastLabel: 'h' };
    expect(findRomanRow(letters, printRow(200, [128, 'i. Silk']))).toBeUndefined();
  });
});

describe('restoreRoman', () => {
  it('puts labels back in codes and parents', () => {
    const provision = (code: string, parent: string): RawProvision => ({
      code,
      kind: 'paragraph',
      parent,
      order: 1,
      text: '',
      noteName: '',
      at: '',
    });
    const provisions = [provision('6.C.7.b', '6.C.7'), provision('6.C.7.b#note', '6.C.7.b'), provision('6.C.7.ba', '')];
    const restored = restoreRoman(provisions, new Map([['6.C.7.b', 'ii']]));
    expect(restored.map((p) => `${p.code} ${p.parent}`)).toEqual([
      '6.C.7.ii 6.C.7',
      '6.C.7.ii#note 6.C.7.ii',
      '6.C.7.ba ',
    ]);
  });
});
