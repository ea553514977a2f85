import type { Line } from './lines.ts';

/** By how much each level is set in, in points (one centimetre). */
const STEP = 28.35;
/** The list levels in a class name: `DL0Aa1a` is the third level (a. 1. a.), `DL0AaNote` a note below the first. */
const LEVELS = /^(?:DL[0O]A|Z?ML1?|1A1)((?:a|1)*)/i;
const PARAGRAPH = /^(?:DL[0O]A|Z?ML1|1A1)(?:a(?:1a)*1?)0?$/;
/** Classes of Part 1. */
const MUNITIONS = /^Z?ML/i;
const NOTE = /note|tech|nb|^DL1/i;

/** Whether a class lays out notes and their lists. */
export function isNoteStyle({ className }: Line): boolean {
  return NOTE.test(className);
}

/**
 * The level at which a line stands by its class: 1 for `a.` below an item, 2 for `1.` below that; undefined for classes
 * that say nothing of it and for lines whose own margin overrules the class.
 */
export function findParagraphLevel({ className, edge }: Line): number | undefined {
  return edge === undefined && PARAGRAPH.test(className) ? levelsOf(className) : undefined;
}

/**
 * The level of the provision below which a note stands by its layout: 0 for the item. Where class and margin differ, the
 * margin counts if it is one that no class of Part 2 has (half a step), else the outer of the two; undefined where neither says.
 */
export function findNoteLevel(line: Line): number | undefined {
  const steps = (line.edge ?? Number.NaN) / STEP;
  if (Math.abs((steps % 1) - 0.5) < 0.1 && !MUNITIONS.test(line.className)) return Math.max(0, Math.floor(steps) - 3);
  const known = LEVELS.test(line.className) && (isNoteStyle(line) || PARAGRAPH.test(line.className));
  const byClass = known ? levelsOf(line.className) : undefined;
  if (line.edge === undefined) return byClass;
  if (Math.abs(steps - Math.round(steps)) >= 0.1) return byClass;
  const byEdge = Math.max(0, Math.round(steps) - 2);
  return Math.min(byEdge, byClass ?? byEdge);
}

/** Where a paragraph of a level begins, in points, unless its own margin says otherwise. */
export function edgeOfLevel(level: number): number {
  return STEP * (level + 1);
}

/** What lines of one list have in common: class and margin. */
export function styleOf({ className, edge }: Line): string {
  return `${className} ${edge === undefined ? '' : Math.round(edge)}`;
}

/** "A1" in a class name is one level. */
function levelsOf(className: string): number {
  return (LEVELS.exec(className)?.[1] ?? '').match(/A1|a|1/g)?.length ?? 0;
}
