import { describe, expect, it } from 'vitest';
import { parseXml } from '../../src/read/xml.ts';

const codeOf = (text: string) => parseXml(text, 'f.xml').issues.map(({ code, at }) => `${code} ${at}`);

describe('parseXml', () => {
  it('keeps elements and text in order, with lines and attributes', () => {
    const parsed = parseXml('<a x="1">one\n<b>two &amp; <![CDATA[<3>]]></b></a>', 'f.xml');
    expect(parsed.ok && parsed.value).toEqual({
      name: 'a',
      attributes: { x: '1' },
      line: 1,
      children: ['one\n', { name: 'b', attributes: {}, line: 2, children: ['two & ', '<3>'] }],
    });
  });

  it.each([
    ['nothing', '  \n', ['empty-file f.xml:1']],
    ['a binary file', '<a>\nPK\u0003</a>', ['not-text f.xml:2']],
    ['a file cut short', '<a>\n<b>', ['not-well-formed f.xml:2:4']],
    ['crossed tags', '<a><b></a></b>', ['not-well-formed f.xml:1:11']],
    ['plain words', 'clock', ['not-well-formed f.xml:1:7']],
  ])('refuses %s', (_, text, issues) => {
    expect(codeOf(text)).toEqual(issues);
  });

  it('says why and what to do', () => {
    const [issue] = parseXml('<a>', 'f.xml').issues;
    expect(issue?.value).toMatch(/unclosed/);
    expect(issue?.hint).not.toBe('');
  });
});
