import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { parseSync } from 'vite';

/** The project's root folder. */
export const ROOT = join(import.meta.dirname, '../..');

/** A node of the syntax tree, as far as these tests look at it. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** A comment with its place in the text. */
export interface Comment {
  readonly type: 'Line' | 'Block';
  readonly value: string;
  readonly end: number;
}

/** One file of code; `path` from the root, with `/`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  readonly program: SyntaxNode;
  readonly comments: readonly Comment[];
}

/** One import, type-only or not, of any form; `target` is a path from the root for a file, else the module as written. */
export interface Import {
  readonly from: string;
  readonly target: string;
  readonly isFile: boolean;
}

/** Reads and parses every file of code below a top folder; throws on one that cannot be parsed. */
export function readSources(folder: string): SourceFile[] {
  return findFiles(folder, /\.(ts|mjs)$/).map((path) => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    const { program, comments, errors } = parseSync(path, text);
    if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
    return {
      path,
      text,
      lines: text.trimEnd().split('\n').length,
      program: program as unknown as SyntaxNode,
      comments,
    };
  });
}

/** Finds the files below a folder whose path matches, sorted; none when the folder does not exist. */
export function findFiles(folder: string, pattern: RegExp): string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.relative(ROOT, posix.join(entry.parentPath, entry.name)))
    .filter((path) => pattern.test(path))
    .toSorted();
}

/** Finds every import of a file: static, exported from, dynamic, in types, and `new URL('….ts', import.meta.url)` (workers). */
export function findImports(file: SourceFile): Import[] {
  const specifiers: string[] = [];
  visit(file.program, (node) => {
    const source = node.source ?? findWorker(node);
    if (isNode(source) && typeof source.value === 'string') specifiers.push(source.value);
  });
  return specifiers.map((specifier) => {
    const isFile = specifier.startsWith('.');
    const bare = specifier.replace(/\?.*$/, '');
    return { from: file.path, target: isFile ? posix.join(dirname(file.path), bare) : bare, isFile };
  });
}

/** Calls back for a node and all below it, parents first. */
export function visit(node: SyntaxNode, see: (node: SyntaxNode) => void): void {
  see(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, see);
  }
}

/** Tells whether a value is a node of the syntax tree. */
export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}

/** The address in `new URL('./worker.ts', import.meta.url)`. */
function findWorker(node: SyntaxNode): SyntaxNode | undefined {
  if (node.type !== 'NewExpression') return undefined;
  const [address, base] = node.arguments as unknown[];
  const isOfModule = isNode(base) && isNode(base.object) && base.object.type === 'MetaProperty';
  return isOfModule && isNode(address) && String(address.value).endsWith('.ts') ? address : undefined;
}
