import { describe, expect, it } from 'vitest';
import type { RawList } from '../../src/model/raw.ts';
import { applyCorrections } from '../../src/normalize/corrections.ts';

const provision = { kind: 'item', parent: '', order: 1, noteName: '', at: '1' } as const;
const LIST: RawList = {
  provisions: [
    { ...provision, code: '9A901', text: 'Pots of 5 × 104^-4 m and lids' },
    { ...provision, code: '9A902', text: 'Pots of 3 l, lids of 3 l' },
  ],
  controls: new Map(),
  exceptions: new Map(),
};
const apply = (code: string, expected: string, value: string) =>
  applyCorrections(LIST, [{ code, field: 'text', expect: expected, value }], 'list');

describe('applyCorrections', () => {
  it('puts the piece right and leaves the rest', () => {
    const { list, issues } = apply('9A901', '104^-4', '10^-4');
    expect(list.provisions.map(({ text }) => text)).toEqual(['Pots of 5 × 10^-4 m and lids', LIST.provisions[1]?.text]);
    expect(issues).toEqual([]);
  });

  it.each([
    ['is not there', '9A901', '105^-4'],
    ['stands there twice', '9A902', '3 l'],
    ['belongs to no provision', '9A903', '3 l'],
  ])('applies nothing where the piece %s', (_, code, expected) => {
    const { list, issues } = apply(code, expected, 'x');
    expect(list).toEqual(LIST);
    expect(issues).toMatchObject([{ code: 'correction-not-applied', severity: 'warning', at: `list/${code}` }]);
  });

  it('needs nothing where the text is right already', () => {
    expect(apply('9A902', '4 l', '3 l')).toEqual({ list: LIST, issues: [] });
  });
});
