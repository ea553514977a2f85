import { describe, expect, it } from 'vitest';
import { buildAnnexFour } from '../../../src/read/eu-annex-i/build-annex-iv.ts';

describe('the lines of Annex IV', () => {
  it('keeps what type shows of differing words', () => {
    const line = { code: '', differs: false, at: '1' };
    const built = buildAnnexFour(
      [
        { ...line, text: 'PART I' },
        { ...line, code: '1C001', text: 'Paints' },
        { ...line, text: 'for toys', differs: true },
        { ...line, text: 'PART II' },
        { ...line, text: 'All Category 0 is in:' },
        { ...line, text: '— 0C001: only if wet' },
        { ...line, code: '1C002', text: 'Metals' },
      ],
      'x',
    );
    expect(built.ok && built.value.entries.map(({ differs }) => differs)).toEqual([true, false]);
  });

  it('are refused where a part is missing', () => {
    expect(buildAnnexFour([], 'x').issues.map(({ code, value }) => [code, value])).toEqual([
      ['incomplete-file', 'Part 1, 2'],
    ]);
  });
});
