import { describe, expect, it } from 'vitest';
import { compareProvisions } from '../../src/compare/compare-provisions.ts';
import type { Basis } from '../../src/model/comparison.ts';
import type { Relation } from '../../src/model/region.ts';
import { bound, contextOf, mapping, type Row } from './pair.ts';

const MIRROR: Readonly<Partial<Record<Relation, Relation>>> = { narrower: 'wider', wider: 'narrower' };

/** Compares `9A901` of both sides; what both have is mapped under its code. */
function compare(subject: readonly Row[], object: readonly Row[]) {
  const codes = new Set(object.map((row) => row.code));
  const shared = subject.filter((row) => codes.has(row.code)).map(({ code }) => `${code} ${code}`);
  return compareProvisions(contextOf(subject, object, shared), mapping('9A901 9A901', 0.8));
}
const row = (text: string, words: string[] = [], code = '9A901'): Row => ({ code, words, criteria: [bound(text)] });
const toys: Row = { code: '9A901#note', noteRole: 'excludes', words: ['toy'], label: 'Toys' };
const paragraph = (code: string, word: string): Row => ({ code, words: [word] });

describe('compareProvisions', () => {
  it.each<[string, Row[], Row[], Relation, Basis]>([
    ['equal numbers and wording', [row('mass > 5 kg', ['lid'])], [row('mass > 5 kg', ['lid'])], 'same', 'regions'],
    ['equal numbers, other wording', [row('mass > 5 kg', ['lid'])], [row('mass > 5 kg', ['cup'])], 'same', 'numbers'],
    [
      'equal wording without numbers',
      [{ code: '9A901', words: ['lid'] }],
      [{ code: '9A901', words: ['lid'] }],
      'same',
      'wording',
    ],
    [
      'other wording without numbers',
      [{ code: '9A901', words: ['lid'] }],
      [{ code: '9A901', words: ['cup'] }],
      'undetermined',
      'none',
    ],
    ['another number', [row('mass > 5 kg')], [row('mass > 6 kg')], 'wider', 'regions'],
    ['another number and wording', [row('mass > 5 kg', ['lid'])], [row('mass > 6 kg', ['cup'])], 'wider', 'numbers'],
    ['numbers apart', [row('mass < 5 kg')], [row('mass > 9 kg')], 'disjoint', 'regions'],
    ['a removing note on one side', [row('mass > 5 kg'), toys], [row('mass > 5 kg')], 'narrower', 'regions'],
    [
      'removing notes in other words',
      [row('mass > 5 kg'), toys],
      [row('mass > 5 kg'), { ...toys, code: '9A901#note-2', words: ['game'] }],
      'undetermined',
      'none',
    ],
    [
      'a paragraph more',
      [{ code: '9A901' }, paragraph('9A901.a', 'lid'), paragraph('9A901.b', 'cup')],
      [{ code: '9A901' }, paragraph('9A901.a', 'lid')],
      'wider',
      'wording',
    ],
    [
      'other words below',
      [{ code: '9A901' }, paragraph('9A901.a', 'lid')],
      [{ code: '9A901' }, paragraph('9A901.a', 'cup')],
      'undetermined',
      'none',
    ],
    ['a number on one side alone', [row('mass > 5 kg')], [{ code: '9A901' }], 'narrower', 'regions'],
    ['unlike units', [row('mass > 5 kg')], [row('length > 5 m')], 'overlapping', 'regions'],
    [
      'numbers that could not be read',
      [{ ...row('mass > 5 kg'), unparsed: [{ printed: '5 mm', reason: 'formula' }] }],
      [row('mass > 5 kg')],
      'undetermined',
      'none',
    ],
  ])('%s', (_name, subject, object, relation, basis) => {
    expect(compare(subject, object)).toMatchObject({ relation, basis });
    expect(compare(object, subject)).toMatchObject({ relation: MIRROR[relation] ?? relation, basis });
  });

  it('shows a difference by a device that one side controls', () => {
    const found = compare([row('mass > 5 kg')], [row('mass > 6 kg')]);
    expect(found.witness).toMatchObject({ inside: 'subject', values: [{ quantity: 'mass', unit: 'kg' }] });
    const value = found.witness?.values[0]?.base ?? NaN;
    expect(value > 5 && value <= 6).toBe(true);
    expect(compare([row('mass > 6 kg')], [row('mass > 5 kg')]).witness?.inside).toBe('object');
  });

  it.each([
    ['same', [row('mass > 5 kg')], [row('mass > 5 kg')]],
    ['undetermined', [row('mass > 5 kg'), toys], [row('mass > 5 kg'), { ...toys, code: '9A901#note-2' }]],
  ])('shows no device where the answer is %s', (relation, subject, object) => {
    const found = compare(subject, object);
    expect(found.relation).toBe(relation);
    expect(found).not.toHaveProperty('witness');
  });

  it('keeps codes, confidence and differences of the pair', () => {
    expect(compare([row('mass > 5 kg')], [row('mass >= 5 kg')])).toMatchObject({
      subject: '9A901',
      object: '9A901',
      confidence: 0.8,
      relation: 'narrower',
      differences: [{ kind: 'comparator', about: 'mass', subject: '> 5 kg', object: '≥ 5 kg' }],
    });
  });

  it('is the same with itself', () => {
    const rows = [row('mass > 5 kg', ['lid']), paragraph('9A901.a', 'cup'), paragraph('9A901.b', 'pot'), toys];
    expect(compare(rows, rows)).toMatchObject({ relation: 'same', basis: 'regions', differences: [] });
  });
});
