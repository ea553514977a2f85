import type { Entry, Note, Paragraph } from './blocks.ts';

/** Leaves out paragraphs that the list prints twice with everything below them, word for word; answers those left out. */
export function dropTwins(entry: Entry): readonly Paragraph[] {
  const { paragraphs, blocks } = entry;
  const dropped: Paragraph[] = [];
  for (const twin of [...paragraphs.values()].filter(({ code }) => code.endsWith('-2'))) {
    const below = [...paragraphs.values()].filter((p) => p === twin || p.code.startsWith(`${twin.code}.`));
    const all = blocks.filter((block) => block.kind === 'note');
    const notes = all.filter((note) => below.includes(note.after));
    const others = all.filter((note) => !notes.includes(note));
    const known = new Set(others.map(wordsOf));
    const repeats =
      below.every((p) => isRepeated(p, twin, paragraphs)) && notes.every((note) => known.has(wordsOf(note)));
    if (!repeats) continue;
    for (const block of [...below, ...notes]) blocks.splice(blocks.indexOf(block), 1);
    for (const { code } of below) paragraphs.delete(code);
    dropped.push(twin);
  }
  return dropped;
}

function isRepeated({ code, text }: Paragraph, twin: Paragraph, all: Entry['paragraphs']): boolean {
  const first = all.get(twin.code.slice(0, -2) + code.slice(twin.code.length));
  return first !== undefined && fold(first.text) === fold(text);
}

function wordsOf({ text, elements }: Note): string {
  return fold([text, ...elements.map((element) => element.text)].join(' '));
}

/** Letters and figures only: the two prints differ in blanks and dots. */
function fold(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
