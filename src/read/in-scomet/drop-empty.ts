import type { Entry } from './blocks.ts';

/** Leaves out labels behind which nothing is printed, neither words nor a list: the number of a line that is gone. */
export function dropEmpty({ paragraphs, blocks }: Entry): void {
  const codes = [...paragraphs.keys()];
  for (const paragraph of [...paragraphs.values()].slice(1)) {
    const { code, text } = paragraph;
    const holds = text !== '' || codes.some((other) => other.startsWith(`${code}.`));
    const owns = blocks.some(
      (block) => block.kind === 'note' && (block.owner === paragraph || block.after === paragraph),
    );
    if (holds || owns) continue;
    paragraphs.delete(code);
    blocks.splice(blocks.indexOf(paragraph), 1);
  }
}
