import { describe, expect, it } from 'vitest';
import { buildHanNames, fitAt, nameOf } from '../../src/measure/han-fit.ts';
import { createHanUnitReader } from '../../src/measure/han-unit.ts';
import { JAPANESE } from '../../src/measure/japanese.ts';
import { PURE } from '../../src/measure/unit.ts';
import { VOCABULARY } from './vocabulary-fixture.ts';

const names = buildHanNames(VOCABULARY, JAPANESE);
const readUnit = createHanUnitReader(VOCABULARY, JAPANESE);
const units = (text: string) => (text === '' ? [PURE] : readUnit(text, 0)!.units);
const fitting = (text: string, unit: string) =>
  fitAt(text, text.length - 1, -1, -1, names.backward, units(unit))?.row.id;

describe('fitAt', () => {
  it.each([
    ['最大の質量', 'グラム', 'mass'],
    ['質量', 'メートル', undefined],
    ['ニッケルの含有量', 'パーセント', 'nickel-content'],
    ['ニッケル', '', undefined],
    ['長い能力', 'ニュートン', undefined],
    ['長い径', 'メートル', 'diameter'],
  ])('%s in %s', (text, unit, id) => {
    expect(fitting(text, unit)).toBe(id);
  });

  it('reads forwards too, up to a limit', () => {
    expect(fitAt('質量の', 0, 1, 3, names.forward, units('グラム'))?.length).toBe(2);
    expect(fitAt('質量の', 0, 1, 1, names.forward, units('グラム'))).toBeUndefined();
  });

  it('names with the unit that fits', () => {
    const fit = fitAt('角度', 1, -1, -1, names.backward, units('度'))!;
    expect(nameOf(fit)).toMatchObject({ name: { id: 'angle' }, unit: { symbol: '°' }, ambiguous: false });
  });
});
