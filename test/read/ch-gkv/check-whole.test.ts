import { describe, expect, it } from 'vitest';
import { newEntry } from '../../../src/read/in-scomet/blocks.ts';
import { checkWhole } from '../../../src/read/ch-gkv/check-whole.ts';

describe('checkWhole', () => {
  it('names headings that are missing', () => {
    const messages = checkWhole([newEntry('Category0', 'heading', 'page 1 y 80', 'Kuchen')], 'f.pdf').map(
      (i) => i.message,
    );
    expect(messages.some((message) => message.includes('Category0'))).toBe(false);
    expect(messages.some((message) => message.includes('5E2 is missing'))).toBe(true);
  });

  it('names codes that go back', () => {
    const entries = ['3A002', '3A001'].map((code) => newEntry(code, 'item', 'page 1 y 80', 'Kuchen'));
    expect(checkWhole(entries, 'f.pdf').at(-1)?.message).toContain('3A001 stands behind a later one');
  });
});
