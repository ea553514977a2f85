import { describe, expect, it } from 'vitest';
import { refuse, warn, warnGap } from '../../../src/read/in-scomet/reading.ts';
import { cups, reading, row } from './row.ts';

describe('reading', () => {
  it('collects issues with their places', () => {
    const state = reading();
    const line = row([[63, 'Cups']]);
    warn(state, line, 'printed-twice', 'Once more.');
    warnGap(state, line, 'c', cups().head);
    refuse(state, line);
    expect(state.issues.map(({ code, severity, at, value }) => [code, severity, at, value])).toEqual([
      ['printed-twice', 'warning', 'f.pdf page 1 y 100', 'Cups'],
      ['label-gap', 'warning', 'f.pdf page 1 y 100', 'Cups'],
      ['unread-text', 'error', 'f.pdf page 1 y 100', 'Cups'],
    ]);
    expect(state.issues[1]?.message).toBe('The label c follows none in 8A301.');
  });
});
