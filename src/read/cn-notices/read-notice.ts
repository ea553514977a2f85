import type { Status } from '../../model/provision.ts';
import { nextLabel } from '../codes.ts';
import { parseEntry } from './codes.ts';
import { addPlace } from './entry-tree.ts';
import type { EntryTree } from './entry-tree.ts';
import { cutHsCodes } from './hs-codes.ts';
import type { NoticeText } from './notices.ts';

const PART = /^[一二三四五六七八九十]+、\s*(.*)$/;
const NUMBERED = /^（[一二三四五六七八九十]+）\s*(.*)$/;
const FIGURE = /^(\d{1,2})[．.]\s*(.*)$/;
const LETTER = /^([a-z])[．.]\s*(.*)$/;

/** Where the reading of an announcement stands. */
interface Reading {
  readonly tree: EntryTree;
  readonly notice: NoticeText;
  readonly status: Status | undefined;
  /** Codes of the entry read last; its numbers and letters are added to each. Empty before any and in explanations. */
  codes: readonly string[];
  /** Figure read last below the entry; empty for none. */
  figure: string;
  texts: number;
  explanations: number;
  inExplanation: boolean;
}

/**
 * Reads an announcement into a tree: entries at the codes that they bear, their numbers (`1．`) and letters (`a．`) below them, and
 * the words around them (reasons, duties, dates) as notes of the announcement. Gives the lines whose label does not follow.
 */
export function readNotice(tree: EntryTree, notice: NoticeText, status: Status | undefined): readonly number[] {
  addPlace(tree, notice.number, { text: '', marks: [], line: notice.line, ...statusOf(status) });
  const reading: Reading = {
    tree,
    notice,
    status,
    codes: [],
    figure: '',
    texts: 0,
    explanations: 0,
    inExplanation: false,
  };
  return notice.lines.filter(({ text, line }) => !readLine(reading, text, line)).map(({ line }) => line);
}

/** Whether the line could be placed. */
function readLine(reading: Reading, text: string, line: number): boolean {
  const part = PART.exec(text)?.[1];
  const numbered = NUMBERED.exec(text)?.[1];
  const entry = parseEntry(numbered ?? part ?? '');
  if (entry) return addEntry(reading, entry.codes, entry.text, line);
  if (part !== undefined || numbered !== undefined || /^说明：$/.test(text)) {
    reading.codes = [];
    reading.inExplanation = text === '说明：';
    return reading.inExplanation || addText(reading, text, line);
  }
  const [, figure = '', behind = ''] = FIGURE.exec(text) ?? [];
  const [, letter = '', rest = ''] = LETTER.exec(text) ?? [];
  if (reading.inExplanation && figure !== '') return addExplanation(reading, figure, behind, line);
  if (reading.codes.length > 0 && figure !== '') return addBelow(reading, figure, behind, line);
  if (reading.codes.length > 0 && letter !== '') return addBelow(reading, letter, rest, line);
  reading.codes = [];
  return addText(reading, text, line);
}

function addEntry(reading: Reading, codes: readonly string[], text: string, line: number): boolean {
  reading.codes = codes;
  reading.figure = '';
  for (const code of codes) say(reading, code, text, line);
  return true;
}

/** A figure below the entry, or a letter below its last figure or, where there is none, below the entry. */
function addBelow(reading: Reading, label: string, text: string, line: number): boolean {
  const isFigure = /^\d/.test(label);
  if (isFigure) reading.figure = label;
  const path = isFigure || reading.figure === '' ? label : `${reading.figure}.${label}`;
  const codes = reading.codes.map((code) => `${code}.${path}`);
  for (const code of codes) say(reading, code, text, line);
  return codes.every(
    (code) => label === '1' || label === 'a' || reading.tree.has(`${code.slice(0, -label.length)}${before(label)}`),
  );
}

/** The label before another; empty for the first. */
function before(label: string): string {
  for (let known = /^\d/.test(label) ? '1' : 'a'; known !== ''; known = nextLabel(known))
    if (nextLabel(known) === label) return known;
  return '';
}

function say({ tree, notice, status }: Reading, code: string, text: string, line: number): void {
  const { text: words, hs } = cutHsCodes(text);
  const marks = [`公告${notice.number.replace('-', '年第')}号`, ...hs.map((number) => `HS ${number}`)];
  const held = words.startsWith('【保留】') ? 'reserved' : status;
  addPlace(tree, code, { text: words, marks, line, ...statusOf(held) });
}

function addExplanation(reading: Reading, figure: string, text: string, line: number): boolean {
  const { tree, notice, status } = reading;
  reading.explanations += 1;
  const said = { text, marks: [], line, ...statusOf(status) };
  addPlace(tree, `${notice.number}#explanation-${figure}`, said, `说明 ${figure}`);
  return reading.explanations === Number(figure);
}

function addText(reading: Reading, text: string, line: number): boolean {
  const { tree, notice, status } = reading;
  reading.texts += 1;
  addPlace(tree, `${notice.number}#text-${reading.texts}`, { text, marks: [], line, ...statusOf(status) }, '正文');
  return true;
}

function statusOf(status: Status | undefined): { readonly status?: Status } {
  return status === undefined ? {} : { status };
}
