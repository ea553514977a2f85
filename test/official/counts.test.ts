import { describe, expect, it } from 'vitest';
import { HAS_OFFICIAL_FILES, readOfficialList } from './official-files.ts';
import type { OfficialList } from './official-files.ts';

/** Entries counted by another way than the readers', see data/README.md: list, codes counted, how many. */
const COUNTS: readonly (readonly [OfficialList, RegExp, number])[] = [
  ['us-ccl', /^\d[A-E]\d{3}$/, 638],
  ['eu-annex-i', /^\d[A-E]\d{3}$/, 384],
  ['us-usml', /^[IVX]+$/, 21],
  ['gb-scl', /^\d[A-E]\d{3}$/, 384],
  ['gb-scl', /^ML\d+$/, 22],
  ['gb-scl', /^PL\d+$/, 12],
  ['de-al', /^00\d\d$/, 22],
  ['de-al', /^\d[A-E]/, 33],
  ['jp-ordinance', /./, 521],
  ['jp-order', /^[^外]/, 249],
  ['jp-order', /^外為令/, 65],
  ['au-dsgl', /^\d[A-E]\d{3}$/, 380],
  ['au-dsgl', /^ML\d+$/, 30],
  ['in-scomet', /\d{2}$/, 701],
  ['wa-list', /^\d\.[A-E]\.\d+$/, 173],
  ['wa-list', /^ML\d+$/, 22],
  ['no-list-ii', /./, 366],
  ['ch-gkv', /./, 366],
  ['ca-ecl', /./, 41],
  ['kr-annex-2', /^\d[A-E]\d{3}$/, 388],
  ['cn-notices', /./, 89],
  ['mtcr-annex', /./, 146],
  ['nsg-part-1', /./, 100],
  ['nsg-part-2', /./, 87],
  ['cwc-schedules', /./, 47],
];

describe.skipIf(!HAS_OFFICIAL_FILES)('entries read in the official files (needs ../shared/sources)', () => {
  it.each(COUNTS)(
    '%s %s: %i',
    async (list, codes, count) => {
      const { provisions } = await readOfficialList(list);
      expect(provisions.filter(({ kind, code }) => kind === 'item' && codes.test(code))).toHaveLength(count);
    },
    60_000,
  );

  it('of the United Kingdom have the margin marks of Annex I beside them', async () => {
    const { provisions } = await readOfficialList('gb-scl');
    const marks = provisions.filter(({ code }) => /^\d/.test(code)).flatMap((provision) => provision.marks ?? []);
    expect(marks.length).toBeGreaterThanOrEqual(980);
    expect(marks.every((mark) => /^[A-Z]+[\w.&/*-]*$/.test(mark))).toBe(true);
  });

  it('of Japan name the row of the Order that they specify', async () => {
    const rows = new Set((await readOfficialList('jp-order')).provisions.map(({ code }) => `jp-order/${code}`));
    const { provisions } = await readOfficialList('jp-ordinance');
    const targets = provisions.flatMap(({ references = [] }) => references.map(({ target }) => target));
    const outside = targets.filter((target) => target.startsWith('jp-order/'));
    expect(outside.length).toBeGreaterThan(83);
    expect(outside.filter((target) => !rows.has(target))).toEqual([]);
  });
});
