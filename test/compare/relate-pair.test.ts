import { describe, expect, it } from 'vitest';
import { relatePair } from '../../src/compare/relate-pair.ts';
import { NotFoundError } from '../../src/model/errors.ts';
import type { Criterion } from '../../src/model/provision.ts';
import { relate } from '../../src/region/relate.ts';
import { bound, contextOf } from './pair.ts';

const pair = (subject: readonly Criterion[], object: readonly Criterion[]) =>
  relatePair(
    contextOf([{ code: '9A901', criteria: subject }], [{ code: '8A801', criteria: object }], ['9A901 8A801']),
    '9A901',
    '8A801',
  );
const MIRROR: Readonly<Record<string, string>> = { narrower: 'wider', wider: 'narrower' };

describe('relatePair', () => {
  it.each<[string, string[], string[], string]>([
    ['no numbers', [], [], 'same'],
    ['equal bounds', ['mass > 5 kg'], ['mass > 5 kg'], 'same'],
    ['a lower threshold', ['mass > 5 kg'], ['mass > 6 kg'], 'wider'],
    ['≥ against >', ['mass >= 5 kg'], ['mass > 5 kg'], 'wider'],
    ['a bound more', ['mass > 5 kg', 'length > 2 m'], ['mass > 5 kg'], 'narrower'],
    ['two ranges that meet', ['mass > 5 kg', 'mass < 9 kg'], ['mass > 7 kg', 'mass < 11 kg'], 'overlapping'],
    ['two ranges apart', ['mass < 5 kg'], ['mass > 9 kg'], 'disjoint'],
    ['> 4 against ≥ 5 of a count', ['axis-count > 4'], ['axis-count >= 5'], 'same'],
    ['> 4 against ≥ 5 of a measure', ['mass > 4 kg'], ['mass >= 5 kg'], 'wider'],
  ])('%s', (_name, subject, object, relation) => {
    const [s, o] = [subject, object].map((side) => side.map((text) => bound(text)));
    const there = pair(s ?? [], o ?? []);
    expect(there.related.relation).toBe(relation);
    expect(pair(o ?? [], s ?? []).related.relation).toBe(MIRROR[relation] ?? relation);
    expect(relate(there.regions.subject, there.regions.object).relation).toBe(
      relation === 'same' ? 'same' : there.related.relation,
    );
  });

  it('proves a difference by a device, in the base unit where no unit is known', () => {
    const { related, words } = pair([bound('mass > 5 kg')], [bound('mass > 6 kg')]);
    const [[key = '', value = 0] = []] = [...(related.onlySubject?.values ?? [])];
    expect(value).toBeGreaterThan(5);
    expect(value).toBeLessThanOrEqual(6);
    expect(words.scale(key).unit).toBe('kg');
    expect(related.onlyObject).toBeUndefined();
  });

  it('builds regions once', () => {
    const found = pair([bound('mass > 5 kg')], [bound('mass > 5 kg')]);
    expect(found.regions).toBe(found.regions);
    expect(found.regions.subject).toHaveLength(1);
  });

  it('refuses an unknown code', () => {
    expect(() => relatePair(contextOf([{ code: '9A901' }], [{ code: '8A801' }], []), '9A901', '8A899')).toThrow(
      NotFoundError,
    );
  });
});
