import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createMeasurer } from '../../src/measure/measure.ts';
import type { MeasuredText } from '../../src/measure/measure.ts';
import type { RawList } from '../../src/model/raw.ts';
import type { Result } from '../../src/model/issue.ts';
import { readEuAnnexI } from '../../src/read/eu-annex-i/read-eu-annex-i.ts';
import { readUsCcl } from '../../src/read/us-ccl/read-us-ccl.ts';
import { VOCABULARY } from './vocabulary-fixture.ts';

const SOURCES = new URL('../../../shared/sources/', import.meta.url);
const US = new URL('us/15cfr774-supp1-2026-06.xml', SOURCES);
const EU = new URL('eu/annex-i-2025-11-15.json', SOURCES);
const PRESENT = existsSync(US) && existsSync(EU);

interface MeasuredList {
  readonly texts: ReadonlyMap<string, MeasuredText>;
  readonly milliseconds: number;
}

function measureList(read: Result<RawList>, decimalComma: boolean): MeasuredList {
  if (!read.ok) throw new Error('the list could not be read');
  const measure = createMeasurer(VOCABULARY, { decimalComma });
  const lead = new Map(read.value.provisions.map((p) => [p.code, p.text]));
  const start = performance.now();
  const texts = new Map(read.value.provisions.map((p) => [p.code, measure(p.text, lead.get(p.parent))]));
  return { texts, milliseconds: performance.now() - start };
}

/** Criteria as `quantity comparator base unit`, so that prints in other units compare. */
function boxes(list: MeasuredList, code: string): readonly string[] {
  const { criteria = [] } = list.texts.get(code) ?? {};
  return criteria.map((c) => `${c.quantity} ${c.comparator} ${c.base} ${c.baseUnit}`);
}

function coverage(list: MeasuredList): number {
  const items = [...list.texts].filter(([code]) => !code.includes('#')).map(([, text]) => text.tally);
  const sum = (pick: (tally: MeasuredText['tally']) => number) =>
    items.reduce((total, tally) => total + pick(tally), 0);
  return 1 - sum((tally) => tally.unparsed) / sum((tally) => tally.numbers);
}

describe.skipIf(!PRESENT)('the official lists (skipped without ../shared/sources)', () => {
  const us = PRESENT ? measureList(readUsCcl(readFileSync(US, 'utf8'), 'us.xml'), false) : undefined;
  const eu = PRESENT ? measureList(readEuAnnexI(readFileSync(EU, 'utf8'), 'eu.json'), true) : undefined;

  it.each([
    ['3A001.a.5.a.1', ['resolution >= 8 bit', 'resolution < 10 bit', 'sample-rate > 1300000000 Sa/s']],
    ['3A001.a.2.a', ['ambient-temperature > 398 K']],
    ['3A001.a.2.b', ['ambient-temperature < 218 K']],
    ['3A001.a.2.c', ['ambient-temperature-min <= 218 K', 'ambient-temperature-max >= 398 K']],
    ['9B106.a.1.a', ['altitude >= 15000 m']],
    ['2A225.a.1', ['volume >= 0.00015 m^3', 'volume <= 0.008 m^3']],
  ])('%s is the same box in both lists', (code, expected) => {
    expect(boxes(us!, code)).toEqual(expected);
    expect(boxes(eu!, code)).toEqual(expected);
  });

  it.each(['3A001.a.5.a.2', '3A001.a.5.a.3', '3A001.a.5.a.4', '3A001.a.5.a.5'])('%s is equal in both', (code) => {
    expect(boxes(us!, code).length).toBeGreaterThan(1);
    expect(boxes(us!, code)).toEqual(boxes(eu!, code));
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('quantum computers, step %i, are equal in both', (step) => {
    expect(boxes(us!, `4A906.a.${step}`).length).toBeGreaterThan(0);
    expect(boxes(us!, `4A906.a.${step}`)).toEqual(boxes(eu!, `4A506.a.${step}`));
  });

  it('finds where the lists differ', () => {
    expect(boxes(us!, '1A202.a')).toEqual(['inside-diameter >= 0.075 m', 'inside-diameter <= 0.4 m']);
    expect(boxes(eu!, '1A202.a')).toEqual(['inside-diameter >= 0.075 m', 'inside-diameter <= 0.65 m']);
    expect(boxes(us!, '3A001.b.7.b.1')).toEqual(['frequency > 90000000000 Hz']);
    expect(boxes(eu!, '3A001.b.7.b.1')).toEqual(['frequency > 110000000000 Hz']);
    expect(boxes(us!, '3A090.a.1')).toEqual(['total-processing-performance >= 4800 1']);
  });

  it('keeps restatements with their value', () => {
    expect(us!.texts.get('2A225.a.1')?.criteria.map((c) => c.restated.map((r) => `${r.value} ${r.unit}`))).toEqual([
      ['150 ml'],
      ['8 l'],
    ]);
  });

  it('reads at least 94 % of the numbers with a unit, and lists the rest', () => {
    expect(coverage(us!)).toBeGreaterThan(0.94);
    expect(coverage(eu!)).toBeGreaterThan(0.95);
  });

  it('measures the whole list in a few seconds on a busy machine', () => {
    expect(us!.milliseconds).toBeLessThan(3000);
  });
});
