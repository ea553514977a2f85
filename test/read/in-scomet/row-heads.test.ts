import { describe, expect, it } from 'vitest';
import { findLabelHead, findNoteHead, splitPath } from '../../../src/read/in-scomet/row-heads.ts';

describe('findLabelHead', () => {
  it('reads labels in all their forms', () => {
    expect(findLabelHead('a. Cups')).toEqual({ label: 'a', rest: 'Cups' });
    expect(findLabelHead('(iii)^12 Cups')).toEqual({ label: 'iii', rest: 'Cups' });
    expect(findLabelHead('12)Cups')).toEqual({ label: '12', rest: 'Cups' });
    expect(findLabelHead('1.Cups')).toEqual({ label: '1', rest: 'Cups' });
    expect(findLabelHead('b.cups')).toEqual({ label: 'b', rest: 'cups' });
    expect(findLabelHead('2: Cups')).toEqual({ label: '2', rest: 'Cups' });
    expect(findLabelHead('1.2-Cups')).toEqual({ label: '1', rest: '2-Cups' });
  });

  it('reads none in abbreviations, numbers and references', () => {
    expect(findLabelHead('e.g. Cups')).toBeUndefined();
    expect(findLabelHead('2.5 cups')).toBeUndefined();
    expect(findLabelHead('(a) or (b) above')).toBeUndefined();
  });
});

describe('splitPath', () => {
  const labelsOf = (text: string) => splitPath(text).labels.map(({ label }) => label);

  it('reads the labels behind a code', () => {
    expect(splitPath('a. 5. b. Cups')).toEqual({
      labels: [
        { label: 'a', start: 0 },
        { label: '5', start: 3 },
        { label: 'b', start: 6 },
      ],
      rest: 'Cups',
    });
  });

  it('forgives a missing dot, a label printed twice and glued ones', () => {
    expect(labelsOf('b. 4 "Cups"')).toEqual(['b', '4']);
    expect(labelsOf('d. 4. 4. A cup')).toEqual(['d', '4']);
    expect(labelsOf('a.10. Cups')).toEqual(['a', '10']);
    expect(labelsOf('b.^22 Cups')).toEqual(['b']);
  });

  it('reads none before numbers and words', () => {
    expect(labelsOf('0.05 cups')).toEqual([]);
    expect(labelsOf('Cups')).toEqual([]);
  });
});

describe('findNoteHead', () => {
  it('reads the names of notes', () => {
    expect(findNoteHead('Note 2 Cups count.')).toEqual({ name: 'Note 2', rest: 'Cups count.' });
    expect(findNoteHead('Technical notes')).toEqual({ name: 'Technical Notes', rest: '' });
    expect(findNoteHead('Note1: Cups')).toEqual({ name: 'Note 1', rest: 'Cups' });
    expect(findNoteHead('N.B.2 See 8A301')).toEqual({ name: 'N.B.2', rest: 'See 8A301' });
    expect(findNoteHead('N.C. See 8A301')?.name).toBe('N.B.');
    expect(findNoteHead('Notes 1 Cups')).toEqual({ name: 'Notes', rest: '1. Cups' });
  });

  it('reads none in sentences', () => {
    expect(findNoteHead('Note-1 in 0B005')).toBeUndefined();
    expect(findNoteHead('Notes may be made')).toBeUndefined();
  });
});
