import { expect, it } from 'vitest';
import { findElements, parseHtml } from '../../../src/read/html.ts';
import { listBlocks } from '../../../src/read/us-usml/blocks.ts';
import { smallNote } from './small-part.ts';

it('tells headings, paragraphs and notes, and leaves out empty ones', () => {
  const html = `<div><h1>Category I—Kites</h1>\n<p>(a) Red</p><p> </p>loose${smallNote('Note to paragraph (<i>a</i>)', ['x', ''])}</div></html>`;
  const parsed = parseHtml(html, 'x');
  const [extract] = parsed.ok ? findElements(parsed.value, ['div']) : [];
  expect(extract && listBlocks(extract)).toEqual([
    { kind: 'heading', text: 'Category I—Kites', at: '1' },
    { kind: 'text', text: '(a) Red', at: '2' },
    { kind: 'text', text: 'loose', at: '1' },
    { kind: 'note', title: 'Note to paragraph (a):', lines: [{ text: 'x', at: '2' }], at: '2' },
  ]);
});
