import { describe, expect, it } from 'vitest';
import { findLanguageRules } from '../../src/normalize/language.ts';
import { findNoteRole } from '../../src/normalize/note-role.ts';

const EN = findLanguageRules('en');

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

  it('explains in a language without rules, so that nothing is taken away by a guess', () => {
    expect(findNoteRole('Note', '9A901 does not control cups.', undefined)).toBe('explains');
  });

  it('takes an exemption out of control, whatever it says', () => {
    expect(findNoteRole('Exemptions', 'Teapots and their lids', findLanguageRules('en'))).toBe('excludes');
    expect(findNoteRole('除外', '石臼', findLanguageRules('ja'))).toBe('excludes');
  });
});
