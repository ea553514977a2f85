import { describe, expect, it } from 'vitest';
import { expandRun, findEclReferences } from '../../../src/read/ca-ecl/references.ts';

const CODES = new Map(
  ['5103', '5103.2', '5103.2.a', '5103.2.b', '5103.2.c', '5103.1', '9-1', '9-2', '9-3'].map((code) => [
    code,
    code === '5103.1' ? ['5103#subitem-1'] : [code],
  ]),
);

describe('findEclReferences', () => {
  it.each([
    ['pots of paragraphs (b) and (c)', ['specified-by 5103.2.b', 'specified-by 5103.2.c']],
    ['technology for pots of paragraphs (b) to (c)', ['technology-for 5103.2.b', 'technology-for 5103.2.c']],
    ['software for pots of paragraph (b)', ['software-for 5103.2.b']],
    ['pots not included in any of items 9-1 to 9-3', ['excluded-by 9-1', 'excluded-by 9-2', 'excluded-by 9-3']],
    ['subject to subitem (1), pots', ['see-also 5103#subitem-1']],
    [
      'subject to the “Tea Note” in Group 1 of the Guide, pots other than those of Group 1 of the Guide',
      ['excluded-by Guide Group 1'],
    ],
    ['pots of subitem (2)', []],
    ['pots of subitem (7)', ['specified-by 5103.7']],
  ])('%s', (text, wanted) => {
    const found = findEclReferences(text, { code: '5103.2.a', labels: ['5103', '2', 'a'] }, CODES);
    expect(found.map(({ role, target }) => `${role} ${target}`)).toEqual(wanted);
  });

  it('passes over the subject of a note', () => {
    const note = { code: '5103.2.a#note', labels: ['5103', '2', 'a'] };
    const found = findEclReferences('Paragraph (a) includes the lids of paragraph (b).', note, CODES);
    expect(found).toEqual([{ role: 'see-also', target: '5103.2.b' }]);
  });
});

describe('expandRun', () => {
  const run = (from: string, to: string) => expandRun({ from, to, start: 0, end: 0 }, [...CODES.keys()]);

  it('gives the places between its ends, or the ends alone', () => {
    expect(run('5103.2.a', '5103.2.c')).toEqual(['5103.2.a', '5103.2.b', '5103.2.c']);
    expect(run('5103.2.a', '5103.2.x')).toEqual(['5103.2.a', '5103.2.x']);
    expect(run('9-2', '')).toEqual(['9-2']);
  });
});
