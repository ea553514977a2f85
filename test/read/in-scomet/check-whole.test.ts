import { describe, expect, it } from 'vitest';
import { newEntry } from '../../../src/read/in-scomet/blocks.ts';
import { checkWhole } from '../../../src/read/in-scomet/check-whole.ts';

describe('checkWhole', () => {
  it('names headings that are missing', () => {
    const issues = checkWhole([newEntry('Category0', 'heading', 'page 1 y 80', 'Cakes')], 'f.pdf');
    expect(issues.some((issue) => issue.message.includes('Category0 '))).toBe(false);
    expect(issues.some((issue) => issue.message.includes('8E9 is missing'))).toBe(true);
    expect(new Set(issues.map((issue) => issue.code))).toEqual(new Set(['incomplete-file']));
  });

  it('names numbers that are skipped', () => {
    const entries = ['3A101', '3A105'].map((code) => newEntry(code, 'item', 'page 1 y 80', 'Cakes'));
    expect(checkWhole(entries, 'f.pdf').at(-1)?.message).toContain('3 entries between 3A101 and 3A105');
  });
});
