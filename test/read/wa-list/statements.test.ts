import { describe, expect, it } from 'vitest';
import { newEntry } from '../../../src/read/gb-scl/blocks.ts';
import type { Entry } from '../../../src/read/gb-scl/blocks.ts';
import { addStatements } from '../../../src/read/wa-list/statements.ts';
import { printLine } from './small-list.ts';

function kites(): Entry[] {
  const entries = ['DUAL-USE', 'GTN', 'Category5-Part2', '9.E.3', 'ML', 'ML8'].map((code) =>
    newEntry(code, 'item', '', '', 0),
  );
  const technology = entries[3];
  technology?.codes.add('9.E.3.a');
  technology?.blocks.push({ kind: 'paragraph', code: '9.E.3.a', at: '', text: 'Know-how' });
  return entries;
}

function read(...rows: string[]) {
  const entries = kites();
  const lines = rows.map((words, index) => printLine(100 + index * 12, [90, words]));
  const issues = addStatements(entries, lines, 'kites.pdf', () => 'page 241');
  const notes = entries.flatMap((entry) =>
    entry.blocks.flatMap((block) =>
      block.kind === 'note' ? [`${block.owner.code} ${block.name}: ${block.text}`] : [],
    ),
  );
  return { notes, issues };
}

describe('addStatements', () => {
  it.each([
    [
      'a code of the munitions list',
      ['*ML 8*', 'Statement of Understanding', 'Medicine', 'is free.'],
      ['ML8 Statement of Understanding: Medicine is free.'],
    ],
    ['a paragraph', ['9.E.3.a.', 'Validity Note Valid until noon.'], ['9.E.3.a Validity Note: Valid until noon.']],
    [
      'a category',
      ['*Category 5 – Part 2*', 'Statement of Understanding', 'Agreed.'],
      ['Category5-Part2 Statement of Understanding: Agreed.'],
    ],
    ['a general note', ['*General Technology Note (WP 1)*', 'Agreed.'], ['GTN Statement of Understanding: Agreed.']],
    [
      'a matter of its own',
      ['*ML 8*', '*Statement of Understanding – Used kites*', 'They fly.'],
      ['DUAL-USE Statement of Understanding: Used kites They fly.'],
    ],
    ['a part', ['*MUNITIONS LIST*', 'Agreed.'], ['ML Statement of Understanding: Agreed.']],
  ])('gives a statement to %s', (_, rows, notes) => {
    expect(read(...rows)).toEqual({ notes, issues: [] });
  });

  it('warns of a place that is not there', () => {
    const { notes, issues } = read('7.A.1.', 'Statement of Understanding', 'Agreed.');
    expect(notes).toEqual([]);
    expect(issues.map((i) => `${i.code} ${i.value} ${i.at}`)).toContain(
      'statement-without-provision 7.A.1 kites.pdf page 241',
    );
  });

  it('adds nothing for nothing', () => {
    expect(read('STATEMENTS OF UNDERSTANDING AND VALIDITY NOTES').notes).toEqual([]);
  });
});
