import { nextLabel, parentOfCode } from '../codes.ts';
import { joinPrinted } from '../pdf/join-printed.ts';
import type { Entry, OpenParagraph, ParagraphBlock } from './blocks.ts';
import type { LabelHead } from './row-heads.ts';
import { SAME_COLUMN } from './rows.ts';

/** How well a label fits into the lists that are open: it follows, it stands in the right column but leaves a gap, or neither. */
export type Fit = 'follows' | 'gap' | 'stray';

/** Where a label belongs. */
export interface LabelPlace {
  readonly parent: OpenParagraph;
  readonly fit: Fit;
}

/**
 * The paragraph whose list a label goes on with or begins. Column and sequence must agree; where only one open list waits for
 * just this label, sequence decides; otherwise the column does.
 */
export function placeLabel(entry: Entry, head: LabelHead): LabelPlace | undefined {
  const lists = entry.open.toReversed();
  const waits = (open: OpenParagraph) =>
    open.lastLabel === '' ? head.label === 'a' || head.label === '1' : nextLabel(open.lastLabel) === head.label;
  const inColumn = (open: OpenParagraph) =>
    open.lastLabel === '' ? head.x > open.labelX + SAME_COLUMN : Math.abs(open.childX - head.x) < SAME_COLUMN;
  const exact = lists.find((open) => waits(open) && inColumn(open));
  if (exact) return { parent: exact, fit: 'follows' };
  const waiting = lists.filter((open) => open.lastLabel !== '' && waits(open));
  if (waiting.length === 1 && waiting[0]) return { parent: waiting[0], fit: 'follows' };
  const column = lists.find(inColumn);
  if (column) return { parent: column, fit: 'gap' };
  const [last] = lists;
  return last && { parent: last, fit: 'stray' };
}

/** Opens a paragraph below another and makes it the one being read. */
export function openParagraph(entry: Entry, { parent }: LabelPlace, head: LabelHead, at: string): ParagraphBlock {
  const wanted = `${parent.block.code}.${head.label}`;
  let code = wanted;
  for (let n = 2; entry.codes.has(code); n += 1) code = `${wanted}-${n}`;
  entry.codes.add(code);
  const block: ParagraphBlock = { kind: 'paragraph', code, at, text: '' };
  parent.childX = head.x;
  parent.lastLabel = head.label;
  const depth = entry.open.indexOf(parent);
  entry.open = [...entry.open.slice(0, depth + 1), newOpen(block, head.x, head.textX)];
  entry.blocks.push(block);
  entry.note = undefined;
  return block;
}

/** A paragraph without a list as yet. */
export function newOpen(block: ParagraphBlock, labelX: number, textX: number): OpenParagraph {
  return { block, labelX, textX, childX: 0, lastLabel: '' };
}

/** The innermost open paragraph in whose column of words a place lies. */
export function findByColumn(entry: Entry, x: number): OpenParagraph | undefined {
  return entry.open.findLast((open) => open.textX <= x + SAME_COLUMN) ?? entry.open[0];
}

/** Adds words to the paragraph in whose column they stand. */
export function addWords(entry: Entry, x: number, words: string): ParagraphBlock | undefined {
  const block = findByColumn(entry, x)?.block;
  if (block) block.text = joinPrinted(block.text, words);
  return block;
}

/** Whether the labels repeated at the top of a page are those of the paragraph being read or of one that holds it. */
export function isContext(entry: Entry, labels: readonly string[]): boolean {
  const path: string[] = [];
  for (let code = entry.open.at(-1)?.block.code ?? ''; parentOfCode(code) !== ''; code = parentOfCode(code)) {
    path.unshift(code.slice(parentOfCode(code).length + 1));
  }
  return labels.every((label, index) => path[index] === label);
}
