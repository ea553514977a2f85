import { describe, expect, it } from 'vitest';
import { findLanguageRules } from '../../src/normalize/language.ts';
import { findMentionFinder } from '../../src/normalize/mention-finder.ts';
import { buildSiblingIndex, findReferences } from '../../src/normalize/references.ts';

const CODES = ['9A901', '9A902', '9A903', '9A904', '9A901.a', '9A901.b', '9A901.c', '9A901.d', 'ML6', 'ML7', 'ML8'];
const parentOf = (code: string) => code.split('.').slice(0, -1).join('.');
const CITING = {
  findMentions: findMentionFinder('eu-annex-i'),
  siblings: buildSiblingIndex(CODES.map((code) => ({ code, parent: parentOf(code) }))),
  rules: findLanguageRules('en'),
};
const find = (code: string, text: string, noteRole?: 'includes' | 'excludes' | 'explains' | 'points') => {
  const above = parentOf(code.split('#')[0] ?? '');
  const place = { code, above: above === '' ? [] : [above], noteRole };
  return findReferences(text, place, CITING).map((r) => `${r.role} ${r.target}`);
};

describe('findReferences', () => {
  it.each([
    ['9A901.b', 'Lids for pots specified in 9A903.', ['specified-by 9A903']],
    [
      '9A904',
      'Pots, other than those specified in 9A901.a., .b. or 9A902, for cups specified in 9A903',
      ['excluded-by 9A901.a', 'excluded-by 9A901.b', 'excluded-by 9A902', 'specified-by 9A903'],
    ],
    [
      '9A901.d',
      'Pots not specified in 9A901.a. to 9A901.c., having lids',
      ['excluded-by 9A901.a', 'excluded-by 9A901.b', 'excluded-by 9A901.c'],
    ],
    [
      '9E901',
      '"Technology" for the "use" of goods specified in 9A901 to 9A903 or 9B.',
      ['technology-for 9A901', 'technology-for 9A902', 'technology-for 9A903', 'technology-for 9B'],
    ],
    [
      '9D901',
      '"Software" for goods specified in 9A901 or 9A800 to 9A810',
      ['software-for 9A901', 'software-for 9A800', 'software-for 9A810'],
    ],
    ['9A901.b', 'Teapots, see 9A902', ['see-also 9A902']],
    ['9A901.b', 'Lids of 9A901 as in 9A901.b.', []],
    [
      '9A901',
      'Pots, other than those specified in the Military Goods Controls, of ML8.a or USML Category XV(e)',
      ['specified-by ML8.a', 'excluded-by Military Goods Controls', 'specified-by USML XV(e)'],
    ],
    [
      '9E901',
      'Knowledge of goods specified in this Category or Category 5, Part 2',
      ['technology-for Category 9', 'technology-for Category 5 Part 2'],
    ],
    [
      'ML22',
      'Knowledge of goods specified in ML6 to ML8',
      ['technology-for ML6', 'technology-for ML7', 'technology-for ML8'],
    ],
    ['ML21', '"Software" for the pots of ML6.', ['software-for ML6']],
  ])('%s: %s', (code, text, expected) => {
    expect(find(code, text)).toEqual(expected);
  });

  it.each([
    ['excludes', '9A901.a. and 9A901.b. do not control lids for pots specified in 9A903.', ['specified-by 9A903']],
    ['includes', '9A901 includes lids, other than those specified in 9A902', ['excluded-by 9A902']],
    ['explains', 'For the purposes of 9A901.b., pots of 9A902 are round.', ['see-also 9A901.b', 'see-also 9A902']],
    ['points', 'SEE ALSO 9A902 AND 9A903', ['see-also 9A902', 'see-also 9A903']],
  ] as const)('in a note that %s', (role, text, expected) => {
    expect(find('9A901.a#note', text, role)).toEqual(expected);
  });
});
