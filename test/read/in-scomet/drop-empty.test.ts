import { describe, expect, it } from 'vitest';
import { dropEmpty } from '../../../src/read/in-scomet/drop-empty.ts';
import { openParagraph } from '../../../src/read/in-scomet/place-label.ts';
import { cups } from './row.ts';

describe('dropEmpty', () => {
  it('leaves out labels with nothing behind them, and keeps those with a list', () => {
    const entry = cups();
    const a = openParagraph(entry, entry.head, 'a', 'page 1 y 90', 80);
    openParagraph(entry, a, '1', 'page 1 y 100', 100).text = 'of tin;';
    openParagraph(entry, a, '2', 'page 1 y 110', 100);
    dropEmpty(entry);
    expect([...entry.paragraphs.keys()]).toEqual(['8A301', '8A301.a', '8A301.a.1']);
    expect(entry.blocks).toHaveLength(3);
  });
});
