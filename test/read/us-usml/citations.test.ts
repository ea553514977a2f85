import { describe, expect, it } from 'vitest';
import { findCitations, spellOut } from '../../../src/read/us-usml/citations.ts';

describe('chains of labels', () => {
  it.each([
    ['(a)', 'XI.a'],
    ['(a)(1), (2), and (d)', 'XI.a.1 XI.a.2 XI.d'],
    ['(a)(1) through (a)(3)', 'XI.a.1 XI.a.2 XI.a.3'],
    ['(g)(3)-(5)', 'XI.g.3 XI.g.4 XI.g.5'],
    ['(c)(4)(i) and (c)(4)(ii)', 'XI.c.4.i XI.c.4.ii'],
    ['(c)(4)(i) or (ii)', 'XI.c.4.i XI.c.4.ii'],
    ['(h) and (i)', 'XI.h XI.i'],
    ['(a) through (c)', 'XI.a XI.b XI.c'],
  ])('are spelled out: %s', (chains, codes) => {
    expect(spellOut(chains, 'XI')).toEqual(codes.split(' '));
  });
});

describe('citations', () => {
  it.each([
    ['kites of paragraphs (a) and (b)(2) of this category', 'XI.a XI.b.2'],
    ['kites of paragraph (a)(1) of USML Category IV', 'IV.a.1'],
    ['see USML Categories VI and VII(b)', 'VI VII.b'],
    ['see Category XIII(m)(1)-(3)', 'XIII.m.1 XIII.m.2 XIII.m.3'],
    ['those of ECCN 0A501.a.1', 'us-ccl/0A501.a.1'],
    ['see § 120.40(h) of this subchapter', '22 CFR 120.40(h)'],
    ['see 15 CFR 772.1', '15 CFR 772.1'],
    ['paragraph (b) of § 120.4', '22 CFR 120.4'],
    ['Category 5 of another list (a)', ''],
  ])('are found in %s', (text, targets) => {
    expect(
      findCitations(text, 'XI')
        .map(({ target }) => target)
        .join(' '),
    ).toBe(targets);
  });
});
