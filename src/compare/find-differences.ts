import type { Catalogue } from '../graph/catalogue.ts';
import type { Difference } from '../model/comparison.ts';
import type { Mapping } from '../model/mapping.ts';
import type { Provision } from '../model/provision.ts';
import { foldPrinted } from '../region/own-conditions.ts';
import type { ComparisonContext } from './context.ts';
import { compareCriteria } from './criteria-differences.ts';

/** All typed differences between a provision and its counterpart, most telling first; empty when none is known. Those within one law (`language`) are not among them. */
export function findDifferences(context: ComparisonContext, mapping: Mapping): readonly Difference[] {
  const subject = context.subject.find(mapping.subject);
  const object = context.object.find(mapping.object);
  if (!subject || !object) return [];
  return [
    ...compareCriteria(context.subject.criteria(subject.code), context.object.criteria(object.code)),
    ...compareAbove(context, subject, object),
    ...compareFacts(subject, object),
    ...compareExclusions(context, subject, object),
    ...compareChildren(context, subject, object),
    ...compareUnread(context, subject, object),
    ...compareWords(context, subject, object),
    ...compareShape(context, mapping),
  ];
}

/** Differences in numbers that stand above both, about the place where they stand. */
function compareAbove(context: ComparisonContext, subject: Provision, object: Provision): readonly Difference[] {
  const above = new Set(
    context.object
      .path(object.code)
      .slice(0, -1)
      .map((p) => p.code),
  );
  return context.subject
    .path(subject.code)
    .slice(0, -1)
    .flatMap((p) => {
      const counterpart = context.counterparts.ofSubject(p.code).find((m) => above.has(m.object));
      if (!counterpart) return [];
      const differences = compareCriteria(
        context.subject.criteria(p.code),
        context.object.criteria(counterpart.object),
      );
      return differences.map((difference) => ({ ...difference, about: `${p.code} ${difference.about}`.trim() }));
    });
}

function compareFacts(subject: Provision, object: Provision): readonly Difference[] {
  const differences: Difference[] = [];
  if (subject.junction && object.junction && subject.junction !== object.junction)
    differences.push({ kind: 'junction', about: '', subject: subject.junction, object: object.junction });
  if (subject.status !== object.status)
    differences.push({ kind: 'status', about: '', subject: subject.status, object: object.status });
  return differences;
}

function compareExclusions(context: ComparisonContext, subject: Provision, object: Provision): readonly Difference[] {
  const { counterparts } = context;
  const excluding = (catalogue: Catalogue, code: string) =>
    catalogue.notes(code).filter((note) => note.noteRole === 'excludes');
  const name = (note: Provision) => note.label || note.code;
  return [
    ...excluding(context.subject, subject.code)
      .filter((note) => counterparts.ofSubject(note.code).length === 0)
      .map((note): Difference => ({ kind: 'exclusion', about: note.code, subject: name(note), object: '' })),
    ...excluding(context.object, object.code)
      .filter((note) => counterparts.ofObject(note.code).length === 0)
      .map((note): Difference => ({ kind: 'exclusion', about: note.code, subject: '', object: name(note) })),
  ];
}

/** Paragraphs directly below that have no counterpart anywhere in the other list. */
function compareChildren(context: ComparisonContext, subject: Provision, object: Provision): readonly Difference[] {
  const { counterparts } = context;
  const live = (catalogue: Catalogue, code: string) => catalogue.children(code).filter((p) => p.status !== 'reserved');
  return [
    ...live(context.subject, subject.code)
      .filter((p) => counterparts.ofSubject(p.code).length === 0)
      .map((p): Difference => ({ kind: 'feature', about: p.code, subject: p.label || p.code, object: '' })),
    ...live(context.object, object.code)
      .filter((p) => counterparts.ofObject(p.code).length === 0)
      .map((p): Difference => ({ kind: 'feature', about: p.code, subject: '', object: p.label || p.code })),
  ];
}

/** Numbers that could not be read, where the two sides do not print the same. */
function compareUnread(context: ComparisonContext, subject: Provision, object: Provision): readonly Difference[] {
  const unread = ({ facts }: Catalogue, code: string) => (facts.unparsed.get(code) ?? []).map((u) => u.printed);
  const ours = unread(context.subject, subject.code);
  const theirs = unread(context.object, object.code);
  const folded = (printed: readonly string[]) => printed.map(foldPrinted).toSorted().join();
  if (folded(ours) === folded(theirs)) return [];
  return [{ kind: 'feature', about: 'unread numbers', subject: ours.join(', '), object: theirs.join(', ') }];
}

function compareWords(context: ComparisonContext, subject: Provision, object: Provision): readonly Difference[] {
  const wording = context.wording(subject.code, object.code);
  if (wording.agrees) return [];
  return [
    { kind: 'feature', about: 'wording', subject: wording.subjectOnly.join(' '), object: wording.objectOnly.join(' ') },
  ];
}

function compareShape({ counterparts }: ComparisonContext, { subject, object }: Mapping): readonly Difference[] {
  const differences: Difference[] = [];
  const objects = counterparts.ofSubject(subject).map((m) => m.object);
  const subjects = counterparts.ofObject(object).map((m) => m.subject);
  if (objects.length > 1) differences.push({ kind: 'split', about: '', subject, object: objects.join(', ') });
  if (subjects.length > 1) differences.push({ kind: 'merge', about: '', subject: subjects.join(', '), object });
  if (subject !== object) differences.push({ kind: 'code', about: '', subject, object });
  return [...differences, ...findCollisions({ counterparts }, subject, object)];
}

/** Codes that both lists use for unlike things. */
export function findCollisions(
  { counterparts }: Pick<ComparisonContext, 'counterparts'>,
  subject: string | null,
  object: string | null,
): readonly Difference[] {
  const codes = new Set(
    [subject, object].filter((code): code is string => code !== null && counterparts.isLookAlike(code)),
  );
  return [...codes].map((code) => ({ kind: 'collision', about: code, subject: code, object: code }));
}
