import { describe, expect, it } from 'vitest';
import { addScores, createLabelReader, createNameJudge, rateScore, scoreText } from '../../src/measure/score.ts';
import type { LabelledCriterion } from '../../src/measure/score.ts';
import type { Criterion } from '../../src/model/provision.ts';
import { VOCABULARY } from './vocabulary-fixture.ts';

const readLabel = createLabelReader(VOCABULARY);
const judge = createNameJudge(VOCABULARY);

function label(
  quantity: string,
  comparator: Criterion['comparator'],
  base: number,
  baseUnit: string,
): LabelledCriterion {
  return { quantity, comparator, base, baseUnit };
}

function criterion(of: LabelledCriterion): Criterion {
  return { n: 1, branch: 0, value: of.base, unit: of.baseUnit, printed: '', restated: [], at: [], object: '', ...of };
}

const FREQUENCY = label('frequency', '>', 9e10, 'Hz');
const POWER = label('output-power', '>=', 5, 'W');

describe('createLabelReader', () => {
  it.each([
    ['2e-3', '1', 0.002, '1'],
    ['99', '%', 0.99, '1'],
    ['18', 'GPa', 18e9, 'Pa'],
    ['0.77', 'meq/g', 0.77, 'eq/kg'],
    ['5', '1/cm', 500, '1/m'],
    ['-40', '°C', 233.15, 'K'],
  ])('reads %s %s', (value, unit, base, baseUnit) => {
    expect(readLabel(value, unit)).toEqual({ base, baseUnit });
  });

  it.each([
    ['x', 'm'],
    ['1', 'furlong'],
    ['1', 'm furlong'],
  ])('knows no %s %s', (value, unit) => {
    expect(readLabel(value, unit)).toBeUndefined();
  });
});

describe('createNameJudge', () => {
  it.each([
    ['frequency', 'frequency', true],
    ['operating-frequency', 'frequency', true],
    ['content', 'weight-fraction', true],
    ['weight-fraction', 'content', false],
    ['frequency', 'bandwidth', false],
    ['', '', true],
    ['', 'frequency', false],
    ['frequency', '', false],
  ])('labelled `%s`, found `%s`: %s', (labelled, found, same) => {
    expect(judge(labelled, found)).toBe(same);
  });
});

describe('scoreText', () => {
  it('counts what agrees in comparator and value, and of that what is named right', () => {
    const found = [criterion({ ...POWER, quantity: 'power' }), criterion({ ...FREQUENCY, base: 9e10 * (1 + 1e-12) })];
    const score = scoreText([FREQUENCY, POWER], found, judge);
    expect(score).toMatchObject({ labelled: 2, found: 2, matched: 2, named: 1, missed: [], surplus: [] });
    expect(score.misnamed.map((m) => m.found.quantity)).toEqual(['power']);
  });

  it('keeps another comparator, value or base unit apart', () => {
    const others = [
      criterion({ ...FREQUENCY, comparator: '>=' }),
      criterion({ ...FREQUENCY, base: 9e10 + 1000 }),
      criterion({ ...FREQUENCY, baseUnit: 'm' }),
    ];
    const score = scoreText([FREQUENCY], others, judge);
    expect(score).toMatchObject({ matched: 0, missed: [FREQUENCY] });
    expect(score.surplus).toHaveLength(3);
  });

  it('uses each criterion once, and pairs by name first', () => {
    const length = label('length', '>', 1, 'm');
    const width = label('width', '>', 1, 'm');
    expect(scoreText([length, width], [criterion(width), criterion(length)], judge)).toMatchObject({ named: 2 });
    expect(scoreText([length, length], [criterion(length)], judge)).toMatchObject({ matched: 1, missed: [length] });
    expect(scoreText([length], [criterion(length), criterion(length)], judge).surplus).toHaveLength(1);
  });

  it('asks nothing of a text without criteria', () => {
    expect(scoreText([], [], judge)).toMatchObject({ labelled: 0, found: 0, matched: 0, named: 0 });
  });
});

describe('addScores and rateScore', () => {
  it('weighs every criterion alike', () => {
    const sum = addScores([
      { labelled: 3, found: 2, matched: 2, named: 1 },
      { labelled: 1, found: 2, matched: 1, named: 1 },
    ]);
    expect(rateScore(sum)).toEqual({ recall: 3 / 4, precision: 3 / 4, names: 2 / 3 });
  });

  it('is right where nothing was to be done', () => {
    expect(rateScore(addScores([]))).toEqual({ recall: 1, precision: 1, names: 1 });
  });
});
