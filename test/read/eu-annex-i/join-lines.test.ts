import { describe, expect, it } from 'vitest';
import { joinLines } from '../../../src/read/eu-annex-i/join-lines.ts';

const join = (...lines: string[]) => joinLines({ item: '9A901', lines, at: 'entries[4]' }, 'x.json');
const texts = (...lines: string[]) => join(...lines).lines.map(({ printed, text }) => `${printed} | ${text}`);

describe('joinLines', () => {
  it.each<[string, string[], string[]]>([
    ['nothing', [], []],
    ['blank lines', ['', '  '], []],
    ['plain lines', ['9A901 Kettles:', '9A901.a Lids;'], ['9A901 | Kettles:', '9A901.a | Lids;']],
    ['a line without words', ['9A901'], ['9A901 | ']],
    ['white space', [' 9A901   Big   kettles '], ['9A901 | Big kettles']],
    ['a line that continues', ['9A901.a Lids', '9A901.a of tin'], ['9A901.a | Lids of tin']],
    ['a note is no continuation', ['9A901.a Lids', '9A901.a Note: Tea.'], ['9A901.a | Lids', '9A901.a | Note: Tea.']],
    ['… but is continued', ['9A901.a Note: Tea', '9A901.a is hot.'], ['9A901.a | Note: Tea is hot.']],
    [
      'another code between',
      ['9A901.a Lids', '9A901.b Pots', '9A901.a Cups'],
      ['9A901.a | Lids', '9A901.b | Pots', '9A901.a | Cups'],
    ],
  ])('%s', (_name, lines, expected) => {
    expect(texts(...lines)).toEqual(expected);
    expect(join(...lines).issues).toEqual([]);
  });

  it('says where a line stands and whether it begins a note', () => {
    expect(join('9A901 Kettles', '', '9A901 N.B. SEE ALSO 9A902').lines.map(({ at, isNote }) => [at, isNote])).toEqual([
      ['entries[4] line 1', false],
      ['entries[4] line 3', true],
    ]);
  });

  it.each(['Lids', '9A902 Lids', '9A9011 Lids', '9A901a Lids', '9A901.ab Lids'])('refuses %s', (line) => {
    const { lines, issues } = join('9A901 Kettles', line);
    expect(lines).toHaveLength(1);
    expect(issues).toMatchObject([
      { code: 'unread-text', severity: 'error', at: 'x.json entries[4] line 2', value: line },
    ]);
  });
});
