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
const CASES = await loadMeasureCases(folder('../cases/measure'), SOURCES, VOCABULARY, { 'de-al': readDeAl });
const JUDGE = createNameJudge(VOCABULARY);

/** What is reached on the official cases and on our own sentences to develop with; may only rise. */
const FLOORS = [
  { language: 'en', cases: 379, recall: 0.97, precision: 0.98, names: 0.98 },
  { language: 'de', cases: 155, recall: 0.97, precision: 0.99, names: 0.98 },
  { language: 'ja', cases: 160, recall: 0.98, precision: 0.99, names: 0.99 },
  { language: 'zh', cases: 112, recall: 0.99, precision: 0.98, names: 0.99 },
];

/** The same of our own sentences alone, which every machine has. */
const OWN_FLOORS = [
  { language: 'en', cases: 25, recall: 1, precision: 1, names: 1 },
  { language: 'de', cases: 25, recall: 1, precision: 1, names: 1 },
  { language: 'ja', cases: 25, recall: 1, precision: 1, names: 1 },
  { language: 'zh', cases: 47, recall: 0.99, precision: 0.98, names: 0.99 },
];

function scoreLanguage(language: string, isWanted: (list: string) => boolean = () => true) {
  const own = CASES.filter((c) => c.set === 'dev' && c.language === language && isWanted(c.list));
  const scores = [...groupInOrder(own, (c) => c.list).values()].flatMap((cases) => {
    const [first] = cases;
    if (!first) return [];
    const measure = createMeasurer(VOCABULARY, first);
    return cases.map((c) => scoreText(c.labels, measure(c.text, c.lead).criteria, JUDGE));
  });
  return { cases: own.length, ...rateScore(addScores(scores)) };
}

function expectAtLeast(reached: ReturnType<typeof scoreLanguage>, floor: (typeof FLOORS)[number]): void {
  expect(reached.cases).toBe(floor.cases);
  expect(reached.recall).toBeGreaterThanOrEqual(floor.recall);
  expect(reached.precision).toBeGreaterThanOrEqual(floor.precision);
  expect(reached.names).toBeGreaterThanOrEqual(floor.names);
}

describe.skipIf(!PRESENT)('the labelled provisions to develop with (skipped without ../shared/sources)', () => {
  it.each(FLOORS)('are read in $language as well as before', (floor) => {
    expectAtLeast(scoreLanguage(floor.language), floor);
  });
});

describe('the labelled sentences of our own', () => {
  it.each(OWN_FLOORS)('are read in $language as well as before', (floor) => {
    expectAtLeast(
      scoreLanguage(floor.language, (list) => list.startsWith('own-')),
      floor,
    );
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
