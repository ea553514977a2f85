import { describe, expect, it } from 'vitest';
import { createMeasurer } from '../../src/measure/measure.ts';
import { HanBoundReader } from '../../src/measure/han-bound.ts';
import { HanComparators } from '../../src/measure/han-comparator.ts';
import { inheritNames, isAnnounced, isSpanned, nameSides, settleRoles } from '../../src/measure/han-item.ts';
import type { HanItem } from '../../src/measure/han-item.ts';
import { createHanUnitReader } from '../../src/measure/han-unit.ts';
import { ValueFinder } from '../../src/measure/han-value.ts';
import { JAPANESE } from '../../src/measure/japanese.ts';
import { VOCABULARY } from './vocabulary-fixture.ts';

const readUnit = createHanUnitReader(VOCABULARY, JAPANESE);
const bounds = (text: string) =>
  new HanBoundReader(
    text,
    new ValueFinder(text, JAPANESE, readUnit).find(),
    JAPANESE,
    new HanComparators(JAPANESE),
  ).read();
const items = (text: string, roles: readonly HanItem['role'][], names: readonly string[]) =>
  bounds(text).map((bound, k): HanItem => ({
    bound,
    role: roles[k]!,
    named: { name: { id: names[k] ?? '', row: undefined }, unit: bound.units[0]!, ambiguous: false },
    comparator: '>',
    spanned: false,
  }));
const condition = { kind: 'condition' } as const;
const criterion = { kind: 'criterion' } as const;

describe('items of a text', () => {
  it('share a name where they are listed, in one unit', () => {
    const text = '三メートル以上又は二メートル以上、五グラム以上';
    const named = inheritNames(items(text, [criterion, criterion, criterion], ['width']), text, JAPANESE);
    expect(named.map(({ named: { name } }) => name.id)).toEqual(['width', 'width', '']);
  });

  it('are no circumstance of nothing', () => {
    const roles = (own: readonly HanItem['role'][], text: string) =>
      settleRoles(items(text, own, []), text, JAPANESE).map(({ role }) =>
        role.kind === 'unparsed' ? role.reason : role.kind,
      );
    expect(roles([condition], '三メートルの場合')).toEqual(['no-comparator']);
    expect(roles([condition], '三メートル以上の場合')).toEqual(['criterion']);
    expect(roles([condition, criterion], '三メートルの場合に五グラム以上')).toEqual(['condition', 'criterion']);
  });

  it('are circumstances of all that is announced', () => {
    const announced = (text: string) => isAnnounced(items(text, [condition], []), 0, text, JAPANESE);
    expect(announced('三メートルの距離における感度が次のいずれかに該当するもの')).toBe(true);
    expect(announced('三メートルの距離において用いるものであって、次のいずれかに該当するもの')).toBe(false);
  });

  it('are the sides of a thing by their length, in any order', () => {
    const rows = new Map(VOCABULARY.quantities.map((row) => [row.id, row]));
    const text = '各辺の長さがそれぞれ三ミリメートル以上、九ミリメートル以上及び五ミリメートル以上のもの';
    const named = nameSides(items(text, [criterion, criterion, criterion], []), text, JAPANESE, rows);
    expect(named.map((item) => item.named.name.id)).toEqual(['shortest-side', 'longest-side', 'middle-side']);
    const other = '直径が三ミリメートル以上のもの';
    expect(nameSides(items(other, [criterion], ['diameter']), other, JAPANESE, rows)[0]?.named.name.id).toBe(
      'diameter',
    );
  });

  it('are the ends of what must be spanned', () => {
    const text = '零下五〇度より低い温度から九〇度を超える温度まで';
    expect(bounds(text).map((_, k) => isSpanned(text, bounds(text), k, JAPANESE))).toEqual([true, true]);
    expect(isSpanned('三メートル以上', bounds('三メートル以上'), 0, JAPANESE)).toBe(false);
    expect(createMeasurer(VOCABULARY, 'ja')(text).criteria.map(({ quantity }) => quantity)).toEqual([
      'temperature-min',
      'temperature-max',
    ]);
  });
});
