import { describe, expect, it } from 'vitest';
import { buildError, parseMarkdownLaw, splitCells } from '../../src/read/markdown-lines.ts';

const EXPECTED = { file: 'law.md', identifier: 'X1', hint: 'Give the law X1.' };
const FRONT = '---\nidentifier: "X1"\nextra:\n  law_num: "七"\n---\n';

describe('parseMarkdownLaw', () => {
  it('takes lines apart, with their places', () => {
    const text = `${FRONT}\n**第一条（名）**\u3000本文\n\n- 一\u3000風車\n  - イ\u3000木製\n式\n| a | b |\n## 附則\n- 甲、乙\n`;
    const law = parseMarkdownLaw(text, EXPECTED);
    expect(law.ok && [...law.value.front]).toEqual([
      ['identifier', 'X1'],
      ['extra', ''],
      ['law_num', '七'],
    ]);
    expect(law.ok && law.value.lines.map(({ kind, depth, label, line }) => [kind, depth, label, line])).toEqual([
      ['bold', 0, '第一条（名）', 7],
      ['element', 0, '一', 9],
      ['element', 1, 'イ', 10],
      ['text', 0, '', 11],
      ['row', 0, '', 12],
      ['section', 0, '', 13],
      ['element', 0, '', 14],
    ]);
    const words = law.ok ? law.value.lines.map((line) => line.text) : [];
    expect(words.join(' ')).toBe('本文 風車 木製 式 | a | b | 附則 甲、乙');
  });

  it.each([
    ['empty-file', '\n \n'],
    ['not-text', `${FRONT}a\u0001b`],
    ['foreign-file', '# A page'],
    ['not-well-formed', '---\nidentifier: "X1"\n'],
    ['foreign-file', FRONT.replace('X1', 'X2')],
  ])('refuses with %s', (code, text) => {
    const law = parseMarkdownLaw(text, EXPECTED);
    expect(law.ok).toBe(false);
    expect(law.issues).toMatchObject(
      [{ code, severity: 'error', at: /^law\.md/, hint: EXPECTED.hint }].map((issue) => ({
        ...issue,
        at: expect.stringMatching(issue.at) as string,
      })),
    );
  });
});

describe('splitCells', () => {
  it('gives the cells without the bars at the ends', () => {
    expect(splitCells('| 一 |  | 漆 |')).toEqual(['一', '', '漆']);
  });
});

describe('buildError', () => {
  it('shortens the value and leaves out an empty one', () => {
    expect(buildError('x', 'f:1', 'What.', 'a'.repeat(100), 'Do.').value).toHaveLength(80);
    expect(buildError('x', 'f:1', 'What.', '', 'Do.')).not.toHaveProperty('value');
  });
});
