import { describe, expect, it } from 'vitest';
import { parseHtml, findElements } from '../../../src/read/html.ts';
import { foldSpace, renderText } from '../../../src/read/au-dsgl/text.ts';
import { p } from './small-list.ts';

function render(inner: string): string {
  const page = parseHtml(`<html><body>${inner.startsWith('<p') ? inner : p('', inner)}</body></html>`, 'page.html');
  const [paragraph] = page.ok ? findElements(page.value, ['p']) : [];
  return paragraph ? renderText(paragraph) : '';
}

describe('renderText', () => {
  it.each([
    ['10^{‑}^{4}m', '10^-4 m'],
    ['cm^{3 }of tea', 'cm^3 of tea'],
    ['^{6}Li', '^6Li'],
    ['H_{2}O', 'H_2O'],
    ['125^{o}C', '125°C'],
    ['the 5^{th} cup', 'the 5th cup'],
    ['x<sup>2</sup> and y<sub>1</sub>', 'x^2 and y_1'],
    ['a.¦two⏎lines', 'a.\ttwo\nlines'],
    ['1 \uF06Dm', '1 µm'],
    ['non‑stick \u00AD(12)', 'non-stick -(12)'],
    ['50–00–0', '50-00-0'],
    ['10–20', '10–20'],
    ['<img src="x" />', '[image]'],
  ])('renders %j', (inner, text) => {
    expect(render(inner)).toBe(text);
  });
});

describe('foldSpace', () => {
  it('makes one blank of any white space', () => {
    expect(foldSpace(' tea\t\n  milk ')).toBe('tea milk');
  });
});
