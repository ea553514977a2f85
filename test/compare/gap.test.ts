import { describe, expect, it } from 'vitest';
import { findGap, type Scope } from '../../src/compare/gap.ts';
import type { ListId } from '../../src/model/list.ts';
import { MATTERS, type ScopeState } from '../../src/model/scope.ts';
import { edition } from '../fixtures/facts.ts';

const of = (list: ListId, language = 'en') => ({ ...edition('2026-01-01', list), language });
const stateOf = (list: ListId, dualUse: ScopeState, munitions: ScopeState): Scope =>
  MATTERS.map((matter) => ({ list, matter, state: /\d/.test(matter) ? dualUse : munitions, reason: '' }));
const SCOPE: Scope = [...stateOf('eu-annex-i', 'modelled', 'absent'), ...stateOf('ca-ecl', 'pointer', 'pointer')];

describe('findGap', () => {
  it.each<[ListId, string, ListId, string | undefined]>([
    ['us-ccl', '3A001', 'eu-annex-i', undefined],
    ['us-ccl', '9A610', 'eu-annex-i', 'absent'],
    ['us-ccl', '3A001', 'ca-ecl', 'pointer'],
    ['in-scomet', '2A001', 'eu-annex-i', undefined],
    ['in-scomet', '2A001', 'ca-ecl', 'pointer'],
    ['us-ccl', '3A001', 'gb-scl', 'absent'],
  ])('%s %s against %s: %s', (own, code, other, expected) => {
    expect(findGap(SCOPE, of(own), code, of(other))).toBe(expected);
  });

  it('takes every list as whole where nothing is known of scope', () => {
    expect(findGap([], of('us-ccl'), '9A610', of('eu-annex-i'))).toBeUndefined();
  });

  it('never says absent across languages', () => {
    expect(findGap([], of('us-ccl'), '3A001', of('eu-annex-i', 'de'))).toBe('language');
  });
});
