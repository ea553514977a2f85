import type { Row } from '../gb-scl/rows.ts';
import type { ListRow } from './rows.ts';

/** Headings without a spaced code, by their words; the code behind the category's figure. */
const HEADINGS: readonly (readonly [RegExp, string])[] = [
  [/^ANNEX$/, '.ANNEX'],
  [/^TABLE - DEPOSITION TECHNIQUES$/, '.TABLE'],
  [/^TABLE - DEPOSITION TECHNIQUES - NOTES$/, '.TABLE-NOTES'],
  [/^TABLE - DEPOSITION TECHNIQUES - TECHNICAL NOTE$/, '.TABLE-TECHNICAL-NOTE'],
  [/^TABLE - DEPOSITION TECHNIQUES - STATEMENT OF UNDERSTANDING$/, '.TABLE-UNDERSTANDING'],
  [/^TECHNICAL NOTE ON 'ADJUSTED PEAK PERFORMANCE'/, '.APP'],
];
/** Words that only say again where the page stands. */
const CONTEXT =
  /^(?:LIST - "EXPLOSIVES" cont\.|Processes specified in Column 1 of the Table - continued:|\d\. [A-Z]{4,}|Part \d - [A-Z" ]+)$/;
const GENERAL: Readonly<Record<string, string>> = {
  'GENERAL TECHNOLOGY NOTE': 'GTN',
  'GENERAL SOFTWARE NOTE': 'GSN',
  'GENERAL "INFORMATION SECURITY" NOTE': 'GISN',
};

/**
 * The code of the heading that a row prints, `1.ANNEX`, `2.TABLE-NOTES`, `GTN`; the current entry's own code where the row only
 * repeats a heading; undefined where it is none.
 */
export function findHeading(words: string, current: string, row: Pick<ListRow, 'bold' | 'tabs'>): string | undefined {
  if (CONTEXT.test(words)) return current;
  const general = row.bold || row.tabs !== undefined ? GENERAL[words] : undefined;
  if (general !== undefined) return general;
  const category = /^(?:Category)?(\d)/.exec(current)?.[1];
  const found = category === undefined ? undefined : HEADINGS.find(([pattern]) => pattern.test(words));
  return found && `${category ?? ''}${found[1]}`;
}

/** Whether a row is a subject's name between items or paragraphs: "OPTICAL SENSORS". */
export function isSubheading(row: Pick<Row, 'cells' | 'italic' | 'code'>): boolean {
  const words = row.cells.map((cell) => cell.text).join(' ');
  return row.code === '' && !row.italic && /^[A-Z][A-Z ,"-]{4,}$/.test(words);
}
