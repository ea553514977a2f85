import { foldSpace } from './text.ts';

/** How a line begins, and its words. */
export type LineHead =
  | { readonly kind: 'group'; readonly code: string; readonly text: string }
  | { readonly kind: 'part'; readonly number: string; readonly text: string }
  | { readonly kind: 'subheading'; readonly text: string }
  | { readonly kind: 'code'; readonly item: string; readonly labels: readonly string[]; readonly text: string }
  | { readonly kind: 'note'; readonly name: string; readonly text: string }
  | { readonly kind: 'labels'; readonly labels: readonly string[]; readonly text: string }
  | { readonly kind: 'text'; readonly text: string };

const GROUP = /^(\d)\.?\s*([A-E])\.?\s*(?:([12])\.?\s+)?(?=(?:Systems|Test|Materials|Software|Technology)\b)/;
const PART = /^Part ([12])\s*[—–-]/;
const DUAL_USE = /^(?:(\d)\.?\s*)?([A-E])\.\s*(\d{3})(?:\.\s*|\s+)/;
const MUNITIONS = /^(ML\d{1,3})\.\s*/;
const LABELS = /^((?:[a-z]|\d{1,3})\.\s+)+/;
const LABEL = /^([a-z]|([a-z])\2|\d{1,3})\.(?:\s+|$)/;
/** Two labels in one line, "1. a. …", each with a tab stop behind it. */
const DOUBLE_LABEL = /^(\d{1,3}|[a-z])\.\t(\d{1,3}|[a-z])\.\t/;
const POINT = /^N\.\s?B\.?\s?:?\s?(\d{1,2})?[.:]*(?:\s+|$)/;
const NOTE = /^((?:Technical )?Notes?)(?: (\d{1,2}))?(?: to the ([A-Z]\w+) Note)?(?:\s*:\s*|$)/i;
const TABLE = /^(?:TABLE\b|TECHNICAL NOTE ON\b)/;
const SUBHEADING = /^[^a-z\t]*[A-Z]{5}[^a-z\t]*$/;

/**
 * Reads the beginning of a line of the category `category` (a digit; empty in the munitions list): a code with its blanks
 * ("3. A. 001. a. 1." is item `3A001`, labels `a`, `1`; a code printed without its category is completed), a note's name,
 * a label of a list, or a heading.
 */
export function parseLineHead(line: string, category: string): LineHead {
  const text = line.replaceAll(/[\t\n ]+/g, ' ');
  const rest = (match: RegExpExecArray) => foldSpace(text.slice(match[0].length));
  const group = GROUP.exec(text);
  if (group) return { kind: 'group', code: `${group[1]}${group[2]}${group[3] ?? ''}`, text: rest(group) };
  const part = PART.exec(text);
  if (part) return { kind: 'part', number: part[1] ?? '', text: foldSpace(text) };
  if (TABLE.test(text)) return { kind: 'note', name: nameTable(text), text: '' };
  const code = DUAL_USE.exec(text);
  if (code) return splitLabels(`${code[1] ?? category}${code[2]}${code[3]}`, text.slice(code[0].length));
  const munitions = MUNITIONS.exec(text);
  if (munitions) return splitLabels(munitions[1] ?? '', text.slice(munitions[0].length));
  const point = POINT.exec(text);
  if (point) return { kind: 'note', name: `N.B.${point[1] ?? ''}`, text: rest(point) };
  const note = NOTE.exec(text);
  if (note) return { kind: 'note', name: nameNote(note), text: rest(note) };
  const double = DOUBLE_LABEL.exec(line);
  if (double) return { kind: 'labels', labels: [double[1] ?? '', double[2] ?? ''], text: rest(double) };
  const label = LABEL.exec(text);
  if (label) return { kind: 'labels', labels: [label[1] ?? ''], text: rest(label) };
  if (SUBHEADING.test(text)) return { kind: 'subheading', text: foldSpace(text) };
  return { kind: 'text', text: foldSpace(text.replace(/^[-‑•] /, '- ')) };
}

function splitLabels(item: string, words: string): LineHead {
  const run = LABELS.exec(words)?.[0] ?? '';
  const labels = run.split(/\.\s+/).filter((label) => label !== '');
  return { kind: 'code', item, labels, text: foldSpace(words.slice(run.length)) };
}

/** "Note 2", "Technical Notes", "Note to the Cryptography Note". */
function nameNote([, word = '', number, target]: RegExpExecArray): string {
  const name = word.toLowerCase().startsWith('technical') ? `Technical ${word.endsWith('s') ? 'Notes' : 'Note'}` : word;
  return [name, number, target && `to the ${target} Note`].filter(Boolean).join(' ');
}

/** "Table", "Table: Notes", "Table: Technical Note"; "Technical Note" for one with a title of its own. */
function nameTable(text: string): string {
  if (!text.startsWith('TABLE')) return 'Technical Note';
  const [, part = ''] = /:\s*([A-Z ]+)$/.exec(text) ?? [];
  const words = part.toLowerCase().replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase());
  return words === '' ? 'Table' : `Table: ${words}`;
}
