import { describe, expect, it } from 'vitest';
import { findCodeMentions } from '../../src/read/code-mentions.ts';

describe('findCodeMentions', () => {
  it.each([
    ['made as in 3A001.a.3 to 3A001.a.10 here', ['3A001.a.3…3A001.a.10']],
    ['those of 5A002.a.1. to 5A002.a.3., where', ['5A002.a.1…5A002.a.3']],
    ['wool of 1C010.a. or b. or 1C210.a. or felt', ['1C010.a', '1C010.b', '1C210.a']],
    ['see 3A001.b.2 and b.3 first', ['3A001.b.2', '3A001.b.3']],
    ['pots of 1C450.a.4., .a.5., .a.6. and .a.7. in', ['1C450.a.4', '1C450.a.5', '1C450.a.6', '1C450.a.7']],
    ['goods of 1C002.b.3. or .b.4., 1C010.b.', ['1C002.b.3', '1C002.b.4', '1C010.b']],
    ['as in 3A001.a.1. or 2., 3A101', ['3A001.a.1', '3A001.a.2', '3A101']],
    ['6A007.b. and .c., 6A008', ['6A007.b', '6A007.c', '6A008']],
    ['specified in 2A, 2B or 2D.', ['2A', '2B', '2D']],
    ['written 2E503g, once', ['2E503.g']],
    ['made for 1B999, n.e.s., and sold', ['1B999']],
    ['tools, e.g., those of 2B001.a', ['2B001.a']],
    ['any .z ECCN at all', []],
    ['a total of 5A', []],
    ['nothing here, 3A1 or A001', []],
  ])('%s', (text, codes) => {
    const written = findCodeMentions(text).map((m) => (m.to === '' ? m.from : `${m.from}…${m.to}`));
    expect(written).toEqual(codes);
  });

  it('completes a code that begins with a dot from the entry', () => {
    expect(findCodeMentions('tea of .b or .c of this entry', '9A901').map((m) => m.from)).toEqual([
      '9A901.b',
      '9A901.c',
    ]);
    expect(findCodeMentions('tea of .b or .c of this entry')).toEqual([]);
  });

  it('says where each stands', () => {
    const text = 'cups, 9A901.a. and b. too';
    expect(findCodeMentions(text).map((m) => text.slice(m.start, m.end))).toEqual(['9A901.a', 'b']);
  });
});
