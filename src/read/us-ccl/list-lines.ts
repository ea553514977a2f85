import { followLabel, parseParagraph, parseParagraphs, styleOf } from './labels.ts';
import type { Line } from './lines.ts';
import { parseOpenedNote } from './note-head.ts';
import { openNote, takeNoteLine } from './note-lines.ts';
import { joinText } from './note-tree.ts';
import type { Reading } from './reading.ts';

/** A line of the list: a note in italics, a paragraph with its label, or more words of the one before. */
export function readListLine(reading: Reading, line: Line): void {
  const opened = parseOpenedNote(line.text);
  if (opened) return openNote(reading, opened, line);
  const labelled = parseParagraph(line.text) !== undefined;
  if (line.italic && reading.notes.length > 0) return void takeNoteLine(reading, line.text, line.at);
  if (line.italic && !labelled && reading.place === '')
    return openNote(reading, { name: 'Note', target: '', rest: line.text }, line);
  if (addParagraphs(reading, line)) return;
  const last = reading.entry.parts.findLast((part) => 'code' in part);
  if (/^\[image\]$/.test(line.text) && takeNoteLine(reading, line.text, line.at)) return;
  if (last && 'code' in last) last.text = joinText(last.text, line.text);
  else reading.entry.title = joinText(reading.entry.title, line.text);
}

/** Files the paragraphs of a line; a label that does not begin at the entry goes below the paragraph before. */
function addParagraphs(reading: Reading, line: Line): boolean {
  const { entry, place } = reading;
  const [, label = '', rest = ''] = /^(\d{1,2}|[a-z])\. (.*)$/.exec(line.text) ?? [];
  const figure = /^\d/.test(label);
  if (entry.kind === 'heading' ? label !== '' : figure && place !== '') {
    const list = figure ? /\.\d+(?:\.[a-z])?$/ : /\.[a-z]$/;
    return pushParagraph(reading, `${(place || entry.code).replace(list, '')}.${label}`, rest, line.at);
  }
  const paragraphs = parseParagraphs(line.text);
  for (const { labels, text } of paragraphs) pushParagraph(reading, [entry.code, ...labels].join('.'), text, line.at);
  return paragraphs.length > 0;
}

/** Files a paragraph; one that a run of reserved letters named too soon ("i. through w." before w.) gives way. */
function pushParagraph(reading: Reading, code: string, text: string, at: number): true {
  const { parts } = reading.entry;
  const early = parts.findIndex((part) => 'code' in part && part.code === code && /^\[?reserved/i.test(part.text));
  if (early >= 0) parts.splice(early, 1);
  parts.push({ code, text, at });
  reading.place = code;
  reading.notes = [];
  return true;
}

/** A line inside a NOTE block. A paragraph of the list that stands there by mistake is known by its upright letters. */
export function readNoteLine(reading: Reading, line: Line): void {
  const paragraph = line.italic ? undefined : parseParagraph(line.text);
  const opened = parseOpenedNote(line.text);
  if (paragraph && follows(reading, paragraph.labels)) addParagraphs(reading, line);
  else if (opened) openNote(reading, opened, line);
  else if (!takeNoteLine(reading, line.text, line.at)) reading.entry.unread.push(line);
}

/** Whether a label carries on the list of paragraphs. */
function follows({ entry }: Reading, labels: readonly string[]): boolean {
  const codes = entry.parts.flatMap((part) => ('code' in part ? [part.code] : []));
  const head = [entry.code, ...labels.slice(0, -1)].join('.');
  const label = labels.at(-1) ?? '';
  return codes.some((code) => {
    const last = code.slice(head.length + 1);
    return code.startsWith(`${head}.`) && !last.includes('.') && followLabel(last, styleOf(last)) === label;
  });
}
