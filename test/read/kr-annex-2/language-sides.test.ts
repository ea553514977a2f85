import { describe, expect, it } from 'vitest';
import { splitSides } from '../../../src/read/kr-annex-2/language-sides.ts';

describe('splitSides', () => {
  it.each([
    ['mass > 3 kg & width < 2 m [KO: 2 m or less] & glass', 'width < 2 m', '2 m or less'],
    ['glass; > 3 kg & > 5 m [KO: 3 kg or more, 5 m or more]', '> 3 kg & > 5 m', '3 kg or more, 5 m or more'],
    ['a > 3 m [KO: 3]; b > 5 m [KO column: 5]', 'a > 3 m; b > 5 m', '3; 5'],
    ['(mass > 3 kg [KO: 3 kg or more] OR glass)', 'mass > 3 kg', '3 kg or more'],
    ['EN tin; KO lead', 'tin', 'lead'],
    ['N2: EN tin; KO lead', 'tin', 'lead'],
    ['KO misprints tin as tim', '', ''],
  ])('sets the sides of %s against each other', (remark, english, korean) => {
    expect(splitSides(remark)).toEqual({ english, korean });
  });
});
