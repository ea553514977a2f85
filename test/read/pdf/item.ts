import type { PdfItem, PdfPage } from '../../../src/read/pdf/parse-pdf-text.ts';

/** A run of twelve-point upright type, six points a letter, unless the test says otherwise. */
export function item(x: number, y: number, text: string, more: Partial<PdfItem> = {}): PdfItem {
  const size = more.size ?? 12;
  return { x, y, text, size, width: text.length * size * 0.5, font: 'ArialMT', ...more };
}

/** A page of A4 with these runs. */
export function page(...items: PdfItem[]): PdfPage {
  return { width: 595, height: 842, items };
}
