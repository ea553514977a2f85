import { describe, expect, it } from 'vitest';
import { isNode, readSources } from './source.ts';
import type { SourceFile, SyntaxNode } from './source.ts';

/** The statements that export something of this file's own; what `index.ts` passes on is described where it is made. */
const findExports = (file: SourceFile): SyntaxNode[] =>
  (file.program.body as SyntaxNode[]).filter((node) => node.type === 'ExportNamedDeclaration' && !node.source);

/** Tells whether a doc comment with words stands directly before a place. */
function hasDocComment({ text, comments }: SourceFile, start: number): boolean {
  const before = comments.findLast(({ end }) => end <= start);
  if (before?.type !== 'Block' || !/^\*[\s*]*\w/.test(before.value)) return false;
  return text.slice(before.end, start).trim() === '';
}

/** The name that an export declares: an overloaded function has its comment on the first. A bare `export { … }` is shown as it stands. */
function nameOf({ text }: SourceFile, node: SyntaxNode): string {
  const declaration = isNode(node.declaration) ? node.declaration : undefined;
  const [variable] = (declaration?.declarations as SyntaxNode[] | undefined) ?? [];
  const id = declaration?.id ?? variable?.id;
  return isNode(id) ? String(id.name) : text.slice(node.start, node.end).slice(0, 60);
}

function findUndocumented(file: SourceFile): string[] {
  const exports = findExports(file);
  const documented = exports.filter(({ start }) => hasDocComment(file, start)).map((node) => nameOf(file, node));
  const all = exports.map((node) => nameOf(file, node));
  return all.filter((name) => !documented.includes(name)).map((name) => `${file.path}: ${name}`);
}

describe('exports of src', () => {
  const files = readSources('src');

  it('are found', () => {
    expect(files.flatMap(findExports).length).toBeGreaterThan(150);
  });

  it('each have a doc comment', () => {
    expect(files.flatMap(findUndocumented)).toEqual([]);
  });
});
