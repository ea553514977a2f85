import { describe, expect, it } from 'vitest';
import { buildProvisions } from '../../../src/read/kr-annex-2/build-provisions.ts';
import { parseRowName } from '../../../src/read/kr-annex-2/codes.ts';

function build(...rows: readonly (readonly [name: string, facts: string, head: string, marks?: string])[]) {
  return buildProvisions(
    rows.flatMap(([name, facts, head, marks = ''], line) => {
      const place = parseRowName(name);
      return place ? [{ place, facts, head, marks, line }] : [];
    }),
  );
}

describe('buildProvisions', () => {
  it('adds the places above a row, and labelled parts below it', () => {
    const told = build(['1A002.b.1', 'a cups; b jars <= 3 m', 'things']).map(({ code, kind, text, order }) => [
      `${kind} ${code}`,
      text,
      order,
    ]);
    expect(told).toEqual([
      ['item 1A002', '', 1],
      ['paragraph 1A002.b', '', 1],
      ['paragraph 1A002.b.1', 'things, as follows:', 1],
      ['paragraph 1A002.b.1.a', 'cups', 1],
      ['paragraph 1A002.b.1.b', 'jars not exceeding 3 m', 2],
    ]);
  });

  it('leaves labelled parts to their own rows', () => {
    const provisions = build(['1A002', 'mass > 3 kg; a cups; b jars', 'things'], ['1A002.a', '', 'cups']);
    expect(provisions.map(({ code }) => code)).toEqual(['1A002', '1A002.b', '1A002.a']);
    expect(provisions[0]?.text).toContain('a cups');
  });

  it('joins parts that hold together', () => {
    const [, first, second] = build(['1A002', 'a: cups; AND b: jars', 'things']);
    expect([first?.connective, second?.connective]).toEqual(['and', undefined]);
    expect(build(['1A002', 'a AND b', 'x'], ['1A002.a', '', 'y'])[0]?.text).toBe('x, and having all of the following:');
  });

  it('makes notes of exclusions, remarks and pointers', () => {
    const told = build(['1A002', 'mass > 3 kg; not toys <= 1 kg; see 1A001; notes: old > 2 m', 'things']);
    expect(told.slice(1).map(({ code, noteName, text }) => [code, noteName, text])).toEqual([
      ['1A002#exclusion', 'Exclusion', 'This entry does not control: toys not exceeding 1 kg.'],
      ['1A002#remark', 'Remark', 'old exceeding 2 m'],
      ['1A002#nb', 'N.B.', 'See 1A001.'],
    ]);
    expect(build(['1A002-N1', 'not toys; old > 2 m', 'note'])[1]?.text).toBe(
      'note: old exceeding 2 m. This entry does not control: toys.',
    );
  });

  it('keeps marks at the places that bear them', () => {
    const told = build(['1A002.b.1', '', 'jars', 'MT9 (at b); [민감]']).map(({ code, marks }) => [code, marks]);
    expect(told).toEqual([
      ['1A002', undefined],
      ['1A002.b', ['MT9']],
      ['1A002.b.1', ['[민감]']],
    ]);
  });
});
