import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAuDsgl } from '../../../src/read/au-dsgl/read-au-dsgl.ts';
import { readSensitiveMarks } from '../../../src/read/au-dsgl/sensitive-marks.ts';
import { smallList } from './small-list.ts';

const SOURCE = '../shared/sources/au/F2024L01024.html';

function codesOf(text: string): readonly string[] {
  const list = readAuDsgl(text, 'list.html');
  return list.ok ? list.value.provisions.map(({ code }) => code) : [];
}

describe('readSensitiveMarks', () => {
  const result = readSensitiveMarks(smallList(), 'small.html', codesOf(smallList()));
  const marks = result.ok ? [...result.value] : [];

  it('marks each code once, the graver list last, runs spelled out', () => {
    expect(marks).toEqual([
      ['9A001.a', { level: 'very-sensitive', restated: false }],
      ['9A001.b.1', { level: 'sensitive', restated: false }],
      ['9A001.b.2', { level: 'sensitive', restated: false }],
      ['9A002', { level: 'sensitive', restated: true }],
      ['9A007', { level: 'sensitive', restated: false }],
    ]);
  });

  it('warns of a code that the list lacks', () => {
    expect(result.issues).toMatchObject([{ code: 'mark-without-provision', severity: 'warning', value: '9A007' }]);
  });

  it('fails as the list does', () => {
    expect(readSensitiveMarks('', 'small.html', []).issues[0]?.code).toBe('empty-file');
  });
});

describe.skipIf(!existsSync(SOURCE))('on the official file (needs ../shared/sources)', () => {
  const text = existsSync(SOURCE) ? readFileSync(SOURCE, 'utf8') : '';

  it('attaches every mark', () => {
    const result = readSensitiveMarks(text, 'F2024L01024.html', codesOf(text));
    expect(result.issues).toEqual([]);
    const levels = result.ok ? [...result.value.values()].map(({ level }) => level) : [];
    expect(levels).toHaveLength(157);
    expect(levels.filter((level) => level === 'very-sensitive')).toHaveLength(66);
  });
});
