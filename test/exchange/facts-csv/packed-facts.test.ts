import { expect, it } from 'vitest';
import { packFacts, unpackFacts } from '../../../src/exchange/facts-csv/packed-facts.ts';
import { criterion, facts, languageDifference, provision } from '../../fixtures/facts.ts';

it('gives packed facts back, also as JSON text', () => {
  const provisions = [
    provision('1A001', '', { words: ['a', 'b'] }),
    provision('1A001.a', '1A001', { junction: 'any' }),
  ];
  const one = facts(provisions, { criteria: new Map([['1A001.a', [criterion()]]]) });
  const packed = JSON.parse(JSON.stringify(packFacts(one))) as ReturnType<typeof packFacts>;
  expect(packed.tables.provisions.columns).not.toContain('since');
  expect(unpackFacts(packed)).toEqual({ ok: true, value: one, issues: [] });
});

it('packs the places where languages disagree only where there are any', () => {
  const plain = facts([provision('1A001')]);
  expect(Object.keys(packFacts(plain).tables)).not.toContain('languages');
  const telling = { ...plain, languages: new Map([['1A001', [languageDifference()]]]) };
  expect(unpackFacts(packFacts(telling))).toEqual({ ok: true, value: telling, issues: [] });
});
