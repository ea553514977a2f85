import { describe, expect, it } from 'vitest';
import { buildCounterparts } from '../../src/compare/counterparts.ts';
import { compareWording } from '../../src/compare/wording.ts';
import type { Reference, ReferenceRole } from '../../src/model/provision.ts';
import { catalogueOf, mapping, type Row } from './pair.ts';

function compare(subject: Partial<Row>, object: Partial<Row>, mapped: readonly string[] = []) {
  const pair = {
    subject: catalogueOf('us-ccl', [{ code: '9A901', hash: 'one', ...subject }]),
    object: catalogueOf('eu-annex-i', [{ code: '9A901', hash: 'other', ...object }]),
    counterparts: buildCounterparts(mapped.map((text) => mapping(text))),
  };
  return compareWording(pair, '9A901', '9A901');
}
const to = (target: string, role: ReferenceRole = 'specified-by'): Partial<Row> => ({
  references: [{ role, target }] satisfies Reference[],
});

describe('compareWording', () => {
  it.each<[string, Partial<Row>, Partial<Row>, string[], string[]]>([
    ['nothing on either side', {}, {}, [], []],
    ['one wording', { hash: 'one', words: ['lid'] }, { hash: 'one', words: ['lid'] }, [], []],
    ['the same words in another order', { words: ['lid', 'pot'] }, { words: ['pot', 'lid'] }, [], []],
    ['a word more', { words: ['lid'] }, { words: ['lid', 'red'] }, [], ['red']],
    ['other words', { words: ['cup', 'lid'] }, { words: ['pot', 'lid'] }, ['cup'], ['pot']],
    ['a word on one side alone', { words: ['lid'] }, {}, ['lid'], []],
  ])('%s', (_name, subject, object, subjectOnly, objectOnly) => {
    const agrees = subjectOnly.length === 0 && objectOnly.length === 0;
    expect(compare(subject, object)).toEqual({ agrees, subjectOnly, objectOnly });
    expect(compare(object, subject)).toEqual({ agrees, subjectOnly: objectOnly, objectOnly: subjectOnly });
  });

  it.each<[string, Partial<Row>, Partial<Row>, string[], boolean]>([
    ['to one code', to('9A902'), to('9A902'), [], true],
    ['to counterparts', to('9A902'), to('8A802'), ['9A902 8A802'], true],
    ['to codes that are no counterparts', to('9A902'), to('8A802'), [], false],
    ['to one code that names unlike things', to('9A902'), to('9A902'), ['not 9A902 9A902'], false],
    ['on one side alone', to('9A902'), {}, [], false],
    ['that only points, on one side alone', to('9A902', 'see-also'), {}, [], true],
    ['that leaves out, on one side alone', {}, to('9A902', 'excluded-by'), [], false],
  ])('a reference %s', (_name, subject, object, mapped, agrees) => {
    expect(compare(subject, object, mapped).agrees).toBe(agrees);
  });

  it('does not agree about a code that a list lacks', () => {
    const one = catalogueOf('us-ccl', [{ code: '9A901' }]);
    const pair = { subject: one, object: one, counterparts: buildCounterparts([]) };
    expect(compareWording(pair, '9A901', '9A999')).toEqual({ agrees: false, subjectOnly: [], objectOnly: [] });
    expect(compareWording(pair, '9A999', '9A901').agrees).toBe(false);
  });
});
