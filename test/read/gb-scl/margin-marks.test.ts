import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/read/gb-scl/blocks.ts';
import { newEntry } from '../../../src/read/gb-scl/blocks.ts';
import { buildMarkPlacer } from '../../../src/read/gb-scl/margin-marks.ts';
import { cell, row } from './row.ts';

const item = newEntry('9A901', 'item', 'Pots', '', 114).head;
const a: Block = { kind: 'paragraph', code: '9A901.a', at: '', text: '' };
const b: Block = { kind: 'paragraph', code: '9A901.b', at: '', text: '' };
const mark = (y: number, words: string) => row(y, [cell(57, words)]);

function codes(place: (placer: ReturnType<typeof buildMarkPlacer>) => void, footnotes = new Map<string, string[]>()) {
  const placer = buildMarkPlacer();
  place(placer);
  return placer
    .finish(footnotes)
    .map((one) => [one.mark, one.block.kind === 'paragraph' ? one.block.code : '', one.doubt !== '']);
}

describe('buildMarkPlacer', () => {
  it('gives a stack to the paragraph of its first line', () => {
    const found = codes((placer) => {
      placer.place(mark(100, '9A901'), item, item);
      placer.place(mark(114, '[W]'), undefined, item);
      placer.place(mark(160, '[M9A6*]'), a, a);
      placer.place(mark(174, '[IV]'), undefined, b);
      placer.place(mark(260, '[A]'), undefined, b);
    });
    expect(found).toEqual([
      ['W', '9A901', false],
      ['M9A6*', '9A901.a', false],
      ['IV', '9A901.a', false],
      ['A', '9A901.b', false],
    ]);
  });

  it('doubts where a stack of the entry runs into its first paragraph, not into a sibling', () => {
    const found = codes((placer) => {
      placer.place(mark(100, '9A901'), item, item);
      placer.place(mark(114, '[W]'), undefined, item);
      placer.place(mark(128, '[IV]'), a, a);
      placer.place(mark(142, '[N]'), undefined, a);
      placer.place(mark(156, '[A]'), b, b);
    });
    expect(found.map(([, , doubt]) => doubt)).toEqual([false, true, false, false]);
  });

  it('spells out footnotes', () => {
    const found = codes((placer) => placer.place(mark(100, '[M-^1] [N*]'), b, b), new Map([['1', ['M2', 'M3']]]));
    expect(found.map(([name]) => name)).toEqual(['M2', 'M3', 'N*']);
  });
});
