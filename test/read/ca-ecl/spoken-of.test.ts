import { describe, expect, it } from 'vitest';
import { findSpokenOf, isSideRule } from '../../../src/read/ca-ecl/spoken-of.ts';

describe('findSpokenOf', () => {
  it.each([
    ['Clause (B) includes lids.', ['5103.2.a.i.B']],
    ['Items in clause (B) include lids.', ['5103.2.a.i.B']],
    ['Items specified in subparagraph (i) may not hold tea.', ['5103.2.a.i']],
    ['Subparagraph (ii) does not apply to lids.', ['5103.2.a.ii']],
    ['In clauses (A) and (B), lids are covers.', ['5103.2.a.i.A', '5103.2.a.i.B']],
    ['For the purposes of clause (A), lids count.', ['5103.2.a.i.A']],
    ['This item does not apply to lids.', ['5103']],
    ['Lids of clause (A) are covers.', []],
    ['Clause (A) lids are covers.', []],
    ['In note 2, lids are covers.', []],
  ])('%s', (text, wanted) => {
    expect(findSpokenOf(text, ['5103', '2', 'a', 'i']).map(({ from }) => from)).toEqual(wanted);
  });
});

describe('isSideRule', () => {
  it.each([
    ['In this item, lid is as in the Guide.', true],
    ['This item does not apply to lids', true],
    ['Subsection (1) does not include lids', true],
    ['Paragraph (1)(a) includes lids', true],
    ['For the purpose of paragraph (2)(g), lids', true],
    ['The references to “tea” in that book are to be read as “coffee”.', true],
    ['Subject to subitem (2), pots', false],
    ['Pots whether or not they have lids', false],
  ])('%s: %s', (text, is) => {
    expect(isSideRule(text)).toBe(is);
  });
});
