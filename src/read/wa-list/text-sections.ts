import type { PdfLine } from '../pdf/build-lines.ts';
import type { Section } from './sections.ts';
import { parseTableRow, parseTextLine } from './text-lines.ts';

type Named = Pick<Section, 'name' | 'category' | 'title'>;

const STARTS: readonly (readonly [RegExp, Section['name']])[] = [
  [/^DUAL-USE LIST\*?$/, 'general'],
  [/^MUNITIONS LIST\*?$/, 'munitions'],
  [/^(?:THE SENSITIVE LIST OF|ANNEX 1 OF THE LIST OF) DUAL-USE/, 'sensitive'],
  [/^(?:THE )?(?:VERY SENSITIVE LIST OF|ANNEX 2 OF THE LIST OF) DUAL-USE/, 'very-sensitive'],
  [/^DEFINITIONS OF TERMS USED/, 'other'],
];

/** Divides the lines of a text edition, whose files may come in any order, by its titles and by the codes of its groups; their place is a number of a line. */
export function findTextSections(text: string): readonly Section[] {
  const sections: (Named & { readonly page: number; readonly lines: PdfLine[] })[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const words = line.replaceAll(/[\s\u00A0]+/g, ' ').trim();
    const before = sections.at(-1);
    const start = findStart(words, before);
    if (start) sections.push({ ...start, page: index + 1, lines: [] });
    else if (!before && words !== '')
      sections.push({ name: 'other', category: '', title: '', page: index + 1, lines: [] });
    const current = sections.at(-1);
    if (!current || (start && start.title === words)) continue;
    const parsed = words.startsWith('|') ? parseTableRow(line, index + 1) : parseTextLine(line, index + 1);
    if (parsed && parsed.cells.length > 0) current.lines.push(parsed);
  }
  return sections;
}

/** The section that a line begins; undefined where it goes on with the one before. */
function findStart(
  words: string,
  before: (Named & { readonly lines: readonly PdfLine[] }) | undefined,
): Named | undefined {
  const named = STARTS.find(([pattern]) => pattern.test(words));
  if (named) return { name: named[1], category: '', title: words };
  if (/^Note(?: 1)? Terms in "quotations"/.test(words)) {
    const titled = before && /^(?:general|munitions)$/.test(before.name) && before.lines.length === 0;
    return titled ? undefined : { name: 'munitions', category: '', title: 'MUNITIONS LIST' };
  }
  const [, part] = /^Part (\d) - [A-Z"]/.exec(words) ?? [];
  if (part !== undefined) return { name: 'dual-use', category: `Category5-Part${part}`, title: words };
  const [, category] = /^(\d)\. (?:[A-Z ]{4,}$|[A-E]\. [A-Z]{4})/.exec(words) ?? [];
  if (category === undefined || before?.category.startsWith(`Category${category}`)) return undefined;
  return { name: 'dual-use', category: `Category${category}`, title: '' };
}
