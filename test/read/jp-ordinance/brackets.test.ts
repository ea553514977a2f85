import { describe, expect, it } from 'vitest';
import { closesBrackets, dropBrackets, findBrackets } from '../../../src/read/jp-ordinance/brackets.ts';

describe('brackets', () => {
  it('finds the outermost clauses and no labels', () => {
    const text = '次の（一）の臼（石（黒い（二）の石）を含む。）又は杵（木製）';
    expect(findBrackets(text).map(({ inner }) => inner)).toEqual(['石（黒い（二）の石）を含む。', '木製']);
    expect(dropBrackets(text)).toBe('次の（一）の臼又は杵');
  });

  it('leaves a clause that never closes', () => {
    expect(findBrackets('臼（石')).toEqual([]);
    expect(dropBrackets('臼）（石')).toBe('臼）（石');
  });
});

describe('closesBrackets', () => {
  it.each([
    ['臼（石（一）の石）', true],
    ['', true],
    ['臼（石', false],
    ['臼）（石', false],
    ['（'.repeat(9) + '）'.repeat(9), false],
  ])('%s: %s', (text, closes) => {
    expect(closesBrackets(text)).toBe(closes);
  });
});
