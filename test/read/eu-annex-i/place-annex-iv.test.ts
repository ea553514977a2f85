import { describe, expect, it } from 'vitest';
import { readAnnexFour } from '../../../src/read/eu-annex-i/annex-iv.ts';
import { formatAnnexFourMarks, placeAnnexFour } from '../../../src/read/eu-annex-i/place-annex-iv.ts';
import { smallProvisions } from './small-provisions.ts';
import { smallAnnexFour } from './small-annexes.ts';

function place(text: string) {
  const read = readAnnexFour(text, 'iv.txt');
  return read.ok ? placeAnnexFour(read.value, smallProvisions()) : { places: [], issues: read.issues };
}

describe('the places of Annex IV', () => {
  const { places, issues } = place(smallAnnexFour());
  const marks = Object.fromEntries(formatAnnexFourMarks(places));

  it('are the lowest that it names, the item where all its paragraphs or none are named', () => {
    expect(marks).toEqual({
      '1C001': ['IV', 'IV-I'],
      '7A001.a': ['IV*', 'IV-I'],
      '9A004.a.2': ['IV', 'IV-I'],
      '9A004.b': ['IV*', 'IV-I'],
      '3A228.a': ['IV', 'IV-II'],
      '3A228.b': ['IV', 'IV-II'],
      '0A001': ['IV', 'IV-II'],
      '0C002': ['IV*', 'IV-II'],
    });
  });

  it('are the item where all of its paragraphs are printed', () => {
    const { places: all } = place(smallAnnexFour().replace('b. Gaps;', 'b. Gaps;\n                      c. Arcs.'));
    expect(all.map(({ code }) => code)).toContain('3A228');
  });

  it('stand in both parts where both name them', () => {
    const { places: twice } = place(smallAnnexFour().replace('1E999           Nothing', '1C001           Paints'));
    expect(formatAnnexFourMarks(twice).get('1C001')).toEqual(['IV', 'IV-I', 'IV-II']);
  });

  it('are warned of where Annex I lacks the code', () => {
    expect(issues).toMatchObject([
      { code: 'mark-without-provision', severity: 'warning', value: '1E999' },
      { code: 'mark-without-provision', severity: 'warning', value: '0C001' },
    ]);
  });
});
