import { describe, expect, it } from 'vitest';
import { HanBoundReader } from '../../src/measure/han-bound.ts';
import { HanComparators } from '../../src/measure/han-comparator.ts';
import { nameDivided } from '../../src/measure/han-divided-name.ts';
import { buildHanNames } from '../../src/measure/han-fit.ts';
import { findSubject } from '../../src/measure/han-noun.ts';
import { createHanUnitReader } from '../../src/measure/han-unit.ts';
import { ValueFinder } from '../../src/measure/han-value.ts';
import { JAPANESE } from '../../src/measure/japanese.ts';
import { VOCABULARY } from './vocabulary-fixture.ts';

const readUnit = createHanUnitReader(VOCABULARY, JAPANESE);
const names = buildHanNames(VOCABULARY, JAPANESE);
const name = (text: string) => {
  const values = new ValueFinder(text, JAPANESE, readUnit).find();
  const bound = new HanBoundReader(text, values, JAPANESE, new HanComparators(JAPANESE)).read().at(-1)!;
  const found = nameDivided(text, bound, 0, findSubject(text, bound.start, 0, JAPANESE), names);
  return found && `${found.name.id} ${found.unit.symbol} ${found.over?.length ?? 0}`;
};

describe('nameDivided', () => {
  it.each([
    ['線膨張係数が温度一度当たり三以下', 'thermal-expansion-coefficient 1/K 0'],
    ['安定性が一年間につき三パーセント以下', 'stability % 1'],
    ['不確かさが測定距離七ミリメートル当たり三マイクロメートル以下', 'measurement-uncertainty µm 0'],
    ['質量が三グラム以下', undefined],
  ])('%s', (text, expected) => {
    expect(name(text)).toBe(expected);
  });
});
