import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAuDsgl } from '../../../src/read/au-dsgl/read-au-dsgl.ts';
import { smallList } from './small-list.ts';

const SOURCE = '../shared/sources/au/F2024L01024.html';

function marksOf(text: string) {
  const list = readAuDsgl(text, 'small.html');
  const provisions = list.ok ? list.value.provisions : [];
  const marks = provisions.flatMap(({ code, marks: printed = [] }) => printed.map((mark) => [code, mark]));
  return { marks, issues: list.issues.filter(({ code }) => code === 'mark-without-provision') };
}

describe('the marks of the sensitive lists', () => {
  const { marks, issues } = marksOf(smallList());

  it('stand at each code once, the graver list last, runs spelled out', () => {
    expect(marks).toEqual([
      ['9A001.a', 'very-sensitive'],
      ['9A001.b.1', 'sensitive'],
      ['9A001.b.2', 'sensitive'],
      ['9A002', 'sensitive*'],
    ]);
  });

  it('are warned of where the list lacks the code', () => {
    expect(issues).toMatchObject([{ severity: 'warning', value: '9A007' }]);
  });
});

describe.skipIf(!existsSync(SOURCE))('on the official file (needs ../shared/sources)', () => {
  const { marks, issues } = marksOf(existsSync(SOURCE) ? readFileSync(SOURCE, 'utf8') : smallList());

  it('all find their place', () => {
    expect(issues).toEqual([]);
    expect(marks).toHaveLength(157);
    expect(marks.filter(([, mark]) => mark?.startsWith('very-sensitive'))).toHaveLength(66);
  });
});
