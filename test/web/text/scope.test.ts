import { describe, expect, it } from 'vitest';
import type { ScopeEntry } from '../../../src/index.ts';
import { explainScope, explainStanding } from '../../../web/text/scope.ts';

const entry = (matter: ScopeEntry['matter'], state: ScopeEntry['state'], reason = ''): ScopeEntry => ({
  list: 'us-ccl',
  matter,
  state,
  reason,
});

describe('explainScope', () => {
  it('gathers matters of one state and reason', () => {
    const scope = [entry('0', 'modelled'), entry('1', 'modelled'), entry('ML', 'partial', 'Half of it.')];
    expect(explainScope(scope)).toEqual(['Categories 0–1: read whole.', 'Munitions: read in part. Half of it.']);
  });

  it.each([
    [[], []],
    [[entry('3', 'pointer')], ['Category 3: points elsewhere.']],
    [[entry('PL', 'absent'), entry('ML', 'absent')], ['Goods of internal repression, munitions: not held.']],
  ])('%j: %j', (scope, expected) => {
    expect(explainScope(scope)).toEqual(expected);
  });
});

describe('explainStanding', () => {
  it.each([
    [[entry('0', 'modelled'), entry('ML', 'absent')], 'seen', ''],
    [[entry('0', 'modelled'), entry('1', 'partial')], 'seen', 'read in part'],
    [[entry('0', 'pointer'), entry('1', 'partial')], 'seen', 'points elsewhere'],
    [[entry('0', 'partial')], 'secondary', 'read in part, facts at second hand'],
    [[], 'secondary', 'facts at second hand'],
  ] as const)('%j, %s: "%s"', (scope, verification, expected) => {
    expect(explainStanding(scope, verification)).toBe(expected);
  });
});
