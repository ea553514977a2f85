import { describe, expect, it } from 'vitest';
import type { Connective } from '../../src/model/provision.ts';
import { findJunction } from '../../src/normalize/junction.ts';
import { findLanguageRules } from '../../src/normalize/language.ts';

const EN = findLanguageRules('en');
const list = (words: string): Connective[] => words.split(' ').map((w) => (w === '-' ? '' : (w as Connective)));

describe('findJunction', () => {
  it.each([
    ['Kettles having any of the following:', '- or -', 'any'],
    ['Kettles having all of the following:', '- and -', 'all'],
    ['Kettles having both of the following:', 'and -', 'all'],
    ['Kettles having any of the following characteristics:', '- -', 'any'],
    ['Kettles having all of the following characteristics and lids:', '- -', 'all'],
    ['Kettles having the following:', '- -', 'all'],
    ['Kettles with the following characteristics:', 'and -', 'all'],
    ['Kettles having the following:', 'or -', 'any'],
    ['Kettles having all of the following:', 'or -', 'all'],
    ['Kettles as follows:', '- and -', 'any'],
    ['Kettles, having either of the following sets of things:', 'or -', 'any'],
    ['Kettles having any of the following, and lids having all of the following:', '- -', 'all'],
    ['Constructed of either:', 'or and', 'any'],
    ['9A901 does not control the following:', 'and -', 'any'],
    ['9A901 does not control:', '- -', 'any'],
    ['', 'and and -', 'all'],
    ['Pots which are:', 'or -', 'any'],
    ['Pots of the following kinds:', 'and or -', 'mixed'],
    ['Pots:', '- -', 'any'],
    ['Pots having two or more of the following:', '- -', undefined],
    ['Pots, including:', '- -', undefined],
  ] as const)('%s (%s) → %s', (lead, connectives, junction) => {
    expect(findJunction(lead, list(connectives), EN)).toBe(junction);
  });

  it('is undefined without children and in a language without rules', () => {
    expect(findJunction('any of the following:', [], EN)).toBeUndefined();
    expect(findJunction('any of the following:', ['or'], findLanguageRules('xx'))).toBeUndefined();
  });
});
