import { describe, expect, it } from 'vitest';
import { buildProfiles } from '../../src/align/profile.ts';
import { addCandidates, round3, scoreCandidates, type Scorables } from '../../src/align/scoring.ts';
import { EVIDENCE_KINDS } from '../../src/model/mapping.ts';
import { listOf } from './two-lists.ts';

const ALL = new Set(EVIDENCE_KINDS);
const profiles = buildProfiles(
  listOf('us-ccl', [
    ['9A901', 'kettle copper'],
    ['9A901.a', 'lid'],
  ]),
  listOf('eu-annex-i', [
    ['9A901', 'kettle copper'],
    ['9A901.a', 'lid'],
    ['9A902', 'spoon'],
  ]),
);

function add(...wanted: (readonly [string, string])[]): Scorables {
  const candidates: Scorables = new Map();
  for (const [subject, object] of wanted) addCandidates(candidates, new Map([[subject, [object]]]), profiles, ALL);
  return candidates;
}

describe('candidates', () => {
  it('are kept once, and known as hopeless where no place could help a leaf', () => {
    const candidates = add(['9A901.a', '9A901.a'], ['9A901.a', '9A902'], ['9A901.a', '9A901.a']);
    const known = candidates.get('9A901.a');
    expect([...(known?.keys() ?? [])]).toEqual(['9A901.a', '9A902']);
    expect(known?.get('9A901.a')?.evidence.words).toBe(1);
    expect(known?.get('9A902')).toBeUndefined();
  });

  it('ignore codes that neither list has', () => {
    expect(add(['9A999', '9A901'])).toEqual(new Map());
    expect(add(['9A901', '9A999'])).toEqual(new Map([['9A901', new Map()]]));
  });

  it('score higher where the parents are mapped', () => {
    const candidates = add(['9A901.a', '9A901.a']);
    const score = (mapped: ReadonlyMap<string, ReadonlySet<string>>) =>
      scoreCandidates(candidates, mapped, ALL)[0]?.confidence ?? 0;
    expect(score(new Map([['9A901', new Set(['9A901'])]]))).toBeGreaterThan(score(new Map()));
  });
});

describe('round3', () => {
  it.each([
    [0.12345, 0.123],
    [0.9995, 1],
    [0, 0],
  ])('%f: %f', (value, expected) => {
    expect(round3(value)).toBe(expected);
  });
});
