import { joinWords } from '../pdf/build-lines.ts';
import type { PdfLine } from '../pdf/build-lines.ts';

/** A run of pages with the same head. */
export interface Section {
  readonly name: 'general' | 'dual-use' | 'sensitive' | 'very-sensitive' | 'munitions' | 'statements' | 'other';
  /** `Category5-Part1` in the dual-use list; empty elsewhere. */
  readonly category: string;
  /** The head's own words: "TELECOMMUNICATIONS", "Sensitive List"; empty where a page has no head. */
  readonly title: string;
  readonly page: number;
  readonly lines: readonly PdfLine[];
}

/** Heads stand above this height, in points; the feet below. */
const HEAD_END = 82;
const FOOT_START = 790;

const CATEGORY = /^DUAL-USE LIST [-–] CATEGORY (\d)(?: [-–] PART (\d))? [-–] (.+)$/;
const FOOT = /^(?:WA-LIST .*|\d\d-\d\d-\d{4}(?: - ?\d+ ?-)?|- ?\d+ ?-(?: \d\d-\d\d-\d{4})?)$/;
const GENERAL = 'DUAL-USE LIST';

/** Whether a line is the head or part of the foot of its page. */
export function isRunning(line: PdfLine): boolean {
  return isHead(line) || isFoot(line);
}

/** The page number printed in a line of a foot; undefined for any other line. */
export function findPageNumber(line: PdfLine): number | undefined {
  const number = isFoot(line) ? /(?:^| )- ?(\d+) ?-(?= |$)/.exec(joinWords(line.cells))?.[1] : undefined;
  return number === undefined ? undefined : Number(number);
}

/** Divides the lines by the heads of their pages; a page without a head begins a section of its own without title. */
export function findSections(lines: readonly PdfLine[]): readonly Section[] {
  const sections: (Section & { readonly lines: PdfLine[] })[] = [];
  for (const page of groupByPage(lines)) {
    const head = page.filter(isHead).map((line) => joinWords(line.cells).replaceAll(/[*^]/g, '').trim());
    const title = head.find((words) => words !== '') ?? '';
    const named = nameSection(title);
    const before = sections.at(-1);
    const goesOn = before && before.name === named.name && before.category === named.category;
    const body = page.filter((line) => !isRunning(line));
    if (goesOn) before.lines.push(...body);
    else sections.push({ ...named, page: page[0]?.page ?? 0, lines: body });
  }
  return sections;
}

function isHead(line: PdfLine): boolean {
  const words = joinWords(line.cells);
  return words === GENERAL || (line.y < HEAD_END && (line.cells[0]?.bold === true || words === '*'));
}

function isFoot(line: PdfLine): boolean {
  return line.y > FOOT_START && FOOT.test(joinWords(line.cells));
}

function groupByPage(lines: readonly PdfLine[]): readonly (readonly PdfLine[])[] {
  const pages = new Map<number, PdfLine[]>();
  for (const line of lines) {
    const page = pages.get(line.page);
    if (page) page.push(line);
    else pages.set(line.page, [line]);
  }
  return [...pages.values()];
}

function nameSection(title: string): Pick<Section, 'name' | 'category' | 'title'> {
  const [, category, part, words = ''] = CATEGORY.exec(title) ?? [];
  if (category !== undefined) {
    return { name: 'dual-use', category: `Category${category}${part ? `-Part${part}` : ''}`, title: words };
  }
  if (title === GENERAL) return { name: 'general', category: '', title };
  if (/^MUNITIONS LIST$/.test(title)) return { name: 'munitions', category: '', title };
  if (/^Sensitive List$/.test(title)) return { name: 'sensitive', category: '', title };
  if (/^Very Sensitive List$/.test(title)) return { name: 'very-sensitive', category: '', title };
  if (title.startsWith('Statements of Understanding')) return { name: 'statements', category: '', title };
  return { name: 'other', category: '', title };
}
