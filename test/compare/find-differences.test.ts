import { describe, expect, it } from 'vitest';
import { findCollisions, findDifferences } from '../../src/compare/find-differences.ts';
import type { Difference } from '../../src/model/comparison.ts';
import { bound, contextOf, mapping, type Row } from './pair.ts';

const difference = (kind: Difference['kind'], about: string, subject: string, object: string): Difference => ({
  kind,
  about,
  subject,
  object,
});

/** Differences of the first mapping. */
function find(subject: readonly Row[], object: readonly Row[], ...mapped: string[]) {
  return findDifferences(contextOf(subject, object, mapped), mapping(mapped[0] ?? ''));
}
const TURNED: Readonly<Partial<Record<Difference['kind'], Difference['kind']>>> = {
  'criterion-missing': 'criterion-added',
  'criterion-added': 'criterion-missing',
  split: 'merge',
  merge: 'split',
};
const turn = ({ kind, about, subject, object }: Difference) => difference(TURNED[kind] ?? kind, about, object, subject);
const byText = (differences: readonly Difference[]) => differences.map((d) => JSON.stringify(d)).toSorted();

describe('findDifferences', () => {
  const excludes = (code: string, label = ''): Row => ({ code, noteRole: 'excludes', label });
  it.each<[string, Row[], Row[], string[], Difference[]]>([
    ['nothing', [{ code: '9A901' }], [{ code: '9A901' }], ['9A901 9A901'], []],
    [
      'another code',
      [{ code: '9A901' }],
      [{ code: '8A801' }],
      ['9A901 8A801'],
      [difference('code', '', '9A901', '8A801')],
    ],
    [
      'another number',
      [{ code: '9A901', criteria: [bound('mass > 5 kg')] }],
      [{ code: '9A901', criteria: [bound('mass > 6 kg')] }],
      ['9A901 9A901'],
      [difference('threshold', 'mass', '> 5 kg', '> 6 kg')],
    ],
    [
      'a junction',
      [{ code: '9A901', junction: 'any' }],
      [{ code: '9A901', junction: 'all' }],
      ['9A901 9A901'],
      [difference('junction', '', 'any', 'all')],
    ],
    ['no junction on one side', [{ code: '9A901', junction: 'any' }], [{ code: '9A901' }], ['9A901 9A901'], []],
    [
      'a status',
      [{ code: '9A901', status: 'suspended' }],
      [{ code: '9A901' }],
      ['9A901 9A901'],
      [difference('status', '', 'suspended', 'in-force')],
    ],
    [
      'a note that removes, on one side',
      [{ code: '9A901' }, excludes('9A901#note', 'Toys')],
      [{ code: '9A901' }],
      ['9A901 9A901'],
      [difference('exclusion', '9A901#note', 'Toys', '')],
    ],
    [
      'a note that removes and names nothing',
      [{ code: '9A901' }],
      [{ code: '9A901' }, excludes('9A901#note')],
      ['9A901 9A901'],
      [difference('exclusion', '9A901#note', '', '9A901#note')],
    ],
    [
      'a note that removes on both sides',
      [{ code: '9A901' }, excludes('9A901#note')],
      [{ code: '9A901' }, excludes('9A901#note-2')],
      ['9A901 9A901', '9A901#note 9A901#note-2'],
      [],
    ],
    [
      'a note that only explains',
      [{ code: '9A901' }, { code: '9A901#note', noteRole: 'explains' }],
      [{ code: '9A901' }],
      ['9A901 9A901'],
      [],
    ],
    [
      'a paragraph that only one side has',
      [{ code: '9A901' }, { code: '9A901.a', label: 'Lids' }],
      [{ code: '9A901' }],
      ['9A901 9A901'],
      [difference('feature', '9A901.a', 'Lids', '')],
    ],
    [
      'a reserved place that only one side has',
      [{ code: '9A901' }, { code: '9A901.a', status: 'reserved' }],
      [{ code: '9A901' }],
      ['9A901 9A901'],
      [],
    ],
    [
      'a number that could not be read',
      [{ code: '9A901', unparsed: [{ printed: '5 mm', reason: 'formula' }] }],
      [{ code: '9A901', unparsed: [{ printed: '6 mm', reason: 'formula' }] }],
      ['9A901 9A901'],
      [difference('feature', 'unread numbers', '5 mm', '6 mm')],
    ],
    [
      'such a number printed in another way',
      [{ code: '9A901', unparsed: [{ printed: '5 × 10^3 mm', reason: 'formula' }] }],
      [{ code: '9A901', unparsed: [{ printed: '5x103 mm', reason: 'other' }] }],
      ['9A901 9A901'],
      [],
    ],
    [
      'wording',
      [{ code: '9A901', words: ['lid', 'red'] }],
      [{ code: '9A901', words: ['cup', 'lid'] }],
      ['9A901 9A901'],
      [difference('feature', 'wording', 'red', 'cup')],
    ],
    [
      'a number above both',
      [{ code: '9A901', criteria: [bound('mass > 5 kg')] }, { code: '9A901.a' }],
      [{ code: '9A901', criteria: [bound('mass > 6 kg')] }, { code: '9A901.a' }],
      ['9A901.a 9A901.a', '9A901 9A901'],
      [difference('threshold', '9A901 mass', '> 5 kg', '> 6 kg')],
    ],
    [
      'a number above one that is not the other’s counterpart',
      [{ code: '9A901', criteria: [bound('mass > 5 kg')] }, { code: '9A901.a' }],
      [{ code: '9A901', criteria: [bound('mass > 6 kg')] }, { code: '9A901.a' }],
      ['9A901.a 9A901.a'],
      [],
    ],
    [
      'a split',
      [{ code: '9A901' }],
      [{ code: '9A901' }, { code: '8A801' }],
      ['9A901 9A901', '9A901 8A801'],
      [difference('split', '', '9A901', '9A901, 8A801')],
    ],
    [
      'a merge',
      [{ code: '9A901' }, { code: '9A902' }],
      [{ code: '9A901' }],
      ['9A901 9A901', '9A902 9A901'],
      [difference('merge', '', '9A901, 9A902', '9A901')],
    ],
    [
      'codes that stand for other things on the other side',
      [{ code: '9A901' }],
      [{ code: '9A902' }],
      ['9A901 9A902', 'not 9A901 9A901', 'not 9A902 9A902'],
      [
        difference('code', '', '9A901', '9A902'),
        difference('collision', '9A901', '9A901', '9A901'),
        difference('collision', '9A902', '9A902', '9A902'),
      ],
    ],
  ])('%s', (_name, subject, object, mapped, expected) => {
    expect(find(subject, object, ...mapped)).toEqual(expected);
    const turned = mapped.map((text) => text.replace(/(\S+) (\S+)$/, '$2 $1'));
    const mirrored = find(object, subject, ...turned).map(turn);
    const plain = (about: string) => about.replace(/^\S+ (?=mass)/, '');
    const ignoringPlace = (differences: readonly Difference[]) =>
      byText(differences.map((d) => ({ ...d, about: plain(d.about) })));
    expect(ignoringPlace(mirrored)).toEqual(ignoringPlace(expected));
  });

  it('finds nothing for a code that a list lacks', () => {
    expect(find([{ code: '9A901' }], [{ code: '8A801' }], '9A901 8A899')).toEqual([]);
    expect(find([{ code: '9A901' }], [{ code: '8A801' }], '9A999 8A801')).toEqual([]);
  });

  it('tells the most telling first: numbers, then facts, then wording, then codes', () => {
    const subject: Row = { code: '9A901', criteria: [bound('mass > 5 kg')], words: ['lid'], status: 'suspended' };
    const object: Row = { code: '8A801', criteria: [bound('mass > 6 kg')], words: ['cup'] };
    expect(find([subject], [object], '9A901 8A801').map((d) => d.kind)).toEqual([
      'threshold',
      'status',
      'feature',
      'code',
    ]);
  });
});

describe('findCollisions', () => {
  const { counterparts } = contextOf([], [], ['not 9A901 9A901']);
  it.each([
    ['9A901', null, ['9A901']],
    [null, '9A901', ['9A901']],
    ['9A901', '9A901', ['9A901']],
    ['9A902', '9A901', ['9A901']],
    ['9A902', '9A902', []],
    [null, null, []],
  ])('%s and %s: %j', (subject, object, codes) => {
    expect(findCollisions({ counterparts }, subject, object).map((d) => d.about)).toEqual(codes);
  });
});
