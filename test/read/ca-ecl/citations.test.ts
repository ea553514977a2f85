import { describe, expect, it } from 'vitest';
import { findCitations, findGuideCitations } from '../../../src/read/ca-ecl/citations.ts';

const cite = (text: string, self: readonly string[]) =>
  findCitations(text, self).map(({ from, to }) => (to === '' ? from : `${from}–${to}`));

describe('findCitations', () => {
  it.each([
    ['pots in clause (A)', ['5103', '2', 'c', 'ii'], ['5103.2.c.ii.A']],
    ['pots in clause (c)(ii)(B) or (C)', ['5103', '2', 'a'], ['5103.2.c.ii.B', '5103.2.c.ii.C']],
    [
      'subparagraphs (c)(iii) and (d)(iii), (iv) and (vi) to (viii)',
      ['5103', '2', 'a', 'i'],
      ['5103.2.c.iii', '5103.2.d.iii', '5103.2.d.iv', '5103.2.d.vi–5103.2.d.viii'],
    ],
    ['Paragraph (1)(a) of pots', ['9-7', '2'], ['9-7.1.a']],
    ['the pots of paragraph (b)', ['9-4', 'c'], ['9-4.b']],
    ['Subitem (2) and subsection (3)', ['5103'], ['5103.2', '5103.3']],
    ['subsection 84(1) of a law, paragraph (a) of that law', ['5103'], []],
    ['items 9-1 to 9-3, or Group 2 or Group 6', ['5103'], ['9-1–9-3', 'Group2', 'Group6']],
    ['items 2-1 and 2-2.a of the Guide, Group 1 of the Guide, “Words of Groups 1 and 2”', ['5103'], []],
  ])('%s', (text, self, wanted) => {
    expect(cite(text, self)).toEqual(wanted);
  });

  it('says where a citation stands', () => {
    const [first] = findCitations('pots of clause (A)(I) here', ['5103', '2', 'a', 'i']);
    expect(first).toMatchObject({ start: 15, end: 21 });
  });
});

describe('findGuideCitations', () => {
  it.each([
    ['pots of item 1-7.A.5. of the Guide', ['Guide 1-7.A.5']],
    ['items 1-9.A.3. to 1-9.A.8. of the Guide', ['Guide 1-9.A.3 to 1-9.A.8']],
    ['items 2-1, 2-2.a. and 2-4 of the Guide', ['Guide 2-1', 'Guide 2-2.a', 'Guide 2-4']],
    ['paragraph 1-3.B.1.j of the Guide', ['Guide 1-3.B.1.j']],
    ['Group 1 of the Guide', ['Guide Group 1']],
    [
      'as in (INFCIRC/254/Rev.9/Part 2) and MTCR/TEM/2019/Annex of',
      ['INFCIRC/254/Rev.9/Part 2', 'MTCR/TEM/2019/Annex'],
    ],
    ['Group 2 of the schedule', []],
  ])('%s', (text, wanted) => {
    expect(findGuideCitations(text).map(({ target }) => target)).toEqual(wanted);
  });
});
