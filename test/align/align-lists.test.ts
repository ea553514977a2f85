import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignLists } from '../../src/align/align-lists.ts';
import type { Mapping } from '../../src/model/mapping.ts';
import { listOf, OBJECT, SUBJECT } from './two-lists.ts';

const subject = listOf('us-ccl', SUBJECT);
const object = listOf('eu-annex-i', OBJECT);
const mappings = alignLists(subject, object);
const counterparts = (code: string) => mappings.filter((m) => m.subject === code && !m.not).map((m) => m.object);
const pairs = (found: readonly Mapping[], turn = false) =>
  found
    .map((m) => `${turn ? m.object : m.subject} ${m.not ? 'not' : '='} ${turn ? m.subject : m.object} ${m.confidence}`)
    .toSorted();

describe('alignLists', () => {
  it.each([
    ['3A001.b.1', ['3A001.b.1'], 'same code, other threshold'],
    ['3A001.b.2', ['3A001.b.2'], 'same code, same words'],
    ['1C351.a.1', ['1C351.a.3'], 'other place, same virus'],
    ['1C351.a.2', ['1C351.a.1'], 'other place, same virus'],
    ['3A090.a.1', ['3A501.a.1'], 'unlike codes, same measure'],
    ['0A977', [], 'only one list has it'],
  ])('%s → %j (%s)', (code, expected) => {
    expect(counterparts(code)).toEqual(expected);
  });

  it('refuses look-alikes by name', () => {
    expect(mappings.filter((m) => m.not).map((m) => m.subject)).toEqual(['1C351.a.1', '1C351.a.2']);
  });

  it('names the evidence of every mapping', () => {
    expect(mappings.every((m) => Object.keys(m.evidence).length > 0)).toBe(true);
  });

  it('finds the same without codes', () => {
    const blind = alignLists(subject, object, {
      evidence: new Set(['words', 'numbers', 'structure', 'chemicals'] as const),
    });
    expect(blind.filter((m) => m.subject === '3A001.b.1' && !m.not).map((m) => m.object)).toEqual(['3A001.b.1']);
    expect(blind.some((m) => 'codes' in m.evidence && !m.not)).toBe(false);
  });

  it('does not depend on which list comes first', () => {
    expect(pairs(alignLists(object, subject), true)).toEqual(pairs(mappings));
  });

  it('does not depend on row order', () => {
    const shuffled = fc.shuffledSubarray([...OBJECT], { minLength: OBJECT.length });
    fc.assert(
      fc.property(shuffled, (lines) => {
        expect(pairs(alignLists(subject, listOf('eu-annex-i', lines)))).toEqual(pairs(mappings));
      }),
      { numRuns: 25 },
    );
  });
});
