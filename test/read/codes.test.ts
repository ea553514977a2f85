import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCode, itemOfCode, nextLabel, parentOfCode, parseCode, styleOfLabel } from '../../src/read/codes.ts';

describe('parseCode', () => {
  it.each([
    ['3A001', { item: '3A001', labels: [] }],
    ['3A001.a.5.b', { item: '3A001', labels: ['a', '5', 'b'] }],
    ['1C351.d.120', { item: '1C351', labels: ['d', '120'] }],
    ['3A001.', undefined],
    ['3A001.a.', undefined],
    ['3A001.ab', undefined],
    ['3A001.1234', undefined],
    ['3F001', undefined],
    ['3A1904', undefined],
    ['6A005#note-5', undefined],
    ['ML8.a', { item: 'ML8', labels: ['a'] }],
    ['PL9013', { item: 'PL9013', labels: [] }],
    ['', undefined],
  ])('%s', (text, parts) => {
    expect(parseCode(text)).toEqual(parts);
  });

  it('is the inverse of formatCode', () => {
    const item = fc.stringMatching(/^\d[A-E]\d{3}$/);
    const labels = fc.array(fc.stringMatching(/^(?:[a-z]|\d{1,3})$/), { maxLength: 5 });
    fc.assert(
      fc.property(item, labels, (first, rest) => {
        expect(parseCode(formatCode({ item: first, labels: rest }))).toEqual({ item: first, labels: rest });
      }),
    );
  });
});

describe('what a code lies in', () => {
  it.each([
    ['3A001.a.5', '3A001.a', '3A001'],
    ['3A001', '', '3A001'],
    ['6A005#note-5', '6A005', '6A005'],
    ['6A005.a#note-5.b', '6A005.a#note-5', '6A005'],
    ['', '', ''],
  ])('%s: in %j, item %j', (code, parent, item) => {
    expect(parentOfCode(code)).toBe(parent);
    expect(itemOfCode(code)).toBe(item);
  });
});

describe('labels', () => {
  it.each([
    ['a', 'letter', 'b'],
    ['y', 'letter', 'z'],
    ['z', 'letter', ''],
    ['1', 'number', '2'],
    ['9', 'number', '10'],
    ['99', 'number', '100'],
  ])('%s is a %s, then comes %j', (label, style, next) => {
    expect(styleOfLabel(label)).toBe(style);
    expect(nextLabel(label)).toBe(next);
  });
});
