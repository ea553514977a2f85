import { describe, expect, it } from 'vitest';
import { parseConnective } from '../../src/normalize/connective.ts';
import { findJunction } from '../../src/normalize/junction.ts';
import { CHINESE } from '../../src/normalize/language-zh.ts';
import { findNoteRole } from '../../src/normalize/note-role.ts';
import { findStatus } from '../../src/normalize/status.ts';

describe('Chinese', () => {
  it.each([
    ['具有下述所有特性的陶罐：', 'all'],
    ['具有下述任一特性的陶罐：', 'any'],
    ['以下任何一种的陶罐：', 'any'],
    ['能制成任何下述任一产品：', 'any'],
    ['陶罐：', 'any'],
  ])('joins the parts of %s', (lead, junction) => {
    expect(findJunction(lead, ['', ''], CHINESE)).toBe(junction);
  });

  it.each([
    ['陶罐；和', 'and'],
    ['陶罐；或', 'or'],
    ['陶罐；', ''],
  ])('reads the connective of %s', (text, connective) => {
    expect(parseConnective(text, CHINESE)).toBe(connective);
  });

  it.each([
    ['说明 1', '1C004项所管制的陶罐包括陶盆。', 'includes'],
    ['说明 2', '1C004项不包括陶盆。', 'excludes'],
    ['不包括', '不包括：陶盆', 'excludes'],
    ['正文', '不包括陶盆的除外。', 'explains'],
  ])('tells what the note %s does', (name, text, role) => {
    expect(findNoteRole(name, text, CHINESE)).toBe(role);
  });

  it('knows places kept free', () => {
    expect([findStatus('【保留】。', CHINESE), findStatus('陶罐。', CHINESE)]).toEqual(['reserved', 'in-force']);
  });

  it('knows what stands before a code that is left out', () => {
    expect(['非', '非§、', '除', '生产'].map((before) => CHINESE.excludedBy.test(before))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});
