import type { Result } from '../../src/index.ts';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** `[x, y, width, size, font, text]`: see `src/read/pdf/parse-pdf-text.ts`, which reads it. */
type ItemRow = readonly [number, number, number, number, number, string];

/**
 * Reads a PDF file as the JSON text that the PDF list readers take: fonts by name, pages with their printed runs of text.
 * Positions are points from the page's upper left corner; blanks are left out, for positions tell them. Answers an issue
 * `empty-file` or `not-well-formed` for a file that is no whole PDF; never throws on bad bytes.
 */
export async function readPdfText(bytes: Uint8Array, file: string): Promise<Result<string>> {
  if (bytes.length === 0) return unfit('empty-file', file, 'The file is empty: there is nothing to read.');
  const fonts: string[] = [];
  const pages: object[] = [];
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS, isEvalSupported: false });
  try {
    const pdf = await task.promise;
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      pages.push(await readPage(page, fonts));
      page.cleanup();
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return unfit('not-well-formed', file, `The file is not a whole PDF: ${why.slice(0, 120)}`);
  } finally {
    await task.destroy();
  }
  return { ok: true, value: JSON.stringify({ fonts, pages }), issues: [] };
}

async function readPage(page: PDFPageProxy, fonts: string[]): Promise<object> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const [a = 1, b = 0, c = 0, d = -1, e = 0, f = 0] = transform as number[];
  const printed = (await page.getTextContent()).items.flatMap((item) =>
    'str' in item && item.str.trim() !== '' ? [item] : [],
  );
  const names = await findFontNames(
    page,
    printed.map((item) => item.fontName),
  );
  const items = printed.map((item): ItemRow => {
    const [, , up = 0, right = 0, x = 0, y = 0] = item.transform as number[];
    const name = names.get(item.fontName) ?? '';
    if (!fonts.includes(name)) fonts.push(name);
    const place = [a * x + c * y + e, b * x + d * y + f, item.width, Math.hypot(up, right)] as const;
    return [round(place[0]), round(place[1]), round(place[2]), round(place[3]), fonts.indexOf(name), item.str];
  });
  return { width: round(width), height: round(height), items };
}

/** The printed names of a page's fonts ("Arial-ItalicMT"), by the names that pdfjs gives them, without the subset's tag. */
async function findFontNames(page: PDFPageProxy, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids)];
  if (wanted.some((id) => !page.commonObjs.has(id))) await page.getOperatorList();
  return new Map(wanted.map((id) => [id, page.commonObjs.has(id) ? findName(page.commonObjs.get(id)) : '']));
}

function findName(font: unknown): string {
  const name = typeof font === 'object' && font !== null && 'name' in font ? String(font.name) : '';
  return name.replace(/^[A-Z]{6}\+/, '');
}

function round(points: number): number {
  return Math.round(points * 10) / 10;
}

function unfit(code: string, file: string, message: string): Result<string> {
  const hint = 'Fetch the official PDF again and check its size.';
  return { ok: false, issues: [{ code, severity: 'error', at: file, message, hint }] };
}
