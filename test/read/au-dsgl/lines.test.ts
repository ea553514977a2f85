import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../src/read/html.ts';
import { listLines } from '../../../src/read/au-dsgl/lines.ts';
import { p } from './small-list.ts';

function list(body: string) {
  const page = parseHtml(`<html><body><div>${body}</div></body></html>`, 'page.html');
  return page.ok ? listLines(page.value) : [];
}

describe('listLines', () => {
  it('takes paragraphs with class, margin and place, without empty ones', () => {
    const lines = list(p('DL0Aa', 'a.¦Cups', 'margin-left:85pt; text-indent:-28pt') + p('', ' '));
    expect(lines).toEqual([{ className: 'DL0Aa', edge: 57, numbering: 'none', text: 'a.\tCups', at: '1:18' }]);
  });

  it('sets lists inside lists where they are printed', () => {
    const inner =
      '<ol style="list-style-type:lower-latin"><li style="margin-left:13pt; padding-left:15pt">Inner</li></ol>';
    const lines = list(`<ol><li style="margin-left:57pt; padding-left:15pt">Outer${inner}</li></ol>`);
    expect(lines.map(({ text, numbering, edge }) => [text, numbering, Math.round(edge ?? 0)])).toEqual([
      ['Outer', 'number', 44],
      ['Inner', 'letter', 72],
    ]);
  });

  it('takes a table row by row', () => {
    const lines = list(`<table><tr><td>${p('', 'A')}${p('', 'B')}</td><td></td><td>${p('', 'C')}</td></tr></table>`);
    expect(lines).toMatchObject([{ text: 'A\nB | C', cells: ['A\nB', '', 'C'] }]);
  });

  it('parts list elements that a line break divides, and keeps other breaks', () => {
    expect(list(p('', '1. Cups⏎2. Pots⏎of clay')).map(({ text }) => text)).toEqual(['1. Cups', '2. Pots\nof clay']);
  });

  it('loses no text outside of paragraphs', () => {
    expect(list('lost').map(({ text }) => text)).toEqual(['lost']);
  });
});
