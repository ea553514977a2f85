import { describe, expect, it } from 'vitest';
import { findPartOneReferences } from '../../../src/read/nsg-part-1/references.ts';

const CODES = ['B.1', 'B.1.1', 'B.1.2', 'B.1.3', 'B.1.4', 'B.5.1.1', 'B.5.1.1.c'];
const find = (text: string, isNote = false) =>
  findPartOneReferences(text, 'B.1.4', CODES, isNote).map(({ role, target }) => `${role} ${target}`);

describe('findPartOneReferences', () => {
  it.each([
    ['kites as defined in paragraph 1.1. above', ['specified-by B.1.1']],
    ['kites of paragraphs 1.1. to 1.3.', ['specified-by B.1.1', 'specified-by B.1.2', 'specified-by B.1.3']],
    ['kites of section 5.1.1.(c) and (e)', ['specified-by B.5.1.1.c']],
    ['kites as defined under 5.1.2.(d)', ['specified-by B.5.1.2.d']],
    ['kites of sections 4 and 5', ['specified-by B.4', 'specified-by B.5']],
    ['kites (see EXPLANATORY NOTE to section 5.4)', ['see-also B.5.4']],
    ['For strings see 1.1. For tails see 1.2.', ['see-also B.1.1', 'see-also B.1.2']],
    ['kites of item 1.4', []],
    ['Item 3 holds kites, paragraph 9(b) of the Guidelines too', []],
    ['kites (see INFCIRC/254/Part 2)', ['see-also INFCIRC/254/Part 2']],
  ])('%s', (text, wanted) => {
    expect(find(text)).toEqual(wanted);
  });

  it('only hints in notes', () => {
    expect(find('Kites of paragraph 1.1.', true)).toEqual(['see-also B.1.1']);
  });
});
