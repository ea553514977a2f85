import { describe, expect, it } from 'vitest';
import type { Connective } from '../../src/model/provision.ts';
import { parseConnective, stripConnective } from '../../src/normalize/connective.ts';
import { findJunction } from '../../src/normalize/junction.ts';
import { findLanguageRules } from '../../src/normalize/language.ts';
import { findNoteRole } from '../../src/normalize/note-role.ts';
import { findStatus } from '../../src/normalize/status.ts';

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

describe('connectives', () => {
  it.each([
    ['A lid; and', 'and', 'A lid'],
    ['A lid; or', 'or', 'A lid'],
    ['A lid: or', 'or', 'A lid'],
    ['A lid, or', 'or', 'A lid'],
    ['A lid; and/or', '', 'A lid'],
    ['Salt and pepper.', '', 'Salt and pepper'],
    ['A lid;', '', 'A lid'],
  ])('%s', (text, connective, bare) => {
    expect(parseConnective(text, EN)).toBe(connective);
    expect(stripConnective(text, EN)).toBe(bare);
  });
});

describe('findNoteRole', () => {
  it.each([
    ['Note', '9A901 does not control cups.', 'excludes'],
    ['Note 2', '9A901.a. and b. do not apply to cups.', 'excludes'],
    ['Note', 'Cups are not controlled by 9A901.', 'excludes'],
    ['Note', 'Cups are not specified by 9A901 if they leak.', 'excludes'],
    ['Note 1', '9A901 applies to pots. This entry does not apply to cups.', 'excludes'],
    ['Note', '9A901 does not control cups. For cups see 9A902.', 'excludes'],
    ['Note', '9A901 includes cups.', 'includes'],
    ['Note', '9A901 applies to cups.', 'includes'],
    ['Note 2', 'Nothing in Note 1 releases cups.', 'includes'],
    ['Note', 'Note 1 does not apply to cups.', 'includes'],
    ['Note', '9A901 controls only cups.', 'explains'],
    ['Note', 'The control status of cups is determined by their pot, including the lid.', 'explains'],
    ['Note', "In 9A901, 'cup' means a small pot.", 'explains'],
    ['Technical Note', "'Cups' do not include mugs.", 'explains'],
    ['Technical Notes', '', 'explains'],
    ['N.B.', 'SEE ALSO 9A902', 'points'],
    ['N.B.1', 'Cups are specified by 9A902.', 'points'],
    ['Note', 'For cups, see 9A902.', 'points'],
    ['Note 3', 'Cups are controlled under 9A902 and not under 9A901.', 'excludes'],
    ['Related Controls', 'Cups are in 9A902.', 'points'],
    ['Related Controls', 'See 9A902. (2) This entry does not control cups.', 'excludes'],
    ['Related Controls', 'MT controls do not apply to cups.', 'points'],
    ['Related Controls', 'The USML does not control cups.', 'points'],
    ['License Requirement Note', 'This rule applies to cups.', 'explains'],
    ['License Requirement Notes', 'Saucers are excluded from the scope of this ECCN.', 'excludes'],
  ])('%s: %s → %s', (name, text, role) => {
    expect(findNoteRole(name, text, EN)).toBe(role);
  });
});

describe('findStatus', () => {
  it.each(['Not used', 'Not used;', 'Not used; or', '[Reserved]', 'Reserved.', 'Not used since 2025'])(
    '%s is reserved',
    (text) => {
      expect(findStatus(text, EN)).toBe('reserved');
    },
  );
  it.each(['Pots not used for tea', ''])('"%s" is in force', (text) => {
    expect(findStatus(text, EN)).toBe('in-force');
  });
});
