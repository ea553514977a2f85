import { describe, expect, it } from 'vitest';
import { startReading } from '../../../src/read/us-ccl/reading.ts';

describe('startReading', () => {
  it('begins an entry before its first part and a heading within its list', () => {
    const chunk = { kind: 'item', code: '3A001', title: 'Clocks', at: 7, lines: [] } as const;
    expect(startReading(chunk, true)).toMatchObject({ section: 'opening', place: '', announced: true });
    expect(startReading({ ...chunk, kind: 'heading' }, false)).toMatchObject({ section: 'items', announced: false });
    expect(startReading(chunk, true).entry).toMatchObject({ code: '3A001', title: 'Clocks', at: 7, parts: [] });
  });
});
