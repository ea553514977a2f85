import type { Doubt, Entry } from './entry.ts';
import { EntryReader } from './entry-reader.ts';
import { parseLineHead } from './line-head.ts';
import type { LineHead } from './line-head.ts';
import type { Line } from './lines.ts';
import { spreadNotes } from './spread-notes.ts';
import { foldSpace } from './text.ts';

/** Notes printed apart from the entry that they belong to, by the beginning of their title. */
const APART: readonly (readonly [RegExp, string])[] = [
  [/^TABLE — DEPOSITION TECHNIQUES/, '2E003'],
  [/^TECHNICAL NOTE ON/, 'Category4'],
];

/**
 * Reads the lines of a category of Part 2 (`category` its digit, `heading` its title) or, with an empty `category`, of the
 * munitions list. What is doubtful is handed to `doubt`; `unread-text` there means that a line found no place.
 */
export function readPart(
  lines: readonly Line[],
  category: string,
  heading: Line | undefined,
  doubt: (found: Doubt) => void,
): readonly Entry[] {
  const readers = new Map<string, EntryReader>();
  const start = (kind: Entry['kind'], code: string, text: string, line: Line): EntryReader => {
    const reader = readers.get(code) ?? new EntryReader(kind, code, text, line, doubt);
    readers.set(code, reader);
    return reader;
  };
  let current = heading && start('heading', `Category${category}`, foldSpace(heading.text), heading);
  for (const line of lines) {
    const head = parseLineHead(line.text, category);
    if (head.kind === 'group') current = start('heading', head.code, head.text, line);
    else if (head.kind === 'part')
      current = start('heading', `Category${category}-Part${head.number}`, head.text, line);
    else if (head.kind === 'code') {
      checkCode(head, line, category, readers, doubt);
      current = start('item', head.item, head.labels.length === 0 ? head.text : '', line);
      if (head.labels.length > 0) current.addCoded(head.labels, head.text, line);
    } else if (head.kind !== 'subheading') {
      current = readers.get(findApart(line)) ?? current;
      if (current) addLine(current, head, line);
      else doubt({ ...doubtOf(line), code: 'unread-text', message: 'This line stands before the first entry.' });
    }
  }
  const entries = [...readers.values()].map(({ entry }) => entry);
  spreadNotes(entries);
  return entries;
}

function addLine(reader: EntryReader, head: LineHead, line: Line): void {
  if (head.kind === 'note') reader.addNote(head.name, head.text, line);
  else if (head.kind === 'labels') reader.addLabelled(head.labels, head.text, line);
  else if (head.kind === 'text' && line.numbering !== 'none') reader.addNumbered(head.text, line);
  else if (head.kind === 'text') reader.addText(head.text, line);
}

function checkCode(
  { item, labels }: Extract<LineHead, { kind: 'code' }>,
  line: Line,
  category: string,
  known: ReadonlyMap<string, unknown>,
  doubt: (found: Doubt) => void,
): void {
  if (category !== '' && !/^\d/.test(line.text)) {
    doubt({ ...doubtOf(line), code: 'repaired-code', message: `The code lacks its category; read as ${item}.` });
  }
  if (labels.length === 0 && known.has(item)) {
    doubt({ ...doubtOf(line), code: 'repeated-code', message: 'This item stands here a second time.' });
  }
}

/** The entry of a note printed apart; empty for all other lines. */
function findApart({ text }: Line): string {
  return APART.find(([title]) => title.test(foldSpace(text)))?.[1] ?? '';
}

function doubtOf({ at, text }: Line): Pick<Doubt, 'at' | 'value'> {
  return { at, value: foldSpace(text) };
}
