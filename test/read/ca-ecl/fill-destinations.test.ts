import { describe, expect, it } from 'vitest';
import { fillDestinations } from '../../../src/read/ca-ecl/fill-destinations.ts';
import type { RawProvision } from '../../../src/model/raw.ts';

const place = (code: string, text: string, more: Partial<RawProvision> = {}): RawProvision => ({
  code,
  text,
  kind: 'item',
  parent: '',
  order: 1,
  noteName: '',
  at: '',
  ...more,
});

describe('fillDestinations', () => {
  it('gives the items of a group what section 2 says of the group', () => {
    const { provisions } = fillDestinations([
      place('Section2', '', { kind: 'heading' }),
      place('Section2.a', 'goods and technology referred to in Group 9 of the schedule, for any destination;', {
        kind: 'paragraph',
        parent: 'Section2',
      }),
      place('9-1', 'Trays.'),
      place('3-01', 'Lids.'),
    ]);
    expect(provisions.map((p) => p.destinations?.scope)).toEqual([undefined, undefined, 'all', undefined]);
  });

  it('warns of beneficiaries and of brackets that it does not know', () => {
    const { issues } = fillDestinations([
      place('5205', 'Pots for export to an EU country or other friend'),
      place('5206', 'Pans. (Most destinations)'),
      place('5207', 'Lids.'),
    ]);
    expect(issues.map((i) => i.at)).toEqual(['ca-ecl/5205', 'ca-ecl/5206']);
  });
});
