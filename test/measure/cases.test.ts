import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { groupInOrder, loadMeasureCases, plainText } from '../../scripts/io/measure-cases.ts';
import { createMeasurer } from '../../src/measure/measure.ts';
import { addScores, createNameJudge, rateScore, scoreText } from '../../src/measure/score.ts';
import { readDeAl } from '../../src/read/de-al/read-de-al.ts';
import { VOCABULARY } from './vocabulary-fixture.ts';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const SOURCES = folder('../../../shared/sources');
const PRESENT = existsSync(`${SOURCES}/de/awv-2026-03-11.xml`);
const CASES = PRESENT ? loadMeasureCases(folder('../cases/measure'), SOURCES, VOCABULARY, { 'de-al': readDeAl }) : [];
const JUDGE = createNameJudge(VOCABULARY);

/** What is reached on the cases to develop with; may only rise. */
const FLOORS = [
  { language: 'en', cases: 155, recall: 0.92, precision: 0.95, names: 0.84 },
  { language: 'de', cases: 60, recall: 1, precision: 1, names: 1 },
  { language: 'ja', cases: 60, recall: 0.98, precision: 0.98, names: 0.95 },
  { language: 'zh', cases: 44, recall: 0.98, precision: 0.98, names: 0.95 },
];

function scoreLanguage(language: string) {
  const own = CASES.filter((c) => c.set === 'dev' && c.language === language);
  const scores = [...groupInOrder(own, (c) => c.list).values()].flatMap((cases) => {
    const [first] = cases;
    if (!first) return [];
    const measure = createMeasurer(VOCABULARY, { language: first.language, decimalComma: first.decimalComma });
    return cases.map((c) => scoreText(c.labels, measure(c.text, c.lead).criteria, JUDGE));
  });
  return { cases: own.length, ...rateScore(addScores(scores)) };
}

describe.skipIf(!PRESENT)('the labelled provisions to develop with (skipped without ../shared/sources)', () => {
  it.each(FLOORS)('are read in $language as well as before', ({ language, cases, recall, precision, names }) => {
    const reached = scoreLanguage(language);
    expect(reached.cases).toBe(cases);
    expect(reached.recall).toBeGreaterThanOrEqual(recall);
    expect(reached.precision).toBeGreaterThanOrEqual(precision);
    expect(reached.names).toBeGreaterThanOrEqual(names);
  });
});

describe('plainText', () => {
  it.each([
    ['2 x 10<SUP>-3</SUP> V', '2 x 10^-3 V'],
    ['Fe<SUB>2</SUB>O', 'Fe_2O'],
    ['70 <SUP>o</SUP>C', '70 °C'],
    ['10 m\n<SU>2</SU> of', '10 m^2 of'],
    ['<I>a</I> &amp; b &lt; c&#xa0;d', 'a & b < c\u00a0d'],
    ['W/cm</span><span style="font-size:7.33pt; vertical-align:super">2</span><span>;</span>', 'W/cm^2;'],
    ['a < 5 and b > 3', 'a < 5 and b > 3'],
  ])('of %j is %j', (markup, text) => {
    expect(plainText(markup)).toBe(text);
  });
});
