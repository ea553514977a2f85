import { expect, it } from 'vitest';
import * as codecs from '../../../src/exchange/facts-csv/fact-codecs.ts';
import { criterion } from '../../fixtures/facts.ts';
import dataPackage from '../../../data/datapackage.json' with { type: 'json' };

it.each([
  ['provisions', codecs.provisionCodec, []],
  ['criteria', codecs.criterionCodec, ['code']],
  ['references', codecs.referenceCodec, ['code']],
  ['unparsed', codecs.unparsedCodec, ['code']],
  ['controls', codecs.controlCodec, ['code']],
  ['exceptions', codecs.exceptionCodec, ['code']],
  ['languages', codecs.languageCodec, ['code']],
])('the columns of %s are those that datapackage.json describes', (name, codec, before) => {
  const fields = dataPackage.resources.find((resource) => resource.name === name)?.schema.fields.map((f) => f.name);
  expect([...before, ...codec.columns, 'since', 'until']).toEqual(fields);
});

it('writes conditions of measurement as text that a person can read', () => {
  const at = [{ quantity: 'frequency', comparator: '=' as const, value: 100, unit: 'MHz', base: 1e8, baseUnit: 'Hz' }];
  expect(codecs.criterionCodec.format(criterion({ at }))['at']).toBe('frequency = 100 MHz [100000000 Hz]');
});
