import { describe, expect, it } from 'vitest';
import { findMentionFinder } from '../../src/normalize/mention-finder.ts';

describe('findMentionFinder', () => {
  it('reads codes with dots for most lists', () => {
    const mentions = findMentionFinder('gb-scl')('Pots of 9A901.a. or .b. and ML8.c.', '');
    expect(mentions.map(({ from }) => from)).toEqual(['9A901.a', '9A901.b', 'ML8.c']);
  });

  it('reads glued codes for the German list, and names the other law', () => {
    const mentions = findMentionFinder('de-al')('Kannen der Nummern 0003a bis 0003c oder 9A001a2', '');
    expect(mentions.map(({ from, to }) => [from, to])).toEqual([
      ['0003a', '0003c'],
      ['eu-annex-i/9A001.a.2', ''],
    ]);
  });
});
