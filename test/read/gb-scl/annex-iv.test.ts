import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPdfText } from '../../../scripts/io/pdf.ts';
import { readStrategicAnnexFour } from '../../../src/read/gb-scl/annex-iv.ts';
import { readGbScl } from '../../../src/read/gb-scl/read-gb-scl.ts';
import { formatAnnexFourMarks, placeAnnexFour } from '../../../src/read/eu-annex-i/place-annex-iv.ts';
import { formatPages, printSmallList } from './small-list.ts';

const SOURCE = '../shared/sources/uk/strategic-export-control-lists-2025-12-16.pdf';

describe('Annex IV of the consolidated list', () => {
  it('is missed where the file has none', () => {
    expect(readStrategicAnnexFour(formatPages(printSmallList()), 'small.pdf')).toMatchObject({
      ok: false,
      issues: [{ code: 'incomplete-file' }],
    });
    expect(readStrategicAnnexFour('', 'small.pdf').ok).toBe(false);
  });
});

describe.skipIf(!existsSync(SOURCE))('on the official file (needs ../shared/sources)', () => {
  it('names the places that the margin of Annex I marks', { timeout: 60_000 }, async () => {
    const pdf = await readPdfText(readFileSync(SOURCE), 'gb.pdf');
    const text = pdf.ok ? pdf.value : '';
    const annex = readStrategicAnnexFour(text, 'gb.pdf');
    const list = readGbScl(text, 'gb.pdf');
    const provisions = list.ok ? list.value.provisions : [];
    expect(annex.ok && annex.value.entries).toHaveLength(70);
    const { places, issues } = annex.ok ? placeAnnexFour(annex.value, provisions) : { places: [], issues: [] };
    expect(issues).toEqual([]);
    const own = [...formatAnnexFourMarks(places).keys()];
    const margin = provisions
      .filter(({ marks }) => marks?.some((mark) => /^IV\*?$/.test(mark)))
      .map(({ code }) => code);
    const isIn = (code: string, codes: readonly string[]) => codes.some((c) => `${code}.`.startsWith(`${c}.`));
    expect(own.filter((code) => !isIn(code, margin))).toEqual([]);
    expect(margin.filter((code) => !isIn(code, own) && !own.some((c) => c.startsWith(`${code}.`)))).toEqual([]);
  });
});
