import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createMeasurer } from '../../src/measure/measure.ts';
import type { MeasuredText } from '../../src/measure/measure.ts';
import type { Criterion } from '../../src/model/provision.ts';
import type { RawList, RawProvision } from '../../src/model/raw.ts';
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
  const leadOf = (p: RawProvision) => (p.kind === 'note' ? '' : lead.get(p.parent));
  const texts = new Map(read.value.provisions.map((p) => [p.code, measure(p.text, leadOf(p))]));
  return { texts, milliseconds: performance.now() - start };
}

/** Criteria as `quantity comparator base unit`, so that prints in other units compare. */
function boxes(list: MeasuredList, code: string): readonly string[] {
  const { criteria = [] } = list.texts.get(code) ?? {};
  return criteria.map((c) => `${c.quantity} ${c.comparator} ${c.base} ${c.baseUnit}`);
}

/** Share of all numbers with a unit, of items, paragraphs and notes, that were read. */
function coverage(list: MeasuredList): number {
  const tallies = [...list.texts.values()].map((text) => text.tally);
  const sum = (pick: (tally: MeasuredText['tally']) => number) =>
    tallies.reduce((total, tally) => total + pick(tally), 0);
  return 1 - sum((tally) => tally.unparsed) / sum((tally) => tally.numbers);
}

/** Everything read at a place, in any order, in base units. */
function formatReading({ criteria }: MeasuredText): string {
  const at = (c: Criterion) => c.at.map((a) => `${a.quantity} ${a.comparator} ${a.base} ${a.baseUnit}`).toSorted();
  return criteria
    .map((c) => `${c.branch} ${c.object} ${c.quantity} ${c.comparator} ${c.base} ${c.baseUnit} @ ${at(c).join(', ')}`)
    .toSorted()
    .join('\n');
}

/** The numbers of the criteria of a place; equal in places that say the same. */
function formatNumbers({ criteria }: MeasuredText): string {
  return criteria
    .map((c) => `${c.base} ${c.baseUnit}`)
    .toSorted()
    .join('\n');
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

  it('reads at least 95 % of the numbers with a unit in all texts of each list, and lists the rest', () => {
    expect(coverage(us!)).toBeGreaterThan(0.95);
    expect(coverage(eu!)).toBeGreaterThan(0.95);
    for (const { tally, unparsed } of [...us!.texts.values(), ...eu!.texts.values()])
      expect(unparsed.length).toBeGreaterThanOrEqual(Math.min(1, tally.unparsed));
  });

  it('reads the same numbers of the same code in both lists alike, but for what the lists print differently', () => {
    const shared = [...us!.texts].flatMap(([code, ours]) => {
      const theirs = eu!.texts.get(code);
      return theirs && ours.criteria.length > 0 && formatNumbers(ours) === formatNumbers(theirs)
        ? [{ code, ours, theirs }]
        : [];
    });
    expect(shared.length).toBeGreaterThan(1100);
    const unlike = shared.filter(({ ours, theirs }) => formatReading(ours) !== formatReading(theirs));
    expect(unlike.length).toBeLessThanOrEqual(12);
  });

  it('reads what lies outside a range', () => {
    const outside = ['frequency < 20000 Hz', 'frequency > 60000 Hz'];
    expect(boxes(us!, '5A001.b.1.a')).toEqual(outside);
    expect(boxes(eu!, '5A001.b.1.a')).toEqual(outside);
  });

  it('measures the whole list in a few seconds on a busy machine', () => {
    expect(us!.milliseconds).toBeLessThan(3000);
  });
});
