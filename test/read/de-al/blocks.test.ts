import { describe, expect, it } from 'vitest';
import type { XmlElement } from '../../../src/read/xml.ts';
import { parseXml } from '../../../src/read/xml.ts';
import { readBlocks, readText } from '../../../src/read/de-al/blocks.ts';

function parse(inner: string): XmlElement {
  const result = parseXml(`<P>${inner}</P>`, 'x.xml');
  if (!result.ok) throw new Error(result.issues[0]?.value ?? '');
  return result.value;
}

describe('readBlocks', () => {
  it.each([
    ['Tee\n  bei 80 <SUP>o</SUP>C', 'Tee bei 80 °C'],
    ['10<SUP>-3</SUP> cm<SUP>3</SUP> H<SUB>2</SUB>O', '10^-3 cm^3 H_2O'],
    ['Tee<BR></BR>Kanne', 'Tee Kanne'],
    ['‚Teeʻ und n\u2011Tee', '‚Tee‘ und n-Tee'],
    ['<row><entry>TK</entry><entry>Teekanne</entry></row>', 'TK Teekanne'],
    ['<LA>Tee,</LA><LA><I>warm</I></LA>', 'Tee, warm'],
  ])('%s', (xml, text) => {
    expect(readText(parse(xml))).toBe(text);
  });

  it('tells italic runs from upright ones', () => {
    const blocks = readBlocks(parse('<LA><I><U>Tee:</U></I></LA><LA><I>Tee</I> und Milch</LA>'));
    expect(blocks.map((b) => b.kind === 'text' && b.italic)).toEqual([true, false]);
  });

  it('keeps lists apart from the text around them, also within italics', () => {
    const list = '<DL><DT>a)</DT><DD Font="italic"><LA>warm</LA></DD><DT>b)</DT><DD>kalt</DD></DL>';
    const blocks = readBlocks(parse(`<I>Tee: ${list} oder</I> so`));
    expect(blocks.map((b) => (b.kind === 'text' ? b.text : b.kind))).toEqual(['Tee:', 'list', 'oder so']);
    const entries = blocks.flatMap((b) => (b.kind === 'list' ? b.entries : []));
    expect(entries.map((e) => [e.label, e.italic, e.blocks.length])).toEqual([
      ['a)', true, 1],
      ['b)', false, 1],
    ]);
  });

  it('keeps words of a list that stand before its first label or beside the columns', () => {
    const blocks = readBlocks(parse('<DL>verirrt<DT>a)</DT><DD>warm</DD></DL>'));
    const entries = blocks.flatMap((b) => (b.kind === 'list' ? b.entries : []));
    expect(entries.map((e) => e.label)).toEqual(['', 'a)']);
  });

  it('reports a picture', () => {
    expect(readBlocks(parse('Tee <IMG></IMG>')).at(-1)).toMatchObject({ kind: 'unread', element: 'IMG' });
  });
});
