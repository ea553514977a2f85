import { failure, success } from '../../model/issue.ts';
import type { Issue, Result } from '../../model/issue.ts';
import type { RawList } from '../../model/raw.ts';
import { newEntry } from '../gb-scl/blocks.ts';
import type { Entry } from '../gb-scl/blocks.ts';
import { fileProvisions } from '../gb-scl/file-provisions.ts';
import { buildMarkPlacer } from '../gb-scl/margin-marks.ts';
import type { Reading } from '../gb-scl/reading.ts';
import type { PdfLine } from '../pdf/build-lines.ts';
import { readRows } from './read-part.ts';
import type { ListRow } from './rows.ts';
import type { Section } from './sections.ts';
import { attachMarks, readSensitiveRows } from './sensitive-lists.ts';
import { findSpokenOf } from './spoken-of.ts';
import { addStatements } from './statements.ts';
import type { RowSettler } from './text-columns.ts';

/** How a kind of file tells its rows and places. */
export interface EditionFormat {
  readonly file: string;
  /** A line as a row of the list, with its place. */
  toRow(line: PdfLine): ListRow;
  /** "page 12", "line 340". */
  formatPlace(line: PdfLine | Section): string;
  /** What settles the rows of one section; none for print. */
  createSettler?(): RowSettler;
  /** What shows that the file is not whole; `codes` are those of headings and entries. */
  check(codes: ReadonlySet<string>): readonly Issue[];
}

/** Codes of the headings of sections; a section that is not named here holds no entry. */
const HEADINGS: Readonly<Partial<Record<Section['name'], string>>> = {
  general: 'DUAL-USE',
  'dual-use': 'Category',
  munitions: 'ML',
};

/** Reads the sections of an edition: entries from the lists, marks from the two sensitive lists. */
export function readSections(sections: readonly Section[], format: EditionFormat): Result<RawList> {
  const { file } = format;
  const issues: Issue[] = [];
  const codes = new Set<string>();
  const entries = sections.flatMap((section) => readSection(section, format, { codes, issues, file }));
  for (const { name, lines } of sections) {
    if (name === 'statements') issues.push(...addStatements(entries, lines, file, format.formatPlace));
  }
  issues.push(...format.check(codes));
  if (issues.some((issue) => issue.severity === 'error')) return failure(issues);
  const { provisions } = fileProvisions(entries, (entry, note) =>
    findSpokenOf(note.text, note.owner.code, entry.codes),
  );
  const marked = attachMarks(
    provisions,
    sections.flatMap((section) => readMarks(section, format)),
    file,
  );
  return success({ provisions: marked.provisions, controls: new Map(), exceptions: new Map() }, [
    ...issues,
    ...marked.issues,
  ]);
}

function readSection(
  section: Section,
  format: EditionFormat,
  shared: Pick<Reading, 'codes' | 'issues' | 'file'>,
): readonly Entry[] {
  const heading = HEADINGS[section.name];
  if (heading === undefined) {
    if (section.name === 'other' && section.lines.length > 0) shared.issues.push(leftOut(section, format));
    return [];
  }
  const code = section.category || heading;
  shared.codes.add(code);
  const head = newEntry(code, 'heading', section.title, format.formatPlace(section), 0);
  const reading: Reading = {
    ...shared,
    entries: [head],
    marks: buildMarkPlacer(),
    headings: '',
    page: 0,
    footnote: undefined,
  };
  readRows(
    reading,
    section.lines.map((line) => format.toRow(line)),
    format.createSettler?.(),
  );
  return reading.entries;
}

function readMarks({ name, lines }: Section, { formatPlace }: EditionFormat): ReturnType<typeof readSensitiveRows> {
  if (name === 'sensitive') return readSensitiveRows(lines, 'SL', formatPlace);
  return name === 'very-sensitive' ? readSensitiveRows(lines, 'VSL', formatPlace) : [];
}

function leftOut(section: Section, { file, formatPlace }: EditionFormat): Issue {
  const last = section.lines.at(-1) ?? section;
  return {
    code: 'part-left-out',
    severity: 'warning',
    at: `${file} ${formatPlace(section)}`,
    message: `From here to ${formatPlace(last)} stands no entry of the lists; it is not read.`,
    value: section.title.slice(0, 80),
    hint: 'Contents, definitions and acronyms: read them in the file.',
  };
}
