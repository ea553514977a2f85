import { describe, expect, it } from 'vitest';
import { explainProvision } from '../../src/explain/provision.ts';
import { buildCatalogue } from '../../src/graph/catalogue.ts';
import { criterion, facts, provision } from '../fixtures/facts.ts';

const catalogue = buildCatalogue(
  facts(
    [
      provision('3A001', '', { label: 'Bells' }),
      provision('3A001.a', '3A001', { words: ['loud', 'ring'] }),
      provision('3A001.b', '3A001', { status: 'reserved' }),
    ],
    { criteria: new Map([['3A001.a', [criterion()]]]) },
  ),
);

describe('explainProvision', () => {
  it.each([
    ['3A001', 'Bells'],
    ['3A001.a', '[loud ring] · mass > 10 kg'],
    ['3A001.b', 'reserved'],
    ['9Z999', ''],
  ])('%s → %s', (code, text) => {
    expect(explainProvision(catalogue, code)).toBe(text);
  });
});
