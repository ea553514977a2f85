import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readJpOrdinance } from '../../../src/read/jp-ordinance/read-jp-ordinance.ts';
import { findRowLinks, formatRowTarget } from '../../../src/read/jp-ordinance/row-links.ts';
import { SMALL } from './small-ordinance.ts';

const OFFICIAL = new URL('../../../../shared/sources/jp/403M50000400049.md', import.meta.url);
const find = (text: string) => {
  const result = readJpOrdinance(text, 'f');
  return result.ok ? findRowLinks(result.value.provisions) : [];
};

describe('findRowLinks', () => {
  it('links each paragraph to the row that its first words name', () => {
    expect(find(SMALL)).toEqual([
      { provision: '1', law: 'jp-order', row: '二' },
      { provision: '1の二', law: 'jp-order', row: '三.（一）' },
      { provision: '1の二.２', law: 'jp-order', row: '三.（二）' },
      { provision: '2', law: 'foreign-exchange-order', row: '二.（一）' },
    ]);
  });

  it('guesses none', () => {
    expect(find(SMALL.replace('輸出令別表第一の三の項（二）の経済産業省令で定める仕様のものは、', ''))).toHaveLength(3);
  });

  it.skipIf(!existsSync(OFFICIAL))('links 83 of the 84 paragraphs (needs ../shared/sources)', () => {
    const links = find(existsSync(OFFICIAL) ? readFileSync(OFFICIAL, 'utf8') : SMALL);
    expect(links).toHaveLength(83);
    expect(links.find(({ provision }) => provision === '7')).toEqual({ provision: '7', law: 'jp-order', row: '八' });
    expect(links.find(({ provision }) => provision === '24.３')?.row).toBe('一二.（三）');
    expect(links.some(({ provision }) => provision === '13.８')).toBe(false);
  });
});

describe('formatRowTarget', () => {
  it('names the row in the list of the Orders', () => {
    expect(formatRowTarget({ law: 'jp-order', row: '三.（二）' })).toBe('jp-order/三.（二）');
    expect(formatRowTarget({ law: 'foreign-exchange-order', row: '八' })).toBe('jp-order/外為令.八');
  });
});
