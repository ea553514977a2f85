import { describe, expect, it } from 'vitest';
import { buildProvisions } from '../../../src/read/us-ccl/build-provisions.ts';
import { startNote } from '../../../src/read/us-ccl/note-tree.ts';
import type { Entry } from '../../../src/read/us-ccl/reading.ts';

const note = (text: string, place = '') =>
  startNote({ name: 'Note', slug: 'note', target: '', place, block: 0, text, at: 2 });
const paragraph = (label: string) => ({ code: `3A001.${label}`, text: label, at: 3 });

function codes(parts: Entry['parts'], kind: Entry['kind'] = 'item', title = 'Clocks') {
  const entry: Entry = { kind, code: '3A001', title, at: 1, parts, controls: [], exceptions: [], unread: [] };
  return buildProvisions(entry).map(({ code, parent, order }) => `${code} < ${parent} ${order}`);
}

describe('buildProvisions', () => {
  it('puts a note behind its provision, and counts notes and paragraphs apart', () => {
    expect(
      codes([note('3A001.a rings.'), note('All ring.'), paragraph('a'), note('More ring.', '3A001.a'), paragraph('b')]),
    ).toEqual([
      '3A001 <  1',
      '3A001#note < 3A001 1',
      '3A001.a < 3A001 1',
      '3A001.a#note < 3A001.a 1',
      '3A001.a#note-2 < 3A001.a 2',
      '3A001.b < 3A001 2',
    ]);
  });

  it('hangs a paragraph without parent on the nearest ancestor', () => {
    expect(codes([paragraph('z'), paragraph('z.1.a')]).at(-1)).toBe('3A001.z.1.a < 3A001.z 1');
  });

  it('stands a note with each provision that it names', () => {
    expect(codes([paragraph('a'), paragraph('b'), note('3A001.a and .b ring.', '3A001.b')]).slice(3)).toEqual([
      '3A001.a#note < 3A001.a 1',
      '3A001.b#note < 3A001.b 1',
    ]);
  });

  it('gives nothing for a heading without notes, nor for empty notes', () => {
    expect(codes([note('')], 'heading')).toEqual([]);
    expect(codes([note('')])).toEqual(['3A001 <  1']);
  });

  it('drops the pointer to the list from the title', () => {
    const entry = { kind: 'item', code: '3A001', title: 'Clocks (see List of Items controlled).', at: 1 } as const;
    const [item] = buildProvisions({ ...entry, parts: [], controls: [], exceptions: [], unread: [] });
    expect(item?.text).toBe('Clocks.');
  });
});
