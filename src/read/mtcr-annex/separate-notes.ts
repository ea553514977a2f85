import { newNote } from '../gb-scl/blocks.ts';
import type { Block, NoteBlock } from '../gb-scl/blocks.ts';

/** The blocks of an entry with "Notes: 1. … 2. …" as notes of their own, "Note 1" and "Note 2", since each speaks for itself. */
export function separateNotes(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] =>
    block.kind === 'note' && isRun(block) ? splitRun(block) : [block],
  );
}

function isRun({ name, text, elements }: NoteBlock): boolean {
  return name === 'Notes' && text === '' && elements.every(({ labels }) => /^\d+$/.test(labels[0] ?? ''));
}

function splitRun(run: NoteBlock): readonly NoteBlock[] {
  const numbers = [...new Set(run.elements.map(({ labels }) => labels[0] ?? ''))];
  return numbers.map((number) => {
    const [lead, ...list] = run.elements.filter(({ labels }) => labels[0] === number);
    const note = newNote({ ...run, name: `Note ${number}` });
    note.text = lead?.text ?? '';
    note.elements.push(...list.map((element) => ({ ...element, labels: element.labels.slice(1) })));
    return note;
  });
}
