import { describe, expect, it } from 'vitest';
import { newNode } from '../../../src/read/au-dsgl/list-node.ts';
import { weighNoteFit, weighParagraphFit } from '../../../src/read/au-dsgl/weigh-fit.ts';
import { line } from './small-list.ts';

const parent = newNode('', undefined, '', '', undefined);
const fit = (by: 'style' | 'level' | 'sequence' | 'gap', opens = false) => ({ parent, by, opens });
const note = (text: string) => ({ cursor: newNode('', undefined, text, '', undefined), styles: new Set<string>() });

describe('weighing a labelled line', () => {
  it.each([
    [
      'a list that a note announces',
      weighNoteFit(note('as follows:'), fit('sequence', true), line('DL0ANotea')),
      'note',
    ],
    [
      '… in the style of a paragraph',
      weighNoteFit(note('as follows:'), fit('sequence', true), line('DL0Aa')),
      'paragraph',
    ],
    ['a list that no note announces', weighNoteFit(note('Tea.'), fit('sequence', true), line('DL0Aa')), 'paragraph'],
  ])('gives %s to the %s', (_, weight, winner) => {
    const rival = weighParagraphFit(fit('level', true), line(winner === 'note' ? 'DL0ANotea' : 'DL0Aa'));
    expect(weight >= rival ? 'note' : 'paragraph').toBe(winner);
  });

  it('trusts a like style most and a gap least', () => {
    const weigh = (by: Parameters<typeof fit>[0]) => weighNoteFit(note('Tea.'), fit(by), line('Default'));
    expect(weigh('style')).toBeGreaterThan(weigh('sequence'));
    expect(weigh('sequence')).toBeGreaterThan(weigh('gap'));
    expect(weighParagraphFit(undefined, line('DL0Aa'))).toBe(0);
  });
});
