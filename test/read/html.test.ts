import { describe, expect, it } from 'vitest';
import { findElements, findStyle, parseHtml } from '../../src/read/html.ts';

function parse(text: string) {
  const result = parseHtml(text, 'page.html');
  if (!result.ok) throw new Error(result.issues[0]?.code);
  return result.value;
}

const PAGE = `<html><body>
<p class="a b" style="margin-left:3pt; color: red">Tea &amp; <b>milk</b></p><!-- no sugar -->
<ul><li>cups<p>inner</p></li></ul></body></html>`;

describe('parseHtml', () => {
  it('keeps text, classes and places', () => {
    const [paragraph] = findElements(parse(PAGE), ['p']);
    expect(paragraph).toMatchObject({ name: 'p', classes: ['a', 'b'], line: 2, column: 1 });
    expect(paragraph?.children.map((child) => (typeof child === 'string' ? child : child.name))).toEqual([
      'Tea & ',
      'b',
    ]);
  });

  it('finds elements in order, not inside one another', () => {
    expect(findElements(parse(PAGE), ['p', 'li']).map(({ name }) => name)).toEqual(['p', 'li']);
  });

  it.each([
    ['margin-left', '3pt'],
    ['color', 'red'],
    ['padding', ''],
  ])('finds the style %s', (property, value) => {
    const [paragraph] = findElements(parse(PAGE), ['p']);
    expect(paragraph && findStyle(paragraph, property)).toBe(value);
  });

  it.each([
    ['', 'empty-file', 'page.html:1'],
    ['tea\n\u0000', 'not-text', 'page.html:2'],
    ['<html>\n<p>cut', 'not-well-formed', 'page.html:2'],
  ])('refuses %j', (text, code, at) => {
    const result = parseHtml(text, 'page.html');
    expect(result.ok).toBe(false);
    expect(result.issues).toMatchObject([{ code, at, severity: 'error' }]);
  });

  it('does not break on deep nesting', () => {
    const deep = `<html><body>${'<span>'.repeat(20_000)}tea</body></html>`;
    expect(findElements(parse(deep), ['span'])).toHaveLength(1);
  });
});
