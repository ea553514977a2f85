import { describe, expect, it } from 'vitest';
import { splitSections } from '../../../src/read/au-dsgl/sections.ts';
import { line } from './small-list.ts';

const HEADINGS = [
  'Division 4—Definitions',
  'Part 1—Munitions list',
  ...[...'0123456789'].map((digit) => `Category ${digit}—Things`),
  'Sensitive list of dual-use goods',
  'Very sensitive list of dual-use goods',
];
const whole = HEADINGS.flatMap((heading) => [line('ActHead3', heading), line('DL0Aa', `words of ${heading}`)]);

describe('splitSections', () => {
  it('parts the lines by their headings', () => {
    const result = splitSections(whole, 'list.html');
    expect(result.ok && result.value.munitions.map(({ text }) => text)).toEqual(['words of Part 1—Munitions list']);
    expect(result.ok && result.value.categories.map(({ digit }) => digit).join('')).toBe('0123456789');
  });

  it.each([
    ['a part without lines', whole.filter(({ text }) => text !== 'words of Category 4—Things'), 'incomplete-file'],
    ['no heading at all', [line('DL0Aa', 'tea')], 'foreign-file'],
    ['no line', [], 'foreign-file'],
  ])('refuses %s', (_, lines, code) => {
    const result = splitSections(lines, 'list.html');
    expect(result.ok).toBe(false);
    expect(result.issues).toMatchObject([{ code }]);
  });
});
