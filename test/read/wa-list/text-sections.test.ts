import { describe, expect, it } from 'vitest';
import { findTextSections } from '../../../src/read/wa-list/text-sections.ts';
import { formatSmallText } from './small-text.ts';

describe('findTextSections', () => {
  it('tells the parts by their titles and first groups', () => {
    const sections = findTextSections(`Title of the file\n${formatSmallText()}`);
    expect(sections.map(({ name, category }) => category || name)).toEqual([
      'other',
      'general',
      'Category1',
      'Category2',
      'Category3',
      'Category4',
      'Category6',
      'Category7',
      'Category8',
      'Category9',
      'Category5-Part1',
      'Category5-Part2',
      'sensitive',
      'very-sensitive',
      'munitions',
      'other',
    ]);
  });

  it('begins the munitions list at its notes, and says in which line', () => {
    const [, munitions] = findTextSections('9.\tA.\tSYSTEMS\n\nNote 1\tTerms in "quotations" are ours.');
    expect([munitions?.name, munitions?.page, munitions?.lines.length]).toEqual(['munitions', 3, 1]);
  });

  it('knows a category by its title', () => {
    expect(findTextSections('4.\tKITES\n2.\tBNCP in a list').map((s) => s.category)).toEqual(['Category4']);
  });

  it('finds nothing in nothing', () => {
    expect(findTextSections('')).toEqual([]);
  });
});
