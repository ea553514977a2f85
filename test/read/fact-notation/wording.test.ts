import { describe, expect, it } from 'vitest';
import { parseClauses } from '../../../src/read/fact-notation/clauses.ts';
import { formatOwnConditions, formatRemark } from '../../../src/read/fact-notation/wording.ts';

describe('formatOwnConditions', () => {
  it.each([
    ['mass > 3 kg & width < 2 m', 'mass exceeding 3 kg and width less than 2 m'],
    ['mass > 3 kg OR width < 2 m', 'mass exceeding 3 kg; or width less than 2 m'],
    ['glass & (mass > 3 kg OR width < 2 m)', 'glass, and mass exceeding 3 kg or width less than 2 m'],
    [
      'mass > 3 kg & (width < 2 m for cups OR depth < 1 m)',
      'mass exceeding 3 kg and width less than 2 m for cups; or mass exceeding 3 kg and depth less than 1 m',
    ],
    ['mass > 3 kg & (width < 2 m OR glass)', 'mass exceeding 3 kg, and width [2 m] or glass'],
    ['mass > 3 kg; crystal <= 5 nm', 'mass [3 kg]; crystal [5 nm]'],
    ['mass > 3 kg OR width < 2 m & glass', 'mass [3 kg] OR width [2 m] & glass'],
    ['1B001-1B003', '1B001 to 1B003'],
    ['cups; jars', 'cups; jars'],
    ['cups & (1 OR 2)', 'cups'],
    ['a OR b', ''],
  ])('says %s', (cell, words) => {
    expect(formatOwnConditions(parseClauses(cell))).toBe(words);
  });
});

it('says a remark without doubt', () => {
  expect(formatRemark('mass > 3 kg & <= 10 % > 10 um OR glass')).toBe(
    'mass exceeding 3 kg and at most 10 % more than 10 µm or glass',
  );
});
