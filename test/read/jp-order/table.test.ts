import { describe, expect, it } from 'vitest';
import { parseTable } from '../../../src/read/jp-order/table.ts';
import { SMALL } from './small-order.ts';

const WANTED = { file: 'f', identifier: '324CO0000000378', table: '別表第一', hint: 'Fetch it.' };

describe('parseTable', () => {
  it('gives the rows without the head of the table', () => {
    const rows = parseTable(SMALL, WANTED);
    expect(rows.ok && rows.value).toHaveLength(17);
    expect(rows.ok && rows.value[3]).toEqual({
      label: '三の二',
      goods: '帆（一及び三の項の中欄に掲げるものを除く。）',
      region: '全地域',
      line: 19,
    });
  });

  it('refuses a row that leaves a bracket open', () => {
    const text = SMALL.replace('台（二）　凧', '台（石（二）　凧');
    expect(parseTable(text, WANTED).issues).toMatchObject([{ code: 'unread-text', at: 'f:18' }]);
  });

  it('refuses a table that is not there', () => {
    expect(parseTable(SMALL, { ...WANTED, table: '別表第九' }).issues).toMatchObject([{ code: 'incomplete-file' }]);
  });
});
