import { describe, expect, it } from 'vitest';
import { findWassenaarMentions } from '../../../src/read/wa-list/code-mentions.ts';

const named = (text: string) =>
  findWassenaarMentions(text).map(({ from, to }) => (to === '' ? from : `${from} to ${to}`));

describe('findWassenaarMentions', () => {
  it.each([
    ['Kites specified in 1.C.10.c. or 1.C.10.d.; or', ['1.C.10.c', '1.C.10.d']],
    ['See 2.B.1.a., b. or c. of the list', ['2.B.1.a', '2.B.1.b', '2.B.1.c']],
    ['Whether it is 5.A.2.a.1. to a.4.; or', ['5.A.2.a.1 to 5.A.2.a.4']],
    ['equipment of 2.B.3. to 2.B.9.', ['2.B.3 to 2.B.9']],
    ['everything in 2.A. or 2.B.', ['2.A', '2.B']],
    ['see ML7.b. and ML 9.', ['ML7.b', 'ML9']],
    ['6.A.2.a.1.a., 6.A.2.a.1.b. & 6.A.2.a.1.c.', ['6.A.2.a.1.a', '6.A.2.a.1.b', '6.A.2.a.1.c']],
    ['the law errs: 3.a.1.d. is meant', ['3.A.1.d']],
    ['4.D.4 without a dot', ['4.D.4']],
    ['6.A.3.b.4. Note 2.c.2.a. or this Note 3.b.4.', ['6.A.3.b.4']],
    ['a mass of 2.5 kg at 3.0 V, e.g. by 1. Air', []],
    ['', []],
  ])('%s', (text, codes) => {
    expect(named(text)).toEqual(codes);
  });

  it('says where a mention begins and ends', () => {
    const text = 'See 1.A.2. now';
    const [mention] = findWassenaarMentions(text);
    expect(text.slice(mention?.start, mention?.end)).toBe('1.A.2');
  });
});
