import { describe, expect, it } from 'vitest';
import { parseRegion } from '../../../src/read/jp-order/regions.ts';

const TABLES = new Map([
  ['別表第三', ['英国', 'カナダ']],
  ['別表第四', ['甲国']],
]);

describe('parseRegion', () => {
  it.each([
    ['全地域', { read: true, destinations: { scope: 'all', countries: [] } }],
    [
      '全地域（別表第三に掲げる地域を除く。）',
      { read: true, destinations: { scope: 'all-except', countries: ['CA', 'GB'] } },
    ],
    ['全地域（輸出貿易管理令別表第三に掲げる地域を除く。）', { read: true }],
    ['一部地域', { read: false }],
  ])('%s', (cell, region) => {
    expect(parseRegion(cell, TABLES)).toEqual(region);
  });

  it('refuses a table that is missing, or that names a country not known', () => {
    const cell = '全地域（別表第三に掲げる地域を除く。）';
    expect(parseRegion(cell, new Map())).toEqual({ read: false });
    expect(parseRegion(cell, new Map([['別表第三', ['英国', '甲国']]]))).toEqual({ read: false });
  });
});
