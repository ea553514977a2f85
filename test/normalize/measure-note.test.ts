import { describe, expect, it } from 'vitest';
import type { Criterion, NoteRole } from '../../src/model/provision.ts';
import { findLanguageRules } from '../../src/normalize/language.ts';
import { addTallies, measurePlace, NO_NUMBERS, type MeasureText } from '../../src/normalize/measure-note.ts';
import { criterion } from '../fixtures/facts.ts';

const EN = findLanguageRules('en');
const kilogram = { value: 2, unit: 'lb', base: 0.9, baseUnit: 'kg' };

/** Takes "N kg" for a criterion, "N lb" behind it for a restatement, and every "N odd" for a number that it cannot read. */
const measure: MeasureText = (text, lead) => {
  const criteria = [...text.matchAll(/(\d+) kg( \(2 lb\))?/g)].map((m, i): Criterion =>
    criterion({ n: i + 1, printed: `${m[1]} kg`, object: lead, restated: m[2] ? [kilogram] : [] }),
  );
  const unparsed = [...text.matchAll(/\d+ odd/g)].map((m) => ({ printed: m[0], reason: 'other' }));
  const restatements = criteria.flatMap((c) => c.restated).length;
  const tally = {
    numbers: criteria.length + restatements + unparsed.length,
    criteria: criteria.length,
    conditions: 0,
    restatements,
    unparsed: unparsed.length,
  };
  return { criteria, unparsed, rest: text.replaceAll(/\d+ (kg|odd)/g, '').trim(), tally };
};
const place = (text: string, role?: NoteRole, rules = EN) => {
  const { criteria, unparsed, rest, tally } = measurePlace(measure, text, 'above', role, rules);
  return {
    criteria: criteria.map((c) => c.printed),
    unparsed: unparsed.map((u) => `${u.reason} ${u.printed}`),
    rest,
    tally,
  };
};

describe('measurePlace', () => {
  it.each<[NoteRole | undefined, string[], string[]]>([
    [undefined, ['5 kg'], ['other 7 odd']],
    ['excludes', ['5 kg'], ['other 7 odd']],
    ['includes', ['5 kg'], ['other 7 odd']],
    ['explains', [], ['definition 5 kg', 'definition 2 lb', 'other 7 odd']],
    ['points', [], ['definition 5 kg', 'definition 2 lb', 'other 7 odd']],
  ])('in a note that %s', (role, criteria, unparsed) => {
    const found = place('Lids of 5 kg (2 lb) and 7 odd', role);
    expect(found).toMatchObject({ criteria, unparsed });
    expect(found.tally).toEqual({ numbers: 3, criteria: 1, conditions: 0, restatements: 1, unparsed: 1 });
  });

  it('takes no criterion from a sentence that only points elsewhere', () => {
    const found = place('Does not apply to lids of 5 kg. For lids of 9 kg, see 9A902.', 'excludes');
    expect(found.criteria).toEqual(['5 kg']);
    expect(found.unparsed).toEqual(['definition 9 kg']);
    expect(found.tally.numbers).toBe(2);
    expect(found.rest).toContain('lids');
    expect(found.rest).not.toContain('kg');
  });

  it('reads such a sentence like any other outside notes', () => {
    expect(place('Lids of 5 kg. For lids of 9 kg, see 9A902.').criteria).toEqual(['5 kg', '9 kg']);
  });

  it('hands the text above on', () => {
    expect(measurePlace(measure, '5 kg', 'above', undefined, EN).criteria[0]?.object).toBe('above');
  });

  it('reads every place plainly in a language without rules', () => {
    expect(measurePlace(measure, '5 kg', '', 'explains', undefined).criteria).toHaveLength(1);
  });
});

describe('addTallies', () => {
  const one = { numbers: 5, criteria: 1, conditions: 1, restatements: 1, unparsed: 2 };
  it('adds each kind', () => {
    expect(addTallies(one, one)).toEqual({ numbers: 10, criteria: 2, conditions: 2, restatements: 2, unparsed: 4 });
    expect(addTallies(one, NO_NUMBERS)).toEqual(one);
  });
});
