import { describe, expect, it } from 'vitest';
import { addPhrase, createTrie, findLongest } from '../../src/measure/trie.ts';

describe('findLongest', () => {
  const trie = createTrie<string>();
  addPhrase(trie, ['less'], 'short');
  addPhrase(trie, ['less', 'than', 'or', 'equal', 'to'], 'long');
  const find = (text: string) => findLongest(trie, (i) => text.split(' ')[i], 0);

  it('takes the longest phrase, and falls back to a shorter one', () => {
    expect(find('less than or equal to 5')).toEqual({ entries: ['long'], length: 5 });
    expect(find('less than 5')).toEqual({ entries: ['short'], length: 1 });
    expect(find('more')).toBeUndefined();
  });
});
