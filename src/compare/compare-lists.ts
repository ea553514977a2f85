import type { Catalogue } from '../graph/catalogue.ts';
import type { ComparisonRow, Difference } from '../model/comparison.ts';
import type { Mapping } from '../model/mapping.ts';
import type { Provision } from '../model/provision.ts';
import { compareProvisions } from './compare-provisions.ts';
import { buildComparisonContext, type ComparisonContext, type QuantityFacts } from './context.ts';
import { findCollisions } from './find-differences.ts';
import { findGap, type Scope } from './gap.ts';
import { addLanguageDifferences } from './language-differences.ts';

/** What a comparison of two lists may be told. */
export interface CompareOptions {
  /** How far each list stands for its state's rules; all of it by default. */
  readonly scope?: Scope;
  /** Only rows of this provision of the subject and of what stands below it; all rows by default. */
  readonly within?: string;
}

/**
 * Compares every item and paragraph of two lists: one row for each provision of the subject and its counterpart (several
 * when it is split), `undetermined` where only its parts have counterparts, `absent` where there is none (`undetermined`
 * with a `gap` where the other list cannot be said to lack it), then the object's provisions that the subject lacks.
 * Reserved places and notes have no rows of their own: notes work through the regions of what they belong to. Where the
 * language versions of one list's law disagree, its rows say so whatever their relation.
 */
export function compareLists(
  subject: Catalogue,
  object: Catalogue,
  mappings: readonly Mapping[],
  quantities: QuantityFacts,
  { scope = [], within }: CompareOptions = {},
): readonly ComparisonRow[] {
  const context = buildComparisonContext(subject, object, mappings, quantities);
  const wanted = within === undefined ? undefined : new Set(subject.subtree(within).map((p) => p.code));
  const fromSubject = rowProvisions(subject)
    .filter((provision) => wanted?.has(provision.code) ?? true)
    .flatMap(({ code }) => {
      const counterparts = context.counterparts.ofSubject(code);
      if (counterparts.length > 0) return counterparts.map((mapping) => compareProvisions(context, mapping));
      return [partedRow(context, code, 'subject') ?? absentRow(context, scope, code, null)];
    });
  const finish = (rows: readonly ComparisonRow[]) =>
    pointBelow(rows).map((row) => addLanguageDifferences(row, subject, object));
  if (wanted) return finish(fromSubject);
  const fromObject = rowProvisions(object)
    .filter(({ code }) => context.counterparts.ofObject(code).length === 0)
    .map(({ code }) => partedRow(context, code, 'object') ?? absentRow(context, scope, null, code));
  return finish([...fromSubject, ...fromObject]);
}

/** A row that differs only by what stands below says where: the differences of the nearest rows below that have any. */
function pointBelow(rows: readonly ComparisonRow[]): readonly ComparisonRow[] {
  return rows.map((row, at) => {
    const { subject, relation, differences, gap } = row;
    const isSettled = subject === null || relation === 'same' || relation === 'absent' || gap !== undefined;
    if (isSettled || differences.length > 0) return row;
    const after = rows.slice(at + 1);
    const isBelow = (other: ComparisonRow) =>
      other.subject === subject || other.subject?.startsWith(`${subject}.`) === true;
    const end = after.findIndex((other) => !isBelow(other));
    const below = end < 0 ? after : after.slice(0, end);
    return { ...row, differences: below.flatMap(placedBelow) };
  });
}

/** The differences of a row that is not the same, about the place where it stands. */
function placedBelow(row: ComparisonRow): readonly Difference[] {
  if (row.subject === null || row.relation === 'same' || row.relation === 'absent') return [];
  return row.differences.map((difference) => ({ ...difference, about: `${row.subject} ${difference.about}`.trim() }));
}

function isEmptyPlace({ status }: Provision): boolean {
  return status === 'reserved' || status === 'repealed';
}

/** Whether a provision gets a row: an item or paragraph that stands for something, outside notes. */
function rowProvisions(catalogue: Catalogue): readonly Provision[] {
  return catalogue.facts.provisions.filter(
    (p) => (p.kind === 'item' || p.kind === 'paragraph') && !isEmptyPlace(p) && !catalogue.isInNote(p.code),
  );
}

/**
 * A provision without counterpart of its own whose parts have some: the other list cuts the same matter otherwise. It is not
 * absent; which part covers what, a reader must decide. Undefined where no part has a counterpart.
 */
function partedRow(context: ComparisonContext, code: string, side: 'subject' | 'object'): ComparisonRow | undefined {
  const { subject, object, counterparts } = context;
  const below =
    side === 'subject'
      ? subject.subtree(code).flatMap((p) => counterparts.ofSubject(p.code))
      : object.subtree(code).flatMap((p) => counterparts.ofObject(p.code));
  const [nearest] = below.toSorted((a, b) => b.confidence - a.confidence);
  if (!nearest) return undefined;
  const parts = [...new Set(below.map((mapping) => mapping[side === 'subject' ? 'object' : 'subject']))].join(', ');
  const [first, second] = side === 'subject' ? [code, nearest.object] : [nearest.subject, code];
  return {
    subject: first,
    object: second,
    relation: 'undetermined',
    basis: 'none',
    differences: [
      side === 'subject'
        ? { kind: 'split', about: '', subject: code, object: parts }
        : { kind: 'merge', about: '', subject: parts, object: code },
    ],
    confidence: 0,
  };
}

function absentRow(
  context: ComparisonContext,
  scope: Scope,
  subject: string | null,
  object: string | null,
): ComparisonRow {
  const differences = [...findStatus(context, subject, object), ...findCollisions(context, subject, object)];
  const [ours, theirs] = [context.subject.facts.edition, context.object.facts.edition];
  const gap = subject === null ? findGap(scope, theirs, object ?? '', ours) : findGap(scope, ours, subject, theirs);
  const row = { subject, object, basis: 'none', differences, confidence: 0 } as const;
  return gap ? { ...row, relation: 'undetermined', gap } : { ...row, relation: 'absent' };
}

/** A place that the other list keeps under the same code but leaves empty: "Not used". */
function findStatus(context: ComparisonContext, subject: string | null, object: string | null): readonly Difference[] {
  const code = subject ?? object ?? '';
  const other = subject === null ? context.subject.find(code) : context.object.find(code);
  if (!other || !isEmptyPlace(other)) return [];
  return [
    {
      kind: 'status',
      about: code,
      subject: subject === null ? other.status : 'in-force',
      object: subject === null ? 'in-force' : other.status,
    },
  ];
}
