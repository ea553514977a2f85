import { describe, expect, it } from 'vitest';
import { loadCheckInput } from '../../scripts/io/check-input.ts';
import { DATA_FOLDER } from '../../scripts/io/data-folder.ts';
import { runChecks } from '../../src/index.ts';
import { EU, US } from './held.ts';

describe('the facts held', () => {
  it('have every entry of both lists', () => {
    expect([US.items.length, EU.items.length]).toEqual([638, 384]);
  });

  it('pass every check', () => {
    const { input, issues } = loadCheckInput(DATA_FOLDER);
    expect(input.facts.length).toBe(input.editions.length);
    expect([...issues, ...runChecks(input)].map(({ at, code, value }) => `${at} ${code} ${value}`)).toEqual([]);
  });

  it.each([
    ['us-ccl', US],
    ['eu-annex-i', EU],
  ])('of %s stand each in one place of the tree', (_, catalogue) => {
    const below = catalogue.items.flatMap((item) => catalogue.subtree(item.code));
    const outside = catalogue.facts.provisions.filter((p) => p.kind !== 'heading' && !p.code.includes('#'));
    const underHeadings = outside.filter((p) => catalogue.path(p.code)[0]?.kind === 'heading');
    expect(below.length + underHeadings.length).toBe(outside.length);
  });
});
