import { describe, expect, it } from 'vitest';
import { readPdfText } from '../../../scripts/io/pdf.ts';

const STREAM = 'BT /F1 12 Tf 57 774 Td (Teapots) Tj ET';

/** A PDF of one page; readers rebuild its table of contents, so that it needs none. */
const PDF = [
  '%PDF-1.4',
  '1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj',
  '2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj',
  '3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>> endobj',
  `4 0 obj <</Length ${STREAM.length}>> stream\n${STREAM}\nendstream endobj`,
  '5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica-Oblique>> endobj',
  'trailer <</Root 1 0 R>>',
  '%%EOF',
].join('\n');

const bytes = (text: string) => new TextEncoder().encode(text);

describe('readPdfText', () => {
  it('gives the runs of each page with place, size and font', async () => {
    const result = await readPdfText(bytes(PDF), 'tea.pdf');
    const read = JSON.parse(result.ok ? result.value : '{}') as { fonts: string[]; pages: { items: unknown[][] }[] };
    expect(read.fonts).toEqual(['Helvetica-Oblique']);
    expect(read.pages).toHaveLength(1);
    expect(read.pages[0]).toMatchObject({ width: 595, height: 842 });
    const [x, y, width, size, font, text] = read.pages[0]?.items[0] ?? [];
    expect([x, y, size, font, text]).toEqual([57, 68, 12, 0, 'Teapots']);
    expect(width).toBeGreaterThan(30);
  });

  it.each([
    ['empty-file', ''],
    ['not-well-formed', 'tea'],
    ['not-well-formed', PDF.slice(0, 60)],
  ])('%s', async (code, text) => {
    const result = await readPdfText(bytes(text), 'bad.pdf');
    expect(result.ok).toBe(false);
    expect(result.issues[0]).toMatchObject({ code, severity: 'error', at: 'bad.pdf' });
  });
});
