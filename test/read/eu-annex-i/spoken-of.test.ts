import { describe, expect, it } from 'vitest';
import { findSpokenOf } from '../../../src/read/eu-annex-i/spoken-of.ts';

const KNOWN = ['9A901', '9A901.a', '9A901.a.1', '9A901.a.2', '9A901.a.3', '9A901.b'];

describe('findSpokenOf', () => {
  it.each<[string, string[]]>([
    ['', ['9A901.b']],
    ['Tea is hot.', ['9A901.b']],
    ['9A901 applies to lids.', ['9A901']],
    ['9A901.a.1. does not control lids.', ['9A901.a.1']],
    ['9A901.a.1. and 9A901.a.2. do not control lids.', ['9A901.a.1', '9A901.a.2']],
    ['9A901.a.1. to 9A901.a.3. do not control lids.', ['9A901.a.1', '9A901.a.2', '9A901.a.3']],
    ['For lids of tin, 9A901.a. does not apply.', ['9A901.a']],
    ['Items specified in 9A901.a. include lids.', ['9A901.a']],
    ["For the purposes of 9A901.a., 'tea' is hot.", ['9A901.a']],
    ["In 9A901.a.1., 'tea' is hot.", ['9A901.a.1']],
    ['9A902 does not control lids.', ['9A901.b']],
    ['9A901.z. does not control lids.', ['9A901.b']],
    ['9A901.a. and 9A902 do not control lids.', ['9A901.b']],
  ])('%s: %j', (text, codes) => {
    expect(findSpokenOf(text, '9A901.b', KNOWN)).toEqual(codes);
  });
});
