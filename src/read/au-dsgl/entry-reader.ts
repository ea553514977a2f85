import type { Doubt, Entry, NoteText } from './entry.ts';
import { findNumber } from './find-number.ts';
import { findParagraphLevel, isNoteStyle, styleOf } from './line-style.ts';
import type { Line } from './lines.ts';
import { findFit, followLabel, isFirstLabel, labelsOf, levelOf, newNode } from './list-node.ts';
import type { Fit, ListNode } from './list-node.ts';
import { findNotePlace } from './note-place.ts';
import { weighNoteFit, weighParagraphFit } from './weigh-fit.ts';
import type { NoteAhead } from './weigh-fit.ts';

/** A note whose list may still go on. */
interface OpenNote extends NoteAhead {
  readonly note: NoteText;
  cursor: ListNode;
  readonly styles: Set<string>;
}

/** Reads the lines of one entry in order. What is doubtful goes to `doubt`; `unread-text` there: the line found no place. */
export class EntryReader {
  readonly entry: Entry;
  private readonly doubt: (found: Doubt) => void;
  /** The paragraph read last, or the item. */
  private cursor: ListNode;
  /** Notes since that paragraph. */
  private notes: OpenNote[] = [];

  /** Starts an entry with the line that names it. */
  constructor(kind: Entry['kind'], code: string, text: string, line: Line, doubt: (found: Doubt) => void) {
    this.cursor = newNode('', undefined, text, line.at, line.edge);
    this.entry = { kind, code, root: this.cursor, parts: [] };
    this.doubt = doubt;
  }

  /** A line that begins with this item's code and further labels. */
  addCoded(labels: readonly string[], text: string, line: Line): void {
    const { root } = this.entry;
    const label = labels.at(-1) ?? '';
    const held = labels.length === 1 && root.children.length === 0 ? this.findContinued(label) : undefined;
    if (held?.cursor.up) {
      held.cursor = append(held.cursor.up, label, text, line);
      return;
    }
    let parent = root;
    for (const step of labels.slice(0, -1)) {
      const next = parent.children.findLast((child) => child.label === step);
      if (!next) this.warn('missing-parent', line, 'A place above this code has no line of its own.', labels.join('.'));
      parent = next ?? this.addParagraph(parent, step, '', line);
    }
    const last = parent.children.at(-1)?.label;
    const repeated = parent.children.some((child) => child.label === label);
    if (repeated) this.warn('repeated-code', line, 'This code stands here a second time.', labels.join('.'));
    else if (last === undefined ? !isFirstLabel(label) : followLabel(last) !== label) {
      this.warn('label-gap', line, 'The places before this code are missing.', labels.join('.'));
    }
    this.addParagraph(parent, label, text, line);
  }

  /** A note begins. */
  addNote(name: string, text: string, line: Line): void {
    const root = newNode('', undefined, text, line.at, line.edge);
    const note: NoteText = { name, root, place: findNotePlace(this.cursor, line) };
    this.notes.push({ note, cursor: root, styles: new Set([styleOf(line)]) });
    this.entry.parts.push(note);
  }

  /** A line that begins with labels of a list; several where it begins a list inside a new element ("1. a. …"). */
  addLabelled(labels: readonly string[], text: string, line: Line): void {
    labels.forEach((label, n) => {
      const level = findParagraphLevel(line);
      const inner = labels.length - 1 - n;
      this.addElement(label, inner === 0 ? text : '', line, level === undefined ? undefined : level - inner);
    });
  }

  /** A list element that the browser numbers. */
  addNumbered(text: string, line: Line): void {
    const open = this.notes.at(-1);
    this.addElement(findNumber(open?.cursor ?? this.cursor, line), text, line, undefined);
  }

  /** Words without label carry on what stands before them; in the style of a note's own words they are its own again. */
  addText(text: string, line: Line): void {
    const style = styleOf(line);
    const open = this.notes.at(-1);
    const own = open && (open.note.root.text === '' || isNoteStyle(line) || findParagraphLevel(line) === undefined);
    if (own && open.styles.has(style) && !open.cursor.up?.styles.has(style)) open.cursor = open.note.root;
    const node = own ? open.cursor : this.cursor;
    if (own && node === open.note.root) open.styles.add(style);
    node.text = node.text === '' ? text : `${node.text} ${text}`;
  }

  private addElement(label: string, text: string, line: Line, level: number | undefined): void {
    const style = styleOf(line);
    const paragraph = findFit(this.cursor, label, { style, level, edge: line.edge });
    const held = this.findHolder(label, line);
    if (held && held.weight >= weighParagraphFit(paragraph, line)) {
      if (held.fit.by === 'gap') this.warn('label-gap', line, 'Elements before this one are missing.', label);
      held.open.cursor = append(held.fit.parent, label, text, line);
      held.fit.parent.styles.add(style);
      this.notes = this.notes.slice(0, this.notes.indexOf(held.open) + 1);
    } else if (paragraph) {
      this.checkFit(paragraph, label, line, level);
      paragraph.parent.styles.add(style);
      this.addParagraph(paragraph.parent, label, text, line);
    } else {
      this.warn('unread-text', line, 'This label continues no list, so its place is not known.', `${label}. ${text}`);
    }
  }

  /** The open note into which a label fits best, the last one first. */
  private findHolder(label: string, line: Line): { open: OpenNote; fit: Fit; weight: number } | undefined {
    const holders = this.notes.toReversed().flatMap((open) => {
      const fit = findFit(open.cursor, label, { style: styleOf(line), level: undefined, edge: line.edge });
      return fit ? [{ open, fit, weight: weighNoteFit(open, fit, line) }] : [];
    });
    return holders.toSorted((a, b) => b.weight - a.weight)[0];
  }

  private findContinued(label: string): OpenNote | undefined {
    return this.notes.find(({ cursor }) => cursor.up && followLabel(cursor.label) === label);
  }

  private addParagraph(parent: ListNode, label: string, text: string, line: Line): ListNode {
    this.cursor = append(parent, label, text, line);
    this.notes = [];
    this.entry.parts.push({ paragraph: this.cursor });
    return this.cursor;
  }

  private checkFit({ by, parent }: Fit, label: string, line: Line, level: number | undefined): void {
    if (by === 'gap') this.warn('label-gap', line, 'The places before this one are missing.', label);
    const place = [this.entry.code, ...labelsOf(parent), label].join('.');
    if (parent.children.some((child) => child.label === label)) {
      this.warn('repeated-code', line, 'This code stands here a second time.', place);
    }
    if (level === undefined || level === levelOf(parent) + 1) return;
    this.warn('layout-disagrees', line, `The layout says level ${level}, the labels say ${place}.`, line.className);
  }

  private warn(code: Doubt['code'], line: Line, message: string, value: string): void {
    this.doubt({ code, at: line.at, message, value });
  }
}

function append(parent: ListNode, label: string, text: string, { at, edge }: Line): ListNode {
  const node = newNode(label, parent, text, at, edge);
  parent.children.push(node);
  return node;
}
