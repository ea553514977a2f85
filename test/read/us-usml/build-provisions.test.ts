import { describe, expect, it } from 'vitest';
import type { UsmlBlock } from '../../../src/read/us-usml/blocks.ts';
import { buildCategory } from '../../../src/read/us-usml/build-provisions.ts';

const line = (text: string): UsmlBlock => ({ kind: 'text', text, at: '1' });
const note = (title: string, ...texts: readonly string[]): UsmlBlock => ({
  kind: 'note',
  title,
  lines: texts.map((text) => ({ text, at: '1' })),
  at: '1',
});

function build(...blocks: readonly UsmlBlock[]) {
  const { provisions, issues } = buildCategory('XI', 'Kites', blocks, '1');
  return { codes: provisions.map(({ code, text }) => `${code} ${text}`), issues };
}

describe('a category', () => {
  it('files paragraphs, spells out reserved runs and appends lines without a label', () => {
    expect(build(line('(a) Red:'), line('(1) Long'), line('(See there.)'), line('(b)-(c) [Reserved]')).codes).toEqual([
      'XI Kites',
      'XI.a Red:',
      'XI.a.1 Long (See there.)',
      'XI.b [Reserved]',
      'XI.c [Reserved]',
    ]);
  });

  it('files a note below each place that its title names', () => {
    const { codes, issues } = build(
      line('(a) Red'),
      line('(b) Blue'),
      note('Note 2 to paragraphs (a) and (b):', 'One', 'more:', '(1) x', '(i) y'),
      note('Note to USML Category XI:', 'All'),
      note('Note:', 'Loose'),
    );
    expect(codes.slice(3)).toEqual([
      'XI.a#note-2 One more:',
      'XI.a#note-2.1 x',
      'XI.a#note-2.1.i y',
      'XI.b#note-2 One more:',
      'XI.b#note-2.1 x',
      'XI.b#note-2.1.i y',
      'XI#note All',
      'XI#note-2 Loose',
    ]);
    expect(issues).toEqual([]);
  });

  it('warns of a note whose place is not there', () => {
    const { codes, issues } = build(line('(a) Red'), note('Note to paragraph (z):', 'x'));
    expect(codes.at(-1)).toBe('XI#note x');
    expect(issues).toMatchObject([{ code: 'note-without-place', severity: 'warning' }]);
  });
});
