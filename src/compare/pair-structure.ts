import type { Catalogue } from '../graph/catalogue.ts';
import { foldPrinted } from '../region/own-conditions.ts';
import type { Criterion, Provision } from '../model/provision.ts';
import { formatDimension } from './dimension.ts';
import type { PairSides, Side } from './pair-sides.ts';

/**
 * Whether two sides are built alike, place by place: the same features, bounds, junctions, exclusions and unread numbers.
 * Then their regions are the same, however large or however much could not be read, and need not be built.
 */
export function haveSameStructure({ subject, object }: PairSides): boolean {
  const holds = (side: Side) => !side.ground.path(side.code).some(isEmpty);
  return holds(subject) && holds(object) && formatSide(subject) === formatSide(object);
}

function formatSide(side: Side): string {
  const path = side.ground.path(side.code);
  const above = path.slice(0, -1).map((p) => `${formatOwn(side, p)}${formatNotes(side, p)}`);
  const own = path.at(-1);
  return [...above.filter((place) => place !== '{}'), own ? formatBelow(side, own) : ''].join('/');
}

/** A provision with all below it. */
function formatBelow(side: Side, provision: Provision): string {
  return `${formatOwn(side, provision)}${formatChildren(side, provision)}${formatNotes(side, provision)}`;
}

/** Where printed connectives decide ("mixed"), order and reserved places count; elsewhere neither does. */
function formatChildren(side: Side, { code, junction }: Provision): string {
  const children = side.ground.children(code);
  if (children.length > 0 && children.every(isEmpty)) return '(reserved)';
  const format = (child: Provision) => (isEmpty(child) ? '-' : formatStructure(side, child));
  if (junction === 'mixed') return `mixed(${children.map((child) => `${child.connective} ${format(child)}`).join()})`;
  const live = children.filter((child) => !isEmpty(child));
  return `${live.length > 1 ? (junction ?? 'any') : ''}(${live.map(format).toSorted().join()})`;
}

/** A name for what a place below is built of: two notes that exclude the same have the same. */
export function formatStructure(side: Side, provision: Provision): string {
  const known = side.memory?.structures.get(provision.code);
  if (known !== undefined) return known;
  const structure = side.nameStructure(formatBelow(side, provision));
  side.memory?.structures.set(provision.code, structure);
  return structure;
}

function formatOwn({ ground, feature, wording }: Side, provision: Provision): string {
  const { code } = provision;
  const unread = unreadOf(ground, code).map((text) => `${text} ${wording(provision)}`);
  const bounds = ground.criteria(code).map(formatBound).toSorted();
  return `{${[feature(code) ?? '', ...bounds, ...unread].filter(Boolean).join()}}`;
}

function unreadOf({ facts }: Catalogue, code: string): readonly string[] {
  return (facts.unparsed.get(code) ?? []).map(({ reason, printed }) => `${reason} ${foldPrinted(printed)}`);
}

function formatBound(criterion: Criterion): string {
  return `${criterion.branch} ${formatDimension(criterion)} ${criterion.comparator} ${criterion.base}`;
}

function formatNotes(side: Side, { code }: Provision): string {
  const excluding = side.ground.notes(code).filter((note) => note.noteRole === 'excludes' && !isEmpty(note));
  return excluding
    .map((note) => `!${formatStructure(side, note)}`)
    .toSorted()
    .join('');
}

function isEmpty({ status }: Provision): boolean {
  return status === 'reserved' || status === 'repealed';
}
