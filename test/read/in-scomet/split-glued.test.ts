import { describe, expect, it } from 'vitest';
import { splitGlued } from '../../../src/read/in-scomet/split-glued.ts';
import { row } from './row.ts';

describe('splitGlued', () => {
  const split = (text: string) => splitGlued(row([[63, text]]), '8B602').map((one) => one.text);

  it('parts a row before the next entry or a place of this one', () => {
    expect(split('or 8A602.a.8B603. JUGS')).toEqual(['or 8A602.a.', '8B603. JUGS']);
    expect(split('Cups 1 m wide;8B602 b. Jugs')).toEqual(['Cups 1 m wide;', '8B602 b. Jugs']);
  });

  it('parts a row before a note, and before the code alone', () => {
    expect(split('and all cups.Note 2 8B602.a counts.')).toEqual(['and all cups.', 'Note 2 8B602.a counts.']);
    expect(split('and cups of 8A108.Technical Notes')).toEqual(['and cups of 8A108.', 'Technical Notes']);
    expect(split('and all cups.8B602')).toEqual(['and all cups.', '8B602']);
  });

  it('leaves references whole', () => {
    expect(split('cups of 8B603 and jugs')).toEqual(['cups of 8B603 and jugs']);
    expect(split('cups of 8B602.a and jugs')).toEqual(['cups of 8B602.a and jugs']);
    expect(split('see 8B601 and8B603 for jugs')).toEqual(['see 8B601 and8B603 for jugs']);
  });
});
