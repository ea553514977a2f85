import { describe, expect, it } from 'vitest';
import { findUsmlReferences } from '../../../src/read/us-usml/references.ts';

const place = { code: 'XI.c.2', category: 'XI', isNote: false };

describe('references', () => {
  it.each([
    ['Kites for the things of paragraph (a)', ['specified-by XI.a']],
    ['Kites not controlled in paragraph (a); for paragraph (b)', ['excluded-by XI.a', 'specified-by XI.b']],
    ['Kites (see paragraph (a))', ['see-also XI.a']],
    ['Technical data of the kites of paragraphs (a) through (c)', ['technology-for XI.a', 'technology-for XI.b']],
    ['Kites of paragraphs (c)(2) and (c)', []],
    ['Kites of paragraph (a) and again of paragraph (a)', ['specified-by XI.a']],
  ])('of %s', (text, wanted) => {
    expect(findUsmlReferences(text, place).map(({ role, target }) => `${role} ${target}`)).toEqual(wanted);
  });

  it('only point where a note names them', () => {
    const note = { code: 'XI.c#note', category: 'XI', isNote: true };
    expect(findUsmlReferences('Not for the kites of paragraph (a).', note)).toEqual([
      { role: 'see-also', target: 'XI.a' },
    ]);
  });
});
