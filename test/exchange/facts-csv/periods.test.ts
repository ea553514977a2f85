import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeEditions, rowsOf } from '../../../src/exchange/facts-csv/periods.ts';

const rows = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e')).map((codes) => codes.map((code) => ({ code })));
const sorted = (list: readonly object[]) => list.map((row) => JSON.stringify(row)).toSorted();

describe('periods', () => {
  it('gives back the rows of every edition', () => {
    fc.assert(
      fc.property(fc.array(rows, { minLength: 1, maxLength: 5 }), (all) => {
        const editions = new Map(all.map((list, i) => [`202${i}-01-01`, list]));
        const merged = mergeEditions(editions);
        for (const [id, list] of editions) expect(sorted(rowsOf(merged, id))).toEqual(sorted(list));
      }),
    );
  });

  it('writes a row that comes back as a second row', () => {
    const editions = new Map([
      ['2024', [{ code: 'a' }]],
      ['2025', []],
      ['2026', [{ code: 'a' }]],
    ]);
    expect(mergeEditions(editions)).toEqual([
      { code: 'a', since: '2024', until: '2025' },
      { code: 'a', since: '2026', until: '' },
    ]);
  });
});
