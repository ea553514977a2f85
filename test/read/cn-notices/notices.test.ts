import { describe, expect, it } from 'vitest';
import { parseNotices } from '../../../src/read/cn-notices/notices.ts';
import { SMALL } from './small-notices.ts';

describe('parseNotices', () => {
  it('gives each text with its number and day, without fields and signatures', () => {
    const notices = parseNotices(SMALL, 'n.md');
    expect(notices.ok && notices.value.map(({ number, effective, line }) => [number, effective, line])).toEqual([
      ['2025-9', '2025-06-01', 1],
      ['2025-3', '2025-02-04', 13],
      ['', '', 48],
      ['2025-4', '2025-04-01', 56],
    ]);
    expect(notices.ok && notices.value[0]?.lines.map(({ line }) => line)).toEqual([7]);
  });

  it.each([
    ['an empty file', '', 'empty-file', 'n.md:1'],
    ['a binary file', SMALL.replace('试验', '\u0002'), 'not-text', 'n.md:18'],
    ['a file without announcements', '# 常见问题\n\n---\n', 'foreign-file', 'n.md:1'],
    ['another file', 'a,b\n', 'foreign-file', 'n.md:1'],
    ['a file cut in a text', SMALL.slice(0, SMALL.indexOf('长勺')), 'incomplete-file', 'n.md:56'],
  ])('refuses %s', (_, text, code, at) => {
    expect(parseNotices(text, 'n.md')).toMatchObject({ ok: false, issues: [{ code, at, severity: 'error' }] });
  });
});
