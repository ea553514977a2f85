import { describe, expect, it } from 'vitest';
import { findCommonPlace, findSpokenOf } from '../../../src/read/au-dsgl/spoken-of.ts';

const KNOWN = ['3A001', '3A001.a', '3A001.a.1', '3A001.a.2', '3A001.a.3', '3A001.b', 'ML1', 'ML1.a', 'ML1.b'];

describe('findSpokenOf', () => {
  it.each([
    ['3A001.a. does not apply to tea.', ['3A001.a']],
    ['Items specified by 3A001 may be hot.', ['3A001']],
    ['‘Cups’ specified by 3A001.a.2. include mugs.', ['3A001.a.2']],
    ['3A001.a.1. to 3A001.a.3. do not apply to tea.', ['3A001.a.1', '3A001.a.2', '3A001.a.3']],
    ['ML1.a. and ML1.b. do not apply to tea.', ['ML1.a', 'ML1.b']],
    ['Item ML.1.b. includes tea.', ['ML1.b']],
    ["For the purposes of 3A001.b., 'tea' is hot.", ['3A001.b']],
    ['In 3A001.a. ‘tea’ is hot.', ['3A001.a']],
    ['For 3A001.b., where tea is cold, use milk.', ['3A001.b']],
    ['7A001 does not apply to tea.', []],
    ['See 3A001.a.', []],
  ])('of %j', (text, codes) => {
    expect(findSpokenOf(text, KNOWN)).toEqual(codes);
  });
});

describe('findCommonPlace', () => {
  it.each([
    [["For the purposes of 3A001.a.1., 'tea' …", "For the purposes of 3A001.a.3., 'milk' …"], '3A001.a'],
    [["For the purposes of 3A001.a., 'tea' …", 'Milk is white.'], undefined],
    [[], undefined],
  ])('of %j', (texts, code) => {
    expect(findCommonPlace(texts, KNOWN)).toBe(code);
  });
});
