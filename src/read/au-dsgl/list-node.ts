import { edgeOfLevel } from './line-style.ts';

/** Points by which margins may differ that mean the same. */
const TOLERANCE = 3;

/** A numbered place with its list: an item, a paragraph, a note or an element of a note's list. */
export interface ListNode {
  /** Empty for an item or a note. */
  readonly label: string;
  readonly up: ListNode | undefined;
  readonly children: ListNode[];
  /** Styles of the elements of its list. */
  readonly styles: Set<string>;
  text: string;
  /** `line:column`. */
  readonly at: string;
  /** Where its line begins in points; undefined where only the style sheet says. */
  readonly edge: number | undefined;
}

/** Where a label finds its place. */
export interface Fit {
  readonly parent: ListNode;
  /** `style`: continues a list whose elements look alike; `level`: the class says so; `sequence`: only the label itself; `gap`: labels before it are missing. */
  readonly by: 'style' | 'level' | 'sequence' | 'gap';
  /** Whether it begins a list. */
  readonly opens: boolean;
}

/** A node without children. */
export function newNode(
  label: string,
  up: ListNode | undefined,
  text: string,
  at: string,
  edge: number | undefined,
): ListNode {
  return { label, up, children: [], styles: new Set(), text, at, edge };
}

/** How many labels lead to a node: 0 for an item or a note. */
export function levelOf(node: ListNode): number {
  let level = 0;
  for (let at = node.up; at; at = at.up) level += 1;
  return level;
}

/** The labels from the top down to a node. */
export function labelsOf(node: ListNode): readonly string[] {
  const labels: string[] = [];
  for (let at: ListNode | undefined = node; at?.up; at = at.up) labels.unshift(at.label);
  return labels;
}

/** The label that follows: `b` after `a`, `aa` after `z`, `bb` after `aa`, `11` after `10`. */
export function followLabel(label: string): string {
  if (isNumber(label)) return String(Number(label) + 1);
  if (label.startsWith('z')) return 'a'.repeat(label.length + 1);
  return String.fromCharCode(label.charCodeAt(0) + 1).repeat(label.length);
}

/** Whether a list may begin with this label. */
export function isFirstLabel(label: string): boolean {
  return label === 'a' || label === '1';
}

/**
 * The list that a label belongs to, looking from the node read last (`cursor`) outward. A first label begins a list there,
 * or beside it where the node is labelled alike and announces no list. Another one continues a list of the same style, else one at the level that
 * the class names, else one that is not finished and begins as far from the margin, else a list at that level which lacks
 * the labels between. Undefined when nothing fits.
 */
export function findFit(cursor: ListNode, label: string, line: LineStyle): Fit | undefined {
  const { style, level, edge } = line;
  if (isFirstLabel(label)) {
    const beside = cursor.up && isNumber(cursor.label) === isNumber(label) && !cursor.text.endsWith(':');
    const parent = beside ? cursor.up : cursor;
    return { parent, by: level === levelOf(parent) + 1 ? 'level' : 'sequence', opens: true };
  }
  const followed: ListNode[] = [];
  const gaps: ListNode[] = [];
  for (let node = cursor; node.up; node = node.up) {
    if (followLabel(node.label) === label) followed.push(node);
    else if (isLater(label, node.label)) gaps.push(node);
  }
  const alike = ({ up }: ListNode) => up?.styles.has(style) ?? false;
  const atLevel = (node: ListNode) => level === levelOf(node);
  const choose = (last: ListNode | undefined, by: Fit['by']) => last?.up && { parent: last.up, by, opens: false };
  return (
    choose(followed.find(alike), 'style') ??
    choose(followed.find(atLevel), 'level') ??
    choose(findLikeliest(followed, edge), 'sequence') ??
    choose(gaps.find(alike) ?? gaps.find(atLevel), 'gap')
  );
}

/** What a labelled line's layout says of its place. */
export interface LineStyle {
  readonly style: string;
  readonly level: number | undefined;
  readonly edge: number | undefined;
}

/** Of the last elements of several lists the one whose list may go on: nearest in its margin, not finished, innermost. */
function findLikeliest(lasts: readonly ListNode[], edge: number | undefined): ListNode | undefined {
  const distance = (node: ListNode) =>
    edge === undefined ? 0 : Math.abs((node.edge ?? edgeOfLevel(levelOf(node))) - edge);
  const nearest = Math.min(...lasts.map(distance));
  const near = lasts.filter((node) => distance(node) < nearest + TOLERANCE);
  return near.find(({ up }) => !isFinished(up)) ?? near[0];
}

/** Whether a list has its last element: the one before it ends in "and" or "or". */
function isFinished(list: ListNode | undefined): boolean {
  return /\b(?:and|or)$/.test(list?.children.at(-2)?.text ?? '');
}

/** Whether a label is written in figures. */
export function isNumber(label: string): boolean {
  return /^\d/.test(label);
}

function isLater(label: string, before: string): boolean {
  if (isNumber(label) !== isNumber(before)) return false;
  return isNumber(label) ? Number(label) > Number(before) : label.length === before.length && label > before;
}
