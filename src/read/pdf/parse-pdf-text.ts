import { failure, success } from '../../model/issue.ts';
import type { Result } from '../../model/issue.ts';

/** A run of printed text with its place on the page, in points. */
export interface PdfItem {
  /** Distance of the run's beginning from the left edge. */
  readonly x: number;
  /** Distance of the baseline from the upper edge. */
  readonly y: number;
  readonly width: number;
  /** Type size. */
  readonly size: number;
  /** Font as the file names it, "Arial-ItalicMT"; empty where it has no name. */
  readonly font: string;
  readonly text: string;
}

/** A page with its runs, in the order of the file. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly items: readonly PdfItem[];
}

const HINT = 'Give the official PDF file; its text is read with positions before the list is read from it.';

/**
 * Reads what `scripts/io/pdf.ts` makes of a PDF file: `{fonts:[name,…],pages:[{width,height,items:[[x,y,width,size,font,text],…]}]}`,
 * `font` being an index into `fonts`. Fails with `empty-file`, `not-text` (the PDF's own bytes among others),
 * `not-well-formed` (cut short) or `foreign-file` (other JSON, or no text at all).
 */
export function parsePdfText(text: string, file: string): Result<readonly PdfPage[]> {
  const fail = (code: string, message: string, value = '') =>
    failure<readonly PdfPage[]>([
      {
        code,
        severity: 'error',
        at: file,
        message,
        hint: HINT,
        ...(value === '' ? {} : { value: value.slice(0, 80) }),
      },
    ]);
  if (text.trim() === '') return fail('empty-file', 'The file is empty: there is nothing to read.');
  // oxlint-disable-next-line no-control-regex -- control characters are what tells a binary file
  if (text.startsWith('%PDF') || /[\u0000-\u0008\u000E-\u001F\uFFFD]/.test(text.slice(0, 2000))) {
    return fail('not-text', 'The file is not the positioned text of a PDF, but bytes.');
  }
  const top = parseJson(text);
  if (!top) return fail('not-well-formed', 'The positioned text is not whole.', text.slice(-80));
  const pages = readPages(top.value);
  if (!pages.every((page) => page !== undefined)) {
    return fail('not-well-formed', `Page ${pages.indexOf(undefined) + 1} is not whole.`);
  }
  if (pages.some((page) => page.items.length > 0)) return success(pages);
  return fail('foreign-file', 'The file is not the positioned text of a PDF, or its pages hold no text.', text);
}

function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readPages(top: unknown): readonly (PdfPage | undefined)[] {
  if (!isRecord(top) || !Array.isArray(top['pages']) || !Array.isArray(top['fonts'])) return [];
  const fonts = (top['fonts'] as readonly unknown[]).map(String);
  return (top['pages'] as readonly unknown[]).map((page) => readPage(page, fonts));
}

function readPage(page: unknown, fonts: readonly string[]): PdfPage | undefined {
  if (!isRecord(page) || !Array.isArray(page['items'])) return undefined;
  const { width, height } = page;
  if (typeof width !== 'number' || typeof height !== 'number') return undefined;
  const items = (page['items'] as readonly unknown[]).map((row) => readItem(row, fonts));
  return items.every((item) => item !== undefined) ? { width, height, items } : undefined;
}

function readItem(row: unknown, fonts: readonly string[]): PdfItem | undefined {
  if (!Array.isArray(row) || row.length !== 6) return undefined;
  const [x, y, width, size, font, text] = row as readonly unknown[];
  const numbers = [x, y, width, size, font];
  if (typeof text !== 'string' || !numbers.every((n) => typeof n === 'number' && Math.abs(n) < 100_000))
    return undefined;
  const name = fonts[font as number];
  if (name === undefined) return undefined;
  return { x: x as number, y: y as number, width: width as number, size: size as number, font: name, text };
}
