import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDefinedTerms } from '../../../src/read/au-dsgl/defined-terms.ts';
import { smallList } from './small-list.ts';

const SOURCE = '../shared/sources/au/F2024L01024.html';

describe('readDefinedTerms', () => {
  it('reads terms with their other names and places', () => {
    const terms = readDefinedTerms(smallList(), 'small.html');
    expect(terms.ok && terms.value).toMatchObject([
      { term: 'Kettle', aliases: ['boiler'], qualifier: '', scope: ['9', 'ML1'] },
      { term: 'Spout', aliases: [], qualifier: 'gooseneck', scope: ['9'] },
    ]);
  });

  it('fails as the list does', () => {
    expect(readDefinedTerms('', 'small.html').issues[0]?.code).toBe('empty-file');
  });
});

describe.skipIf(!existsSync(SOURCE))('readDefinedTerms on the official file (needs ../shared/sources)', () => {
  it('finds a term in every definition', () => {
    const text = readFileSync(SOURCE, 'utf8');
    const result = readDefinedTerms(text, 'F2024L01024.html');
    expect(result.ok && result.value).toHaveLength(191);
  });
});
