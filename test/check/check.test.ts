import { expect, it } from 'vitest';
import { formatProvisionPlace } from '../../src/check/check.ts';
import { edition, facts } from '../fixtures/facts.ts';

it('names a place by list and code, whatever the edition', () => {
  const places = ['2025-01-01', '2026-01-01'].map((id) =>
    formatProvisionPlace(facts([], { edition: edition(id) }), '1A001'),
  );
  expect(places).toEqual(['us-ccl/1A001', 'us-ccl/1A001']);
});
