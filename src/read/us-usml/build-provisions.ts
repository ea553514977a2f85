import type { Issue } from '../../model/issue.ts';
import type { RawProvision } from '../../model/raw.ts';
import type { UsmlBlock, UsmlLine } from './blocks.ts';
import { spellOut } from './citations.ts';
import { findNotePath, findPath } from './label-path.ts';
import type { OpenLabel } from './label-path.ts';
import { listRun, parseLabelHead } from './labels.ts';
import type { LabelKind } from './labels.ts';
import { buildRegister } from './register.ts';
import type { Register } from './register.ts';

/** The provisions of a category, before designations and references are read, and what could not be placed. */
export interface FiledCategory {
  readonly provisions: readonly RawProvision[];
  readonly issues: readonly Issue[];
}

const HINT = 'Compare the place with the official text; the reader may need a new form.';
const NOTE = /^Note(?:s)?(?: (\d{1,2}))?(?: to (?:paragraphs?\s*(\(.*\))|(?:USML )?Category ([IVX]+)))?\s*:?$/;

/** Files the blocks of one category, its heading first: `XI`, its paragraphs `XI.a.3.xxix` and notes `XI.a.3#note-1`. */
export function buildCategory(code: string, title: string, blocks: readonly UsmlBlock[], at: string): FiledCategory {
  const register = buildRegister();
  const issues: Issue[] = [];
  register.file({ code, kind: 'item', parent: '', text: title, noteName: '', at });
  const labels = blocks.map((block) => (block.kind === 'text' ? (parseLabelHead(block.text)?.label ?? '') : ''));
  let open: readonly OpenLabel[] = [];
  let last = code;
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'note') {
      issues.push(...fileNote(register, block, code));
      continue;
    }
    const head = parseLabelHead(block.text);
    if (!head) {
      register.append(last, block.text);
      continue;
    }
    const path = findPath(head.label, open, labels.slice(i + 1));
    const kind = path?.at(-1)?.kind ?? 'letter';
    if (!path) {
      issues.push(unread(block, 'A label has no place in its category.'));
      continue;
    }
    const parent = [code, ...path.slice(0, -1).map(({ label }) => label)].join('.');
    const run = listRun(head.label, head.last, kind);
    const text = head.star ? `* ${head.rest}` : head.rest;
    for (const label of run) {
      last = `${parent}.${label}`;
      if (register.has(last)) issues.push(unread(block, `The place ${last} stands here a second time.`));
      register.file({ code: last, kind: 'paragraph', parent, text, noteName: '', at: block.at });
    }
    open = [...path.slice(0, -1), { label: run.at(-1) ?? head.label, kind }];
  }
  return { provisions: register.provisions(), issues };
}

type NoteBlock = Extract<UsmlBlock, { kind: 'note' }>;

/** Files a note below each place that its title names; one whose title names none, or no place that stands before it, below the category. */
function fileNote(register: Register, note: NoteBlock, category: string): readonly Issue[] {
  const match = NOTE.exec(note.title);
  if (!match) return [unread({ text: note.title, at: note.at }, 'The title of a note is not understood.')];
  const [, number, chains, other] = match;
  const named = chains === undefined ? [] : spellOut(chains, category);
  const anchors = named.length > 0 ? named : [category];
  const lost = anchors.filter((anchor) => !register.has(anchor));
  const name = number === undefined ? 'Note' : `Note ${number}`;
  for (const anchor of anchors.filter((one) => !lost.includes(one))) fileNoteAt(register, note, anchor, name);
  if (lost.length === anchors.length) fileNoteAt(register, note, category, name);
  const message = 'A note speaks of a place that does not stand before it.';
  const issue = unread({ text: note.title, at: note.at }, message);
  return lost.length > 0 || (other !== undefined && other !== category)
    ? [{ ...issue, code: 'note-without-place', severity: 'warning' }]
    : [];
}

function fileNoteAt(register: Register, { lines, at }: NoteBlock, anchor: string, noteName: string): void {
  const code = register.file({
    code: `${anchor}#${noteName.toLowerCase().replace(' ', '-')}`,
    kind: 'note',
    parent: anchor,
    text: '',
    noteName,
    at,
  });
  const order: LabelKind[] = [];
  let open: readonly OpenLabel[] = [];
  let last = code;
  for (const line of lines) {
    const head = parseLabelHead(line.text);
    if (!head) register.append(last, line.text);
    else {
      open = findNotePath(head.label, open, order);
      const parent = [code, ...open.slice(0, -1).map(({ label }) => label)].join('.');
      const wanted = `${parent}.${head.label}`;
      last = register.file({ code: wanted, kind: 'paragraph', parent, text: head.rest, noteName: '', at: line.at });
    }
  }
}

function unread({ text, at }: UsmlLine, message: string): Issue {
  return { code: 'unread-text', severity: 'error', at, message, value: text.slice(0, 80), hint: HINT };
}
