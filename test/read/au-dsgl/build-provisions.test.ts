import { describe, expect, it } from 'vitest';
import { buildProvisions, formatNoteName } from '../../../src/read/au-dsgl/build-provisions.ts';
import { EntryReader } from '../../../src/read/au-dsgl/entry-reader.ts';
import { line } from './small-list.ts';

const cups = (kind: 'item' | 'heading' = 'item') => new EntryReader(kind, '2A001', 'Cups', line('Cat0'), () => {});

describe('buildProvisions', () => {
  it('sets a note behind the later place that it speaks of', () => {
    const reader = cups();
    reader.addNote('Note', '2A001.a. does not apply to mugs.', line('DL0ANote'));
    reader.addCoded(['a'], 'Clay', line('Cat0'));
    expect(buildProvisions(reader.entry).map(({ code }) => code)).toEqual(['2A001', '2A001.a', '2A001.a#note']);
  });

  it('tells names that repeat apart and counts notes by themselves', () => {
    const reader = cups();
    reader.addNote('N.B.', 'See mugs.', line('DL0ANote'));
    reader.addNote('N.B.', 'See jugs.', line('DL0ANote'));
    reader.addCoded(['a'], 'Clay', line('Cat0'));
    const built = buildProvisions(reader.entry).map(({ code, order }) => `${code} ${order}`);
    expect(built).toEqual(['2A001 1', '2A001#nb 1', '2A001#nb-2 2', '2A001.a 1']);
  });

  it('gives nothing for a heading with nothing below it', () => {
    expect(buildProvisions(cups('heading').entry)).toEqual([]);
  });
});

describe('formatNoteName', () => {
  it.each([
    ['Note 2', 'note-2'],
    ['Technical Notes', 'technical-notes'],
    ['N.B.1', 'nb-1'],
    ['Table: Notes', 'table-notes'],
  ])('%s', (name, formatted) => {
    expect(formatNoteName(name)).toBe(formatted);
  });
});
