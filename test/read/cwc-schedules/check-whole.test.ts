import { describe, expect, it } from 'vitest';
import { checkWhole } from '../../../src/read/cwc-schedules/check-whole.ts';
import { startEntry } from '../../../src/read/cwc-schedules/entry.ts';
import type { ReadSchedules } from '../../../src/read/cwc-schedules/read-entries.ts';

const at = 'page 1';
const entry = (schedule: string, number: string) =>
  startEntry({ schedule, part: 'A', number }, { words: 'Soap', cas: '', at });
const schedule = (name: string, ...numbers: readonly string[]) => [
  ...['', 'A', 'B'].map((part) => ({ schedule: name, part, title: 'Soaps', at })),
  ...numbers.map((number) => entry(name, number)),
];
const check = (parts: ReadSchedules['parts'], strays: ReadSchedules['strays'] = []) =>
  checkWhole({ preamble: '', parts, strays }, 'a.pdf').map(({ code, value }) => `${code} ${value ?? ''}`);

describe('checkWhole', () => {
  it('takes numbers in any order', () => {
    expect(check([...schedule('1', '1', '3', '2'), ...schedule('2', '1'), ...schedule('3', '1')])).toEqual([]);
  });

  it.each([
    ['a gap', schedule('1', '1', '3'), 'incomplete-file Schedule 1: 1, 3'],
    ['a number twice', schedule('1', '1', '1'), 'incomplete-file Schedule 1: 1, 1'],
    ['an empty schedule', schedule('1'), 'incomplete-file Schedule 1: '],
  ])('finds %s', (_, first, wanted) => {
    expect(check([...first, ...schedule('2', '1'), ...schedule('3', '1')])).toEqual([wanted]);
  });

  it('finds a missing part and stray words', () => {
    const parts = [...schedule('1', '1').slice(1), ...schedule('2', '1'), ...schedule('3', '1')];
    expect(check(parts, [{ at, words: 'Stray' }])).toEqual([
      'unread-text Stray',
      'incomplete-file Parts 1.A, 1.B, 2, 2.A, 2.B, 3, 3.A, 3.B',
    ]);
  });
});
