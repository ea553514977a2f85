import { describe, expect, it } from 'vitest';
import { buildProvisions } from '../../../src/read/cwc-schedules/build-provisions.ts';
import { addLine, startEntry } from '../../../src/read/cwc-schedules/entry.ts';

describe('buildProvisions', () => {
  it('numbers chemicals and notes apart, a parent before its children', () => {
    const at = 'page 2';
    const entry = startEntry({ schedule: '2', part: 'B', number: '4' }, { words: 'Soaps', cas: '', at });
    addLine(entry, { words: 'e.g. Blue', cas: '10-10-1', at });
    addLine(entry, { words: 'Exemption: Grey', cas: '10-10-3', at });
    const provisions = buildProvisions({ preamble: 'Soaps.', parts: [entry], strays: [] });
    expect(provisions.map(({ code, kind, parent, order }) => [code, kind, parent, order])).toEqual([
      ['Schedules', 'heading', '', 1],
      ['2.B.4', 'item', '', 2],
      ['2.B.4.10-10-1', 'paragraph', '2.B.4', 1],
      ['2.B.4#exemption', 'note', '2.B.4', 1],
      ['2.B.4#exemption.10-10-3', 'paragraph', '2.B.4#exemption', 1],
    ]);
  });
});
