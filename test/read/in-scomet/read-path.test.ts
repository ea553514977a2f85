import { describe, expect, it } from 'vitest';
import { readPath } from '../../../src/read/in-scomet/read-path.ts';
import { cups, reading, row } from './row.ts';

describe('readPath', () => {
  const path = (labels: string) => [...labels].map((label, index) => ({ label, x: 122 + index * 21 }));

  it('opens the place that a path names', () => {
    const entry = cups();
    const state = reading(entry);
    readPath(state, entry, row([[63, '8A301']]), path('a1'), 'Cups of tin;');
    readPath(state, entry, row([[63, '8A301']]), path('a2'), 'Cups of gold;');
    readPath(state, entry, row([[63, '8A301']]), path('c'), 'Bowls.');
    expect([...entry.paragraphs.values()].map(({ code, text }) => `${code} ${text}`).slice(1)).toEqual([
      '8A301.a ',
      '8A301.a.1 Cups of tin;',
      '8A301.a.2 Cups of gold;',
      '8A301.c Bowls.',
    ]);
    expect(state.issues.map((issue) => issue.code)).toEqual(['label-gap']);
  });

  it('only says again where the page stands', () => {
    const entry = cups();
    const state = reading(entry);
    readPath(state, entry, row([[63, '8A301']]), path('a'), 'Cups;');
    readPath(state, entry, row([[63, '8A301']]), path('a'), '');
    readPath(state, entry, row([[63, '8A301']]), path('a'), 'Cups;');
    expect(entry.paragraphs.size).toBe(2);
    expect(state.issues.map((issue) => issue.code)).toEqual(['printed-twice']);
  });
});
