import { describe, expect, it } from 'vitest';
import { findCodeHead, findFamily, isItemCode, rankCode } from '../../../src/read/in-scomet/entry-codes.ts';

describe('findCodeHead', () => {
  it('reads codes of entries and groups', () => {
    expect(findCodeHead('8A301 Cups')).toEqual({ code: '8A301', labels: [], rest: 'Cups' });
    expect(findCodeHead('3A1 Spoons')?.code).toBe('3A1');
    expect(findCodeHead('8B5PART 2')).toEqual({ code: '8B5', labels: [], rest: 'PART 2' });
  });

  it('leaves out blanks and the figures of footnotes', () => {
    expect(findCodeHead('1E 004 Sugar')?.code).toBe('1E004');
    expect(findCodeHead('3D004^14 Sugar')).toEqual({ code: '3D004', labels: [], rest: 'Sugar' });
  });

  it('reads labels that are part of the code', () => {
    expect(findCodeHead('8C101.b Plates')).toEqual({ code: '8C101', labels: ['b'], rest: 'Plates' });
    expect(findCodeHead('8B301f. 4. Plates')?.rest).toBe('f. 4. Plates');
  });

  it('reads none in other words', () => {
    expect(findCodeHead('Cups of 8A301')).toBeUndefined();
    expect(findCodeHead('3Abc')).toBeUndefined();
  });
});

describe('rankCode', () => {
  it('orders category 8 by group and the rest by letter', () => {
    const codes = [
      '0A',
      '0A101',
      '0B',
      '3A1',
      '3B001',
      '8A3',
      '8A301',
      '8B3',
      '8A5-Part1',
      '8A501',
      '8E501',
      '8A502',
      '8A6',
    ];
    expect(codes.toSorted((a, b) => (rankCode(a) < rankCode(b) ? -1 : 1))).toEqual(codes);
  });
});

describe('findFamily', () => {
  it('is the group in category 8 and the letter elsewhere', () => {
    expect([findFamily('8A301'), findFamily('3A101')]).toEqual(['8A3', '3A']);
    expect([isItemCode('8A301'), isItemCode('8A3')]).toEqual([true, false]);
  });
});
