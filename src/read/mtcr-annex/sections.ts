import { joinWords } from '../pdf/build-lines.ts';
import type { PdfLine } from '../pdf/build-lines.ts';

/** The pages of an item, or other pages with one head. */
export interface AnnexSection {
  /** `I` or `II`; empty for pages that hold no item (contents, definitions, acronyms). */
  readonly category: '' | 'I' | 'II';
  /** `Item5`; empty for pages that hold no item. */
  readonly item: string;
  readonly title: string;
  readonly page: number;
  readonly lines: readonly PdfLine[];
}

/** Heads stand above this height, in points; the feet below the other. */
const HEAD_END = 75;
const FOOT_START = 775;
const HEAD = /^(?:CATEGORY (I{1,2}); ITEM (\d{1,2})|[A-Z][A-Z ,–-]+)$/;
const FOOT = /^(?:(\d{1,3}) of (\d{1,3})|MTCR\/\S+|\d{1,2}\^(?:st|nd|rd|th) [A-Z][a-z]+ \d{4})$/;

/** Divides the lines by the heads of their pages; a page without a head goes on with the section before. */
export function findAnnexSections(lines: readonly PdfLine[]): readonly AnnexSection[] {
  const sections: (AnnexSection & { readonly lines: PdfLine[] })[] = [];
  for (const line of lines) {
    const words = joinWords(line.cells);
    if (line.y > FOOT_START && FOOT.test(words)) continue;
    const [head, number = '', item = ''] = (line.y < HEAD_END && HEAD.exec(words)) || [];
    const before = sections.at(-1);
    if (head === undefined) {
      if (before) before.lines.push(line);
      else sections.push({ category: '', item: '', title: '', page: line.page, lines: [line] });
    } else if (head !== before?.title) {
      const category = number === 'I' || number === 'II' ? number : '';
      sections.push({ category, item: item === '' ? '' : `Item${item}`, title: head, page: line.page, lines: [] });
    }
  }
  return sections;
}

/** The page's number and the number of pages that a foot prints ("16 of 81"); undefined for any other line. */
export function findPageCount(line: PdfLine): { readonly page: number; readonly of: number } | undefined {
  const [, page, of] = (line.y > FOOT_START && FOOT.exec(joinWords(line.cells))) || [];
  return page === undefined || of === undefined ? undefined : { page: Number(page), of: Number(of) };
}
