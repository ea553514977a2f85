import { describe, expect, it } from 'vitest';
import { findFirstStyle, renderText } from '../../../src/read/us-ccl/text.ts';
import { parseXml } from '../../../src/read/xml.ts';

function element(xml: string) {
  const parsed = parseXml(xml, 'f.xml');
  if (!parsed.ok) throw new Error('test input');
  return parsed.value;
}

describe('renderText', () => {
  it.each([
    ['<P>5 × 10 <SU>3</SU> Gy</P>', '5 × 10^3 Gy'],
    ['<P><I>10</I><E T="53">−6</E><I>/K</I></P>', '10^-6/K'],
    ['<P>log<E T="52">2</E> N and UF<E T="54">6</E></P>', 'log_2 N and UF_6'],
    ['<P>m <sup>2</sup>, x<sub>i</sub></P>', 'm^2, x_i'],
    ['<P> a\n  b<br></br>c\u00A0d </P>', 'a b c d'],
    ['<P><E T="8064">µ</E>m <I></I></P>', 'µm'],
  ])('%s', (xml, text) => {
    expect(renderText(element(xml))).toBe(text);
  });
});

describe('findFirstStyle', () => {
  it.each([
    ['<P> <I>a. One</I> two</P>', 'I'],
    ['<P>a. One <I>or</I></P>', 'P'],
    ['<P><I> </I><B>x</B></P>', 'B'],
    ['<P> </P>', ''],
  ])('%s', (xml, style) => {
    expect(findFirstStyle(element(xml))).toBe(style);
  });
});
