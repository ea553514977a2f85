import { describe, expect, it } from 'vitest';
import { bound, contextOf } from './pair.ts';

describe('buildComparisonContext', () => {
  const context = contextOf(
    [
      { code: '9A901', words: ['kettle'], criteria: [bound('volume > 5 l')] },
      { code: '9A902', words: ['pot'] },
    ],
    [
      { code: '8A801', words: ['kettle'], criteria: [bound('inner-volume > 5 l')] },
      { code: '8A802', words: ['pan'] },
    ],
    ['9A901 8A801', '9A902 8A802'],
  );

  it('measures both in one set of names, and keeps what each says', () => {
    expect(context.measured.object.criteria('8A801')[0]?.quantity).toBe('volume');
    expect(context.object.criteria('8A801')[0]?.quantity).toBe('inner-volume');
  });

  it('hands the region algebra bounds in one set of names, ranges of conditions included', () => {
    const at = [{ quantity: 'frequency', comparator: '<' as const, value: 2, unit: 'Hz', base: 2, baseUnit: 'Hz' }];
    const { measured } = contextOf(
      [{ code: '9A901', criteria: [bound('volume > 5 l', { at })] }],
      [{ code: '8A801', criteria: [bound('inner-volume > 5 l', { at })] }],
      ['9A901 8A801'],
    );
    const names = [measured.subject.criteria('9A901'), measured.object.criteria('8A801')].map((criteria) =>
      criteria.map((c) => `${c.quantity} of ${c.object}`),
    );
    expect(names).toEqual([
      ['volume of ', 'frequency of volume'],
      ['volume of ', 'frequency of volume'],
    ]);
  });

  it('compares the wording of a pair once', () => {
    const wording = context.wording('9A902', '8A802');
    expect(wording).toEqual({ agrees: false, subjectOnly: ['pot'], objectOnly: ['pan'] });
    expect(context.wording('9A902', '8A802')).toBe(wording);
    expect(context.wording('9A901', '8A801').agrees).toBe(true);
  });

  it('starts without memory, and keeps that of the two sides apart', () => {
    const { subject, object } = context.memory;
    expect([subject, object].flatMap((side) => [side.regions.size, side.structures.size])).toEqual([0, 0, 0, 0]);
    expect(subject.regions).not.toBe(object.regions);
  });
});
