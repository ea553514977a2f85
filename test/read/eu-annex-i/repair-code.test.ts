import { describe, expect, it } from 'vitest';
import { buildCodeRepairs } from '../../../src/read/eu-annex-i/repair-code.ts';

const place = (codes: readonly string[]) => {
  const repairs = buildCodeRepairs();
  return codes.map((code) => repairs.place(code));
};

describe('place', () => {
  it.each<[string, string[], string[]]>([
    ['nothing to repair', ['9A901', '9A901.a', '9A901.a.1', '9A901.b'], ['9A901', '9A901.a', '9A901.a.1', '9A901.b']],
    [
      'figures among letters open the list of the last',
      ['9A901.a', '9A901.b', '9A901.1'],
      ['9A901.a', '9A901.b', '9A901.b.1'],
    ],
    [
      '… and what stands below goes with them',
      ['9A901.c', '9A901.1', '9A901.1.a', '9A901.1.b'],
      ['9A901.c', '9A901.c.1', '9A901.c.1.a', '9A901.c.1.b'],
    ],
    [
      '… and the outer list goes on',
      ['9A901.c', '9A901.1', '9A901.1.a', '9A901.1.2'],
      ['9A901.c', '9A901.c.1', '9A901.c.1.a', '9A901.c.2'],
    ],
    ['a label that continues nothing stays', ['9A901.a', '9A901.7'], ['9A901.a', '9A901.7']],
  ])('%s', (_name, printed, placed) => {
    expect(place(printed)).toEqual(placed);
  });
});

describe('find and divert', () => {
  it('finds where a printed code was placed, and an unknown one as it is', () => {
    const repairs = buildCodeRepairs();
    for (const code of ['9A901.c', '9A901.1']) repairs.place(code);
    expect([repairs.find('9A901.1'), repairs.find('9A901.z')]).toEqual(['9A901.c.1', '9A901.z']);
  });

  it('gives the children of a diverted code to the note', () => {
    const repairs = buildCodeRepairs();
    repairs.place('9A901.a');
    repairs.divert('9A901.a', '9A901.a#note');
    expect(repairs.place('9A901.a.1')).toBe('9A901.a#note.1');
    expect(repairs.place('9A901.a.2')).toBe('9A901.a#note.2');
    expect(repairs.place('9A901.b')).toBe('9A901.b');
  });
});
