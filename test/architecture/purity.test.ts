import { describe, expect, it } from 'vitest';
import { isNode, readSources, visit } from './source.ts';
import type { SourceFile, SyntaxNode } from './source.ts';

/** What answers differently at another time or on another machine. */
const IMPURE_MEMBERS = /^(Date\.now|Math\.random|.*\.(localeCompare|toLocale\w+))$/;

const nameOf = (node: unknown): string => {
  if (!isNode(node)) return '';
  if (node.type === 'MemberExpression') return `${nameOf(node.object)}.${nameOf(node.property)}`;
  return typeof node.name === 'string' ? node.name : '';
};

function isImpure(node: SyntaxNode): boolean {
  if (node.type === 'MemberExpression') return IMPURE_MEMBERS.test(nameOf(node));
  return node.type === 'NewExpression' && nameOf(node.callee) === 'Date' && (node.arguments as unknown[]).length === 0;
}

function findImpurities(file: SourceFile): string[] {
  const found: string[] = [];
  visit(file.program, (node) => {
    if (isImpure(node)) found.push(`${file.path}: ${file.text.slice(node.start, node.end)}`);
  });
  return found;
}

describe('src', () => {
  it('has no clock, no randomness and no locale of the machine', () => {
    expect(readSources('src').flatMap(findImpurities)).toEqual([]);
  });
});
