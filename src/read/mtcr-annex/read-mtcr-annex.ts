import { failure, success } from '../../model/issue.ts';
import type { Issue } from '../../model/issue.ts';
import type { RawListReader, RawProvision } from '../../model/raw.ts';
import type { Entry } from '../gb-scl/blocks.ts';
import { fileProvisions } from '../gb-scl/file-provisions.ts';
import { buildMarkPlacer } from '../gb-scl/margin-marks.ts';
import { buildLines } from '../pdf/build-lines.ts';
import { parsePdfText } from '../pdf/parse-pdf-text.ts';
import { findSpokenOf } from '../wa-list/spoken-of.ts';
import { createRowSettler } from '../wa-list/text-columns.ts';
import { checkWhole, isAnnex } from './check-whole.ts';
import { readItems } from './read-items.ts';
import type { AnnexReading } from './read-items.ts';
import { restoreRoman } from './roman-labels.ts';
import { readAnnexRow } from './rows.ts';
import { findAnnexSections } from './sections.ts';
import type { AnnexSection } from './sections.ts';
import { separateNotes } from './separate-notes.ts';

/** A list stands at least so far right of the label above it, in points, or is taken to. */
const LEAST_STEP = 11;

/**
 * Reads the Equipment, Software and Technology Annex of the MTCR from the positioned text of its PDF (`scripts/io/pdf.ts`): items
 * (`3.A.1`, `2.A.1.c.2`) with their category as a mark (`I`, `II`), headings of categories, items and groups (`CategoryII`,
 * `Item3`, `3.A`) with the notes printed for a whole group or item. Issues: those of `parsePdfText`, `foreign-file`,
 * `incomplete-file`, `unread-text`, and warnings `part-left-out` and `label-gap`.
 */
export const readMtcrAnnex: RawListReader = (text, file) => {
  const pages = parsePdfText(text, file);
  if (!pages.ok) return pages;
  const lines = buildLines(pages.value);
  if (!isAnnex(lines)) return failure([foreignFile(file)]);
  const issues: Issue[] = [];
  const codes = new Set<string>();
  const categories = new Map<string, string>();
  const roman = new Map<string, string>();
  const entries: Entry[] = [];
  for (const section of findAnnexSections(lines)) {
    if (section.category === '') issues.push(leftOut(file, section));
    else
      for (const entry of readSection(section, { codes, issues, file, roman })) {
        entries.push(entry);
        if (entry.kind === 'item') categories.set(entry.code, section.category);
      }
  }
  issues.push(...checkWhole(lines, codes, file));
  if (issues.some((issue) => issue.severity === 'error')) return failure(issues);
  const { provisions } = fileProvisions(entries.map(withSeparateNotes), (entry, note) =>
    findSpokenOf(note.text.replace(/^(In )?Item /, '$1'), note.owner.code, entry.codes),
  );
  const marked = restoreRoman(provisions, roman).map((provision) => markCategory(provision, categories));
  return success({ provisions: marked, controls: new Map(), exceptions: new Map() }, issues);
};

function readSection(
  section: AnnexSection,
  shared: Pick<AnnexReading, 'codes' | 'issues' | 'file' | 'roman'>,
): readonly Entry[] {
  const reading: AnnexReading = {
    ...shared,
    item: section.item,
    entries: [],
    marks: buildMarkPlacer(),
    headings: '',
    page: 0,
    footnote: undefined,
  };
  readItems(
    reading,
    section.lines.map(readAnnexRow),
    createRowSettler((x, above) => Math.max(x, above + LEAST_STEP)),
  );
  return reading.entries;
}

function withSeparateNotes(entry: Entry): Entry {
  return { ...entry, blocks: [...separateNotes(entry.blocks)] };
}

function markCategory(provision: RawProvision, categories: ReadonlyMap<string, string>): RawProvision {
  const category = categories.get(provision.code);
  return category === undefined ? provision : { ...provision, marks: [category] };
}

function leftOut(file: string, { page, title, lines }: AnnexSection): Issue {
  return {
    code: 'part-left-out',
    severity: 'warning',
    at: `${file} page ${page}`,
    message: `Pages ${page} to ${lines.at(-1)?.page ?? page} hold no item of the Annex and are not read.`,
    value: title.slice(0, 80),
    hint: 'Contents, introduction, definitions, acronyms and conversions: read them in the file.',
  };
}

function foreignFile(file: string): Issue {
  return {
    code: 'foreign-file',
    severity: 'error',
    at: `${file} page 1`,
    message: 'The file is not the Annex of the Missile Technology Control Regime.',
    hint: 'Give the PDF that the MTCR publishes: "Equipment, Software and Technology Annex".',
  };
}
