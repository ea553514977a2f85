import type { Chunk } from './chunks.ts';
import { isControlText, readControls } from './controls.ts';
import { parseExceptionLine } from './exceptions.ts';
import { parseParagraph } from './labels.ts';
import type { Line } from './lines.ts';
import { readListLine, readNoteLine } from './list-lines.ts';
import { parseOpenedNote } from './note-head.ts';
import { openNote, readNoteHead, takeNoteLine } from './note-lines.ts';
import { joinText } from './note-tree.ts';
import { startReading } from './reading.ts';
import type { Entry, Reading } from './reading.ts';
import { isEmptyStatement, parseSectionHead, splitHeads } from './sections.ts';

/** Takes an entry, or the notes of a category or product group, apart. */
export function readEntry(chunk: Chunk): Entry {
  const announced = chunk.lines.some((line) => parseSectionHead(line.text)?.section === 'items');
  const reading = startReading(chunk, announced);
  for (const line of chunk.lines) {
    if (line.rows.length > 0) readTable(reading, line);
    else if (line.tag === 'HED') readNoteHead(reading, line);
    else if (line.tag === 'HD3') openNote(reading, { name: line.text, target: '', rest: '' }, line);
    else if (line.block > 0) readNoteLine(reading, line);
    else for (const text of splitHeads(line.text)) readLine(reading, { ...line, text });
  }
  return reading.entry;
}

function readTable(reading: Reading, line: Line): void {
  const { entry } = reading;
  if (reading.section === 'items') {
    openNote(reading, { name: 'Table', target: '', rest: line.text }, line);
    const rows = line.rows.map((row) => row.join(' | ').replaceAll('\n', '; '));
    rows.forEach((row, n) => void takeNoteLine(reading, `${n + 1}. ${row}`, line.at));
    return;
  }
  for (const [row = '', ...requirement] of line.rows) {
    const controls = readControls(row, requirement.join(' ').trim(), entry.code);
    const note = parseOpenedNote(requirement.join(' '));
    entry.controls.push(...controls);
    if (controls.length > 0) continue;
    if (row === '' && note) openNote(reading, { ...note, name: 'License Requirement Note' }, line);
    else entry.unread.push({ ...line, text: row });
  }
}

/** A line outside NOTE blocks. */
function readLine(reading: Reading, line: Line): void {
  const head = reading.section === 'items' && reading.place !== '' ? undefined : parseSectionHead(line.text);
  if (!head) return readText(reading, line);
  if (head.section !== 'same') reading.section = head.section;
  if (head.section !== 'same' || head.note) reading.notes = [];
  if (isEmptyStatement(head.rest) && !(head.note && head.rest === '')) return;
  if (head.note) return openNote(reading, { ...head.note, target: '', rest: head.rest }, line, head.note.slug);
  if (head.rest !== '') readText(reading, { ...line, text: head.rest, italic: false });
}

function readText(reading: Reading, line: Line): void {
  const { entry, section } = reading;
  if (isEmptyStatement(line.text)) return;
  if (section === 'items') return readListLine(reading, line);
  if (section === 'opening') entry.title = joinText(entry.title, line.text);
  else if (section === 'licence' && isControlText(line.text))
    entry.controls.push(...readControls(line.text, '', entry.code));
  else if (section === 'licence' && reading.notes.length === 0)
    openNote(reading, { name: 'License Requirement Note', target: '', rest: line.text }, line);
  else if (section === 'exceptions' && readExceptionLine(reading, line.text)) return;
  else if (section === 'sta') readStaLine(reading, line);
  else if (section === 'list' && beginsItems(reading, line))
    return readListLine(Object.assign(reading, { section: 'items' }), line);
  else if (!takeNoteLine(reading, line.text, line.at)) entry.unread.push(line);
}

function readExceptionLine({ entry, notes }: Reading, text: string): boolean {
  const named = parseExceptionLine(text);
  const last = entry.exceptions.at(-1);
  if (named) entry.exceptions.push({ ...named });
  else if (last && notes.length === 0) last.text = joinText(last.text, text);
  else return false;
  return true;
}

function readStaLine(reading: Reading, line: Line): void {
  const { entry, notes } = reading;
  const text = line.text.replace(/^STA: /, '');
  const last = entry.exceptions.at(-1);
  if (last?.name === 'STA') last.text = joinText(last.text, text);
  else entry.exceptions.push({ name: 'STA', text });
  const name = 'Special Conditions for STA';
  if (notes.length > 0) takeNoteLine(reading, text, line.at);
  else openNote(reading, { name, target: '', rest: text }, line, 'special-conditions-for-sta');
}

/** Where an entry does not announce its list, the first label begins it. */
function beginsItems({ announced }: Reading, line: Line): boolean {
  return !announced && !line.italic && parseParagraph(line.text) !== undefined;
}
