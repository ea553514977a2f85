import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/read/in-scomet/blocks.ts';
import { dropTwins } from '../../../src/read/in-scomet/drop-twins.ts';
import { openParagraph } from '../../../src/read/in-scomet/place-label.ts';
import { cups } from './row.ts';

function print(entry: Entry, text: string, below: string): void {
  const paragraph = openParagraph(entry, entry.head, 'a', 'page 1 y 90', 80);
  paragraph.text = text;
  openParagraph(entry, paragraph, '1', 'page 1 y 100', 100).text = below;
}

describe('dropTwins', () => {
  it('leaves out what is printed twice, whatever its blanks and dots', () => {
    const entry = cups();
    print(entry, 'Sweet cups:', 'of sugar.');
    print(entry, 'Sweetcups:', 'of sugar');
    expect(dropTwins(entry).map(({ code }) => code)).toEqual(['8A301.a-2']);
    expect([...entry.paragraphs.keys()]).toEqual(['8A301', '8A301.a', '8A301.a.1']);
    expect(entry.blocks).toHaveLength(3);
  });

  it('keeps what differs below', () => {
    const entry = cups();
    print(entry, 'Sweet cups:', 'of sugar.');
    print(entry, 'Sweet cups:', 'of honey.');
    expect(dropTwins(entry)).toEqual([]);
    expect(entry.paragraphs.size).toBe(5);
  });
});
