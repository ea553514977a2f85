import { describe, expect, it } from 'vitest';
import { choiceCell, numberCell, optionalCell, textCell } from '../../../src/exchange/facts-csv/cells.ts';
import { buildRowCodec } from '../../../src/exchange/facts-csv/row-codec.ts';

interface Fact {
  readonly code: string;
  readonly baseValue: number;
  readonly noteRole?: 'points';
}
const codec = buildRowCodec<Fact>({
  code: textCell,
  baseValue: numberCell,
  noteRole: optionalCell(choiceCell(['points'])),
});

describe('rows of facts', () => {
  it('name their columns after the fields, in order', () => {
    expect(codec.columns).toEqual(['code', 'base_value', 'note_role']);
  });

  it('leave out what a fact does not have', () => {
    const fact: Fact = { code: 'a', baseValue: 5 };
    expect(codec.format(fact)).toEqual({ code: 'a', base_value: '5', note_role: '' });
    expect(codec.parse(codec.format(fact), () => 'x.csv:2')).toEqual({ ok: true, value: fact, issues: [] });
  });

  it('name every cell that does not hold its kind of value', () => {
    const { issues } = codec.parse({ code: 'a', base_value: 'x', note_role: 'y' }, () => 'x.csv:2');
    expect(issues.map(({ at, value }) => [at, value])).toEqual([
      ['x.csv:2', 'x'],
      ['x.csv:2', 'y'],
    ]);
  });
});
