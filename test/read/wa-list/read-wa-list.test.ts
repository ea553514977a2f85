import { describe, expect, it } from 'vitest';
import { readWaList } from '../../../src/read/wa-list/read-wa-list.ts';
import { formatPages, printSmallList } from './small-list.ts';
import { formatSmallText } from './small-text.ts';

describe('readWaList', () => {
  it.each([
    ['the positioned text of a PDF', formatPages(printSmallList()), 'page 15'],
    ['a text edition', formatSmallText(), 'line'],
  ])('reads %s', (_, text, place) => {
    const result = readWaList(text, 'kites');
    expect(result.ok && result.value.provisions.find((p) => p.code === 'ML4')?.at).toContain(place);
  });

  it.each([
    ['', 'empty-file'],
    ['%PDF-1.7', 'not-text'],
    ['{"kites": 1}', 'foreign-file'],
    ['kites', 'foreign-file'],
  ])('refuses `%s`', (text, code) => {
    expect(readWaList(text, 'bad').issues[0]?.code).toBe(code);
  });
});
