import { describe, expect, it } from 'vitest';
import { compareWithExceptions, readExceptions } from './exceptions.ts';
import { isNode, readSources, visit } from './source.ts';
import type { SourceFile, SyntaxNode } from './source.ts';

/** What is too long, and its lines. */
type Size = readonly [name: string, lines: number];

const FUNCTION_LINES = 50;
const BUDGETS = [
  { folder: 'src', soft: 150, hard: 300 },
  { folder: 'scripts', soft: 150, hard: 300 },
  { folder: 'web', soft: 200, hard: 350 },
  { folder: 'test', soft: 500, hard: 500 },
];

const exceptions = readExceptions();
const none = { tooLarge: [], lowerOrRemove: [] };

/** Names a function by what it is bound to; `anonymous` when it is not. */
function nameOf(node: SyntaxNode, parent: SyntaxNode): string {
  const named = [node.id, parent.id, parent.key].find(isNode);
  return typeof named?.name === 'string' ? named.name : 'anonymous';
}

/** Finds the functions with more lines than allowed, as `path#name` with their lines. */
function findLongFunctions({ path, text, program }: SourceFile): Size[] {
  const long: Size[] = [];
  visit(program, (parent) => {
    for (const node of Object.values(parent).flat().filter(isNode)) {
      if (!/Function/.test(node.type) || !isNode(node.body)) continue;
      const lines = text.slice(node.start, node.end).split('\n').length;
      if (lines > FUNCTION_LINES) long.push([`${path}#${nameOf(node, parent)}`, lines]);
    }
  });
  return long;
}

describe('budgets', () => {
  const all = BUDGETS.map((budget) => ({ ...budget, files: readSources(budget.folder) }));

  it.each(all)('files of $folder have at most $hard lines', ({ hard, files }) => {
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter(({ lines }) => lines > hard).map(({ path, lines }) => [path, lines])).toEqual([]);
  });

  it('files keep to the soft limits or are excepted, and no exception is larger than needed', () => {
    const over = all.flatMap(({ soft, files }) => files.filter(({ lines }) => lines > soft));
    const sizes = new Map(over.map(({ path, lines }) => [path, lines]));
    expect(compareWithExceptions(sizes, exceptions.lines)).toEqual(none);
  });

  it(`functions have at most ${FUNCTION_LINES} lines or are excepted, and no exception is larger than needed`, () => {
    const files = all.filter(({ folder }) => folder !== 'test').flatMap((budget) => budget.files);
    // Of two functions with one name the longer counts: a Map keeps the last.
    const sizes = new Map(files.flatMap(findLongFunctions).toSorted((a, b) => a[1] - b[1]));
    expect(compareWithExceptions(sizes, exceptions.functions)).toEqual(none);
  });
});
