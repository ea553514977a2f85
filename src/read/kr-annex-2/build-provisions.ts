import type { RawProvision } from '../../model/raw.ts';
import { parentOfCode } from '../codes.ts';
import type { FactClauses } from '../fact-notation/clauses.ts';
import { parseClauses } from '../fact-notation/clauses.ts';
import { formatRemark } from '../fact-notation/wording.ts';
import type { RowPlace } from './codes.ts';
import type { PlacedRow } from './format-row.ts';
import { findExcluded, formatClause, formatNote, formatText } from './format-row.ts';
import { parseMarks } from './marks.ts';

type Draft = { -readonly [K in keyof RawProvision]: RawProvision[K] };

/**
 * Builds the provisions of rows in the order of the law. Places that have no row but places below them are added without words;
 * labelled parts that a row folds into itself become places of their own, unless they have a row. What a row excludes, remarks
 * or points to becomes its notes.
 */
export function buildProvisions(rows: readonly PlacedRow[]): readonly RawProvision[] {
  const own = new Set(rows.map(({ place }) => place.code));
  const parents = new Set(rows.filter(({ place }) => place.kind === 'paragraph').map(({ place }) => place.parent));
  const drafts = new Map<string, Draft>();
  for (const row of rows) {
    const clauses = keepUnlisted(parseClauses(row.facts), row.place.code, own);
    addAbove(drafts, row);
    const below = parents.has(row.place.code) || clauses.labelled.length > 0;
    const known = drafts.get(row.place.code);
    const text = row.place.kind === 'note' ? formatNote(row, clauses) : formatText(row, clauses, below);
    drafts.set(row.place.code, {
      ...buildDraft(row.place, text, row.line),
      ...(known?.marks ? { marks: known.marks } : {}),
    });
    if (row.place.kind !== 'note') {
      addLabelled(drafts, row, clauses);
      addNotes(drafts, row, clauses);
    }
    addMarks(drafts, row);
  }
  return numberSiblings([...drafts.values()]);
}

function buildDraft({ code, kind, parent, noteName }: RowPlace, text: string, line: number): Draft {
  return { code, kind, parent, noteName, order: 0, text, at: String(line) };
}

/** Adds the places above a row that have no row of their own. */
function addAbove(drafts: Map<string, Draft>, { place, line }: PlacedRow): void {
  const missing: string[] = [];
  for (let above = place.parent; above !== '' && !drafts.has(above); above = parentOfCode(above))
    missing.unshift(above);
  for (const code of missing) {
    const parent = parentOfCode(code);
    const kind = /^\d[A-E]?$/.test(code) ? 'heading' : parent === '' ? 'item' : 'paragraph';
    drafts.set(code, buildDraft({ code, kind, parent, noteName: '' }, '', line));
  }
}

/** The clauses without labelled parts that have rows of their own. */
function keepUnlisted(clauses: FactClauses, code: string, own: ReadonlySet<string>): FactClauses {
  const isListed = ({ path }: FactClauses['labelled'][number]) => own.has([code, ...path].join('.'));
  const listed = clauses.labelled.filter(isListed).filter(({ facts }) => !facts.startsWith('not used'));
  return {
    ...clauses,
    labelled: clauses.labelled.filter((part) => !isListed(part)),
    doubtful: [...clauses.doubtful, ...listed.map(({ path, facts }) => `${path.join('.')} ${facts}`)],
  };
}

function addLabelled(drafts: Map<string, Draft>, row: PlacedRow, { labelled }: FactClauses): void {
  for (const { path, facts, together } of labelled) {
    const code = [row.place.code, ...path].join('.');
    const clauses = parseClauses(facts);
    const place: PlacedRow = {
      ...row,
      place: { code, kind: 'paragraph', parent: parentOfCode(code), noteName: '' },
      head: '',
      marks: '',
    };
    addAbove(drafts, place);
    const before = [...drafts.values()].findLast(({ parent }) => parent === place.place.parent);
    if (together && before) before.connective = 'and';
    drafts.set(code, buildDraft(place.place, formatText(place, clauses, false), row.line));
    addNotes(drafts, place, clauses);
  }
}

function addNotes(drafts: Map<string, Draft>, { place, line }: PlacedRow, clauses: FactClauses): void {
  const add = (name: string, tail: string, texts: readonly string[]) =>
    texts.forEach((text, i) => {
      const code = `${place.code}#${tail}${i === 0 ? '' : `-${i + 1}`}`;
      drafts.set(code, buildDraft({ code, kind: 'note', parent: place.code, noteName: name }, text, line));
    });
  add(
    'Exclusion',
    'exclusion',
    findExcluded(clauses).map((clause) => `This entry does not control: ${formatClause(clause)}.`),
  );
  add('Remark', 'remark', clauses.notes.map(formatRemark));
  add(
    'N.B.',
    'nb',
    clauses.pointers.map((pointer) => `See ${pointer}.`),
  );
}

function addMarks(drafts: Map<string, Draft>, { place, marks }: PlacedRow): void {
  for (const { mark, at } of parseMarks(marks, place.code)) {
    const draft = drafts.get(at === '' ? place.code : at) ?? drafts.get(place.code);
    if (draft) draft.marks = [...(draft.marks ?? []), mark];
  }
}

function numberSiblings(drafts: readonly Draft[]): readonly RawProvision[] {
  const counts = new Map<string, number>();
  return drafts.map((draft) => {
    const order = (counts.get(draft.parent) ?? 0) + 1;
    counts.set(draft.parent, order);
    return { ...draft, order };
  });
}
