import { describe, expect, it } from 'vitest';
import { buildPairRegions } from '../../src/compare/pair-regions.ts';
import { buildSides } from '../../src/compare/pair-sides.ts';
import { NotFoundError } from '../../src/model/errors.ts';
import { bound, contextOf, type Row } from './pair.ts';

function regions(subject: readonly Row[], object: readonly Row[], mapped: readonly string[], code = '9A901') {
  const context = contextOf(subject, object, mapped);
  return buildPairRegions(context, buildSides(context, code, code));
}

describe('buildPairRegions', () => {
  it('bounds one axis on both sides, whatever each calls it', () => {
    const { subject, object } = regions(
      [{ code: '9A901', criteria: [bound('volume > 5 l')] }],
      [{ code: '9A901', criteria: [bound('inner-volume >= 6 l')] }],
      ['9A901 9A901'],
    );
    expect([...(subject[0]?.intervals.keys() ?? [])]).toEqual([...(object[0]?.intervals.keys() ?? [])]);
    expect([...(object[0]?.intervals.values() ?? [])]).toMatchObject([{ min: 6, minOpen: false, max: Infinity }]);
  });

  it('counts whole things', () => {
    const { subject } = regions(
      [{ code: '9A901', criteria: [bound('axis-count > 4')] }],
      [{ code: '9A901' }],
      ['9A901 9A901'],
    );
    expect([...(subject[0]?.intervals.values() ?? [])]).toMatchObject([{ min: 5, minOpen: false }]);
  });

  it('has one box for each alternative, with one feature for counterparts', () => {
    const rows: Row[] = [
      { code: '9A901', junction: 'any' },
      { code: '9A901.a', words: ['lid'] },
      { code: '9A901.b', criteria: [bound('mass > 5 kg')] },
    ];
    const { subject, object } = regions(rows, rows, ['9A901 9A901', '9A901.a 9A901.a', '9A901.b 9A901.b']);
    expect(subject).toHaveLength(2);
    expect(subject.flatMap((box) => [...box.must])).toEqual(object.flatMap((box) => [...box.must]));
    expect(subject.flatMap((box) => [...box.must])).toHaveLength(1);
  });

  it('refuses an unknown code', () => {
    expect(() => regions([{ code: '9A901' }], [{ code: '9A901' }], [], '9A999')).toThrow(NotFoundError);
  });
});
