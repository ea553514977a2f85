import { failure, success } from '../../model/issue.ts';
import type { Issue } from '../../model/issue.ts';
import type { RawListReader, RawProvision } from '../../model/raw.ts';
import { joinLines } from './join-lines.ts';
import type { Line } from './join-lines.ts';
import { findNoteMarkers } from './note-marker.ts';
import { issue, parseEntries } from './parse-entries.ts';
import type { Entry } from './parse-entries.ts';
import { buildProvisions } from './build-provisions.ts';
import { buildCodeRepairs } from './repair-code.ts';
import { splitText } from './split-text.ts';

/**
 * Reads Annex I of Regulation (EU) 2021/821 from its JSON file, entry by entry. A note stands under the provision that it
 * speaks of; one that narrows or widens several provisions at once ("A.1. and A.2. do not control …") is given once for each.
 * Flattened powers stay as printed. Every line lands somewhere; what cannot is an error `unread-text`.
 * A warning `repaired-code` tells where the file's code is not the law's.
 */
export const readEuAnnexI: RawListReader = (text, file) => {
  const entries = parseEntries(text, file);
  if (!entries.ok) return entries;
  const issues: Issue[] = [];
  const provisions = entries.value.flatMap((entry, index) => {
    const read = readEntry(entry, file);
    issues.push(...read.issues);
    return read.provisions.map((p) => (p.kind === 'item' ? { ...p, order: index + 1 } : p));
  });
  if (issues.some((i) => i.severity === 'error')) return failure(issues);
  return success({ provisions, controls: new Map(), exceptions: new Map() }, issues);
};

function readEntry(entry: Entry, file: string): { provisions: RawProvision[]; issues: Issue[] } {
  const joined = joinLines(entry, file);
  const issues: Issue[] = [...joined.issues];
  const repairs = buildCodeRepairs();
  const known = placeAll(joined.lines);
  const builder = buildProvisions(known);
  for (const [index, line] of joined.lines.entries()) {
    const code = line.isNote ? repairs.find(line.printed) : repairs.place(line.printed);
    if (code !== line.printed && !line.isNote) issues.push(repaired(line, code, file));
    const notes = builder.add({ code, segments: splitText(line.text), at: line.at });
    const last = notes.at(-1);
    if (last !== undefined && opensListBelow(line, joined.lines[index + 1])) repairs.divert(line.printed, last);
  }
  if (builder.provisions[0]?.kind !== 'item') {
    const message = `The entry ${entry.item} has no line of its own.`;
    issues.push(issue('unread-text', `${file} ${entry.at}`, message, '', 'The first line must be the item itself.'));
  }
  return { provisions: builder.provisions, issues };
}

/** The codes of all paragraphs of an entry, before its notes are known. */
function placeAll(lines: readonly Line[]): readonly string[] {
  const repairs = buildCodeRepairs();
  const codes = lines.map((line, index) => {
    if (opensListBelow(line, lines[index + 1])) repairs.divert(line.printed, `${line.printed}#`);
    return line.isNote ? '' : repairs.place(line.printed);
  });
  return codes.filter((code) => code !== '' && !code.includes('#'));
}

/** Whether the paragraph lines that follow are the list of a note that ends this line with a colon. */
function opensListBelow(line: Line, next: Line | undefined): boolean {
  const ends = line.text.endsWith(':') && findNoteMarkers(line.text).length > 0;
  return ends && next !== undefined && !next.isNote && /^\.(?:a|1)$/.test(next.printed.slice(line.printed.length));
}

function repaired(line: Line, code: string, file: string): Issue {
  const hint = 'Compare with the Official Journal; nothing to do if the repaired code is right.';
  const message = `The file's code is not the law's: read as ${code}.`;
  return { ...issue('repaired-code', `${file} ${line.at}`, message, line.printed, hint), severity: 'warning' };
}
