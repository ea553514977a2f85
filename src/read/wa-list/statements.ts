import type { Issue } from '../../model/issue.ts';
import { newNote } from '../gb-scl/blocks.ts';
import type { Entry, NoteBlock } from '../gb-scl/blocks.ts';
import { joinWords } from '../pdf/build-lines.ts';
import type { PdfLine } from '../pdf/build-lines.ts';
import { joinPrinted } from '../pdf/join-printed.ts';

/** Titles of the parts in which statements stand, and the codes of the headings to which those without a code of their own belong. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^MUNITIONS LIST$/, 'ML'],
  [/^(?:DUAL-USE LIST|DEFINITION OF TERMS)/, 'DUAL-USE'],
  [/^General Technology Note\b/, 'GTN'],
  [/^General Software Note\b/, 'GSN'],
];
const CATEGORY = /^Category (\d)(?: [-–] Part (\d))?$/;
const CODE = /^(\d\.[A-E]\.(?:\d+\.)?(?:[a-z0-9]{1,2}\.)*|ML ?\d{1,2})(?: \(.*\))?$/;
const SKIPPED = /^(?:STATEMENTS OF UNDERSTANDING AND VALIDITY NOTES|Note \d [-–] Cryptography Note)$/;
const NAME = /^(Statement of Understanding|Validity Note)(?:(?: [-–])? (.*))?$/;

/** Where the statements have been read to. */
interface Reader {
  target: string;
  note: NoteBlock | undefined;
}

/**
 * Adds the statements of understanding and validity notes, which stand behind the lists, as notes to the places that they name,
 * those on a matter of its own ("Used goods") to the whole list. A place that the lists do not have is a warning `statement-without-provision`, and its statements are left out.
 */
export function addStatements(
  entries: readonly Entry[],
  lines: readonly PdfLine[],
  file: string,
  formatPlace: (line: PdfLine) => string,
): readonly Issue[] {
  const issues: Issue[] = [];
  const reader: Reader = { target: 'DUAL-USE', note: undefined };
  for (const line of lines) {
    const words = joinWords(line.cells);
    const named = NAME.exec(words);
    const target = SKIPPED.test(words) ? '' : findTarget(words);
    if (target !== undefined) {
      reader.target = target === '' ? reader.target : target;
      reader.note = undefined;
    } else if (named || !reader.note || line.cells[0]?.bold === true) {
      if (named?.[1] === 'Statement of Understanding' && named[2] !== undefined) reader.target = 'DUAL-USE';
      reader.note = addNote(entries, reader.target, named?.[1] ?? 'Statement of Understanding', formatPlace(line));
      if (!reader.note) issues.push(unknownPlace(reader.target, `${file} ${formatPlace(line)}`));
      else reader.note.text = named ? (named[2] ?? '') : words;
    } else {
      reader.note.text = joinPrinted(reader.note.text, words);
    }
  }
  return issues;
}

/** The place that a title or a code names; undefined for other words. */
function findTarget(words: string): string | undefined {
  const [, category, part] = CATEGORY.exec(words) ?? [];
  if (category !== undefined) return `Category${category}${part === undefined ? '' : `-Part${part}`}`;
  const code = CODE.exec(words)?.[1];
  if (code !== undefined) return code.replace(' ', '').replace(/\.$/, '');
  return PARTS.find(([pattern]) => pattern.test(words))?.[1];
}

function addNote(entries: readonly Entry[], code: string, name: string, at: string): NoteBlock | undefined {
  const entry = entries.find((one) => one.codes.has(code));
  const owner = entry?.blocks.find((block) => block.kind === 'paragraph' && block.code === code);
  if (!entry || owner?.kind !== 'paragraph') return undefined;
  const note = newNote({ owner, name, at, x: 0, textX: 0, italic: false });
  entry.blocks.push(note);
  return note;
}

function unknownPlace(code: string, at: string): Issue {
  return {
    code: 'statement-without-provision',
    severity: 'warning',
    at,
    message: 'A statement of understanding names a place that the lists do not have; it is left out.',
    value: code,
    hint: 'Compare with the last pages of the file.',
  };
}
