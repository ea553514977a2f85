import { describe, expect, it } from 'vitest';
import { findSpokenOf } from '../../../src/read/wa-list/spoken-of.ts';

const KNOWN = new Set(['3.A.1', '3.A.1.a', '3.A.1.a.1', '3.A.1.a.2', '3.A.1.a.3', '3.A.1.b']);

describe('findSpokenOf', () => {
  it.each([
    ['3.A.1.b. does not apply to toys.', ['3.A.1.b']],
    ['3.A.1.a.1. and 3.A.1.b. apply only to kites.', ['3.A.1.a.1', '3.A.1.b']],
    ['3.A.1.a.1. to 3.A.1.a.3. do not apply to toys.', ['3.A.1.a.1', '3.A.1.a.2', '3.A.1.a.3']],
    ['For the purposes of 3.A.1.a.2., a kite flies.', ['3.A.1.a.2']],
    ['For the purposes of 3.A.1.a. Note 2, a kite flies.', ['3.A.1.a']],
    ['In 3.A.1.b., a kite is one of 3.A.1.a.', ['3.A.1.b']],
    ['For the purposes of 3.A.1.a. and 3.A.1.b., a kite flies.', ['3.A.1']],
    ['4.A.1. does not apply to toys.', ['3.A.1']],
    ['Kites specified in 3.A.1.b. are toys.', ['3.A.1']],
    ['', ['3.A.1']],
  ])('%s', (text, codes) => {
    expect(findSpokenOf(text, '3.A.1', KNOWN)).toEqual(codes);
  });
});
