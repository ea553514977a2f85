import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../src/graph/catalogue.ts';
import type { Edition } from '../../src/model/list.ts';
import type { Criterion } from '../../src/model/provision.ts';
import { normalizeList } from '../../src/normalize/normalize-list.ts';
import type { MeasureText } from '../../src/normalize/measure-note.ts';
import { readEuAnnexI } from '../../src/read/eu-annex-i/read-eu-annex-i.ts';
import { languageDifference } from '../fixtures/facts.ts';
import { VOCABULARY } from './vocabulary.ts';

const SMALL = readFileSync(new URL('../fixtures/eu-annex-i/small.json', import.meta.url), 'utf8');
const SOURCE = '../shared/sources/eu/annex-i-2025-11-15.json';
const EDITION: Edition = {
  list: 'eu-annex-i',
  jurisdiction: 'EU',
  name: 'EU Annex I',
  edition: '2025-11-15',
  language: 'en',
  source: {
    title: '',
    publisher: '',
    url: '',
    published: '',
    sha256: '',
    licence: '',
    format: 'json',
    verification: 'seen',
  },
};

/** Takes every "N kg", "N J" as a criterion; notes the lead that it was given. */
const leads = new Map<string, string>();
const measure: MeasureText = (text, lead) => {
  leads.set(text, lead);
  const found = [...text.matchAll(/(\d+) (kJ|litres)/g)];
  const criteria = found.map((m, i): Criterion => ({
    n: i + 1,
    branch: 0,
    quantity: '',
    comparator: '>=',
    printed: m[0],
    value: Number(m[1]),
    unit: m[2] ?? '',
    base: 0,
    baseUnit: '',
    restated: [],
    at: [],
    object: '',
  }));
  const tally = { numbers: found.length, criteria: found.length, conditions: 0, restatements: 0, unparsed: 0 };
  return { criteria, unparsed: [], rest: text.replaceAll(/(\d+) (kJ|litres)/g, ' '), tally };
};

function normalize(text: string) {
  const raw = readEuAnnexI(text, 'x.json');
  if (!raw.ok) throw new Error(raw.issues[0]?.message ?? '');
  return normalizeList(raw.value, EDITION, measure, VOCABULARY).facts;
}

describe('normalizeList', () => {
  const facts = normalize(SMALL);
  const catalogue = buildCatalogue(facts);
  const find = (code: string) => catalogue.find(code);

  it('gives the tree its junctions and connectives', () => {
    expect(find('9A901')?.junction).toBe('any');
    expect(find('9A901.c')?.junction).toBe('all');
    expect(find('9A901.c.1')?.connective).toBe('and');
    expect(find('9A901.c.1.a')?.connective).toBe('or');
    expect(find('9A901.c.1.b')?.connective).toBe('');
  });

  it('gives notes their roles and nothing else one', () => {
    expect(find('9A901#note-1')?.noteRole).toBe('excludes');
    expect(find('9A902#note-1')?.noteRole).toBe('includes');
    expect(find('9A901.b#nb')?.noteRole).toBe('points');
    expect(facts.provisions.every((p) => (p.kind === 'note') === (p.noteRole !== undefined))).toBe(true);
  });

  it('keeps the numbers of the law as criteria, those of explanations as definitions', () => {
    expect(catalogue.criteria('9A901.a.1')).toHaveLength(1);
    const told = normalize(SMALL.replace("'Milk' goes with tea", "'Milk' is 2 litres of tea"));
    expect(told.criteria.has('9A901.b#technical-notes.2')).toBe(false);
    expect(told.unparsed.get('9A901.b#technical-notes.2')).toEqual([{ printed: '2 litres', reason: 'definition' }]);
  });

  it('gives the measurer the lead-in above', () => {
    expect(leads.get('Dry heat | 2 kJ;')).toBe('Boil-dry proof to exceed any of the following:');
    expect(leads.get('whistles')).toBeUndefined();
    expect(leads.get('SEE ALSO 9B901')).toBe('');
  });

  it('fills references, status, labels', () => {
    expect(catalogue.references('9A901.b')).toEqual([{ role: 'excluded-by', target: '9A901.a' }]);
    expect(find('9B901')?.status).toBe('reserved');
    expect(find('9A901')?.label).toBe('Kettles and teapots');
    expect(find('9A901#note-1')?.label).toBe('');
  });

  it('keeps where the languages of the law disagree, as the reader tells it', () => {
    const raw = readEuAnnexI(SMALL, 'x.json');
    const languages = new Map([['9A901', [languageDifference()]]]);
    const told = raw.ok ? normalizeList({ ...raw.value, languages }, EDITION, measure, VOCABULARY).facts : undefined;
    expect(told).toEqual({ ...facts, languages });
    expect(facts).not.toHaveProperty('languages');
  });

  it('holds no sentence of the source', () => {
    const told = JSON.stringify([facts.provisions, [...facts.references], [...facts.unparsed]]);
    expect(told).not.toContain('does not apply');
    expect(told).not.toContain('exceed any');
  });
});

describe.skipIf(!existsSync(SOURCE))('normalizeList on the official file (needs ../shared/sources)', () => {
  const facts = normalize(existsSync(SOURCE) ? readFileSync(SOURCE, 'utf8') : SMALL);
  it('finds junctions for all but lists of examples', () => {
    const parents = new Set(facts.provisions.filter((p) => p.kind !== 'note').map((p) => p.parent));
    const open = facts.provisions.filter(
      (p) => parents.has(p.code) && !p.code.includes('#') && p.junction === undefined,
    );
    expect(open.map((p) => p.code)).toEqual(['0B001.d.7', '0B001.h.5', '1A004.a.4', '7E004.c.1']);
  });
  it('never joins by "all" what the law joins by "or"', () => {
    const children = buildCatalogue(facts).children;
    const wrong = facts.provisions.filter(
      (p) => p.junction === 'all' && children(p.code).some((c) => c.connective === 'or'),
    );
    expect(wrong.map((p) => p.code)).toEqual([]);
  });
  it('names every item', () => {
    expect(
      facts.provisions.filter((p) => p.kind === 'item' && p.status === 'in-force' && p.label === '').map((p) => p.code),
    ).toEqual([]);
  });
});
