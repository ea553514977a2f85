import { describe, expect, it } from 'vitest';
import { LIST_IDENTITIES } from '../../../scripts/io/list-identities.ts';
import { LIST_READERS } from '../../../scripts/io/list-readers.ts';

describe('the identities of lists', () => {
  it('are given for every list that has a reader, and for no other', () => {
    expect(Object.keys(LIST_IDENTITIES).toSorted()).toEqual(Object.keys(LIST_READERS).toSorted());
  });

  it.each(Object.entries(LIST_IDENTITIES))('of %s are whole', (_, identity) => {
    const { jurisdiction, name, language, title, publisher, licence } = identity;
    expect([jurisdiction, name, language, title, publisher, licence].every((text) => text !== '')).toBe(true);
    expect(identity.formatUrl('2026-01-01')).toMatch(/^https:\/\/\S+$/);
  });
});
