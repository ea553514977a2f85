import { describe, expect, it } from 'vitest';
import { listLines } from '../../../src/read/us-ccl/lines.ts';
import { parseXml } from '../../../src/read/xml.ts';

function lines(body: string) {
  const parsed = parseXml(`<R>${body}</R>`, 'f.xml');
  return parsed.ok ? listLines(parsed.value) : [];
}

describe('listLines', () => {
  it('tells styles and NOTE blocks apart, and drops empty lines but not empty note headings', () => {
    const found = lines('<P>a. One</P>\n<P></P><NOTE><HED> </HED><P><I>two</I></P></NOTE><NOTE><P><B>3</B></P></NOTE>');
    expect(found.map(({ tag, text, at, italic, bold, block }) => [tag, text, at, italic, bold, block])).toEqual([
      ['P', 'a. One', 1, false, false, 0],
      ['HED', '', 2, false, false, 1],
      ['P', 'two', 2, true, false, 1],
      ['P', '3', 2, false, true, 2],
    ]);
  });

  it('reads tables cell by cell, and marks pictures', () => {
    const [table, image] = lines(
      '<DIV><DIV><TABLE><THEAD><TR><TH>X</TH></TR></THEAD><TBODY><TR><TD>a<br></br>b <SU>2</SU></TD><TD></TD></TR></TBODY></TABLE></DIV></DIV><img src="f.gif"></img>',
    );
    expect([table?.text, table?.rows]).toEqual(['X', [['a\nb^2', '']]]);
    expect(image?.text).toBe('[image]');
  });

  it('keeps words that stand outside any paragraph', () => {
    expect(lines('stray <P>one</P>').map(({ text }) => text)).toEqual(['stray', 'one']);
  });
});
