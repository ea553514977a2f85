import { kindsOfLabel, positionOf } from './labels.ts';
import type { LabelKind } from './labels.ts';

/** A label that stands open above the place read last. */
export interface OpenLabel {
  readonly label: string;
  readonly kind: LabelKind;
}

const LEVELS: readonly LabelKind[] = ['letter', 'number', 'roman', 'capital'];

/**
 * The labels that lead to the place which a label begins in a category, itself last: (a), below it (1), (i), (A). `open` is the
 * path of the place read last, `next` the labels that follow in print. Undefined for a label without a place.
 */
export function findPath(
  label: string,
  open: readonly OpenLabel[],
  next: readonly string[],
): readonly OpenLabel[] | undefined {
  const kinds = kindsOfLabel(label);
  const [first, second] = kinds;
  if (first === undefined) return undefined;
  const kind = second === undefined ? first : chooseKind(label, open, next);
  const level = LEVELS.indexOf(kind);
  const above = open.filter((o) => LEVELS.indexOf(o.kind) < level);
  return level > 0 && above.length === 0 ? undefined : [...above, { label, kind }];
}

/** Whether `i`, `v` or `x` is a letter or a Roman number, by what was read before and, in doubt, by what follows. */
function chooseKind(label: string, open: readonly OpenLabel[], next: readonly string[]): LabelKind {
  const follows = (kind: LabelKind) => {
    const last = open.find((o) => o.kind === kind);
    if (kind === 'roman' && !open.some((o) => o.kind === 'number' || o.kind === 'letter')) return false;
    return (last ? positionOf(last.label, kind) : 0) + 1 === positionOf(label, kind);
  };
  if (follows('roman') !== follows('letter')) return follows('roman') ? 'roman' : 'letter';
  const [roman, letter] = { i: ['ii', 'j'], v: ['vi', 'w'], x: ['xi', 'y'] }[label] ?? ['', ''];
  const after = next.find((other) => other === roman || other === letter || other === label);
  return after === roman ? 'roman' : 'letter';
}

/**
 * The path of a label in a note's own list, where the first manner of labels stands highest and each new one, which begins with
 * its first label, below. `order` gathers the manners met.
 */
export function findNotePath(label: string, open: readonly OpenLabel[], order: LabelKind[]): readonly OpenLabel[] {
  const kinds = kindsOfLabel(label);
  const going = kinds.find((kind) =>
    open.some((o) => o.kind === kind && positionOf(o.label, kind) < positionOf(label, kind)),
  );
  const kind = going ?? kinds.find((one) => positionOf(label, one) === 1) ?? kinds[0] ?? 'number';
  if (!order.includes(kind)) order.push(kind);
  const level = order.indexOf(kind);
  return [...open.filter((o) => order.indexOf(o.kind) < level), { label, kind }];
}
