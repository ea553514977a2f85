import { describe, expect, it } from 'vitest';
import { parseExact } from '../../src/measure/exact.ts';
import { parseMeasureVocabulary } from '../../src/measure/vocabulary.ts';
import { VOCABULARY } from './vocabulary-fixture.ts';

describe('parseMeasureVocabulary', () => {
  it('reads rows, and leaves out rows without a name', () => {
    const read = parseMeasureVocabulary(
      'symbol,kind,prefixes,en\nm,linear,yes,metre|meter\n,linear,no,x\n',
      'id,integer,better,en\naxes,yes,,axis\n',
    );
    expect(read.units).toHaveLength(1);
    expect(read.units[0]?.names.en).toEqual(['metre', 'meter']);
    expect(read.quantities[0]).toMatchObject({ id: 'axes', integer: true, better: '' });
    expect(parseMeasureVocabulary('', '')).toEqual({ units: [], quantities: [] });
  });
});

describe('the vocabulary of the dataset', () => {
  const { units, quantities } = VOCABULARY;

  it('has enough rows, each id once', () => {
    expect(units.length).toBeGreaterThan(100);
    expect(quantities.length).toBeGreaterThan(300);
    expect(new Set(units.map((u) => u.symbol)).size).toBe(units.length);
    expect(new Set(quantities.map((q) => q.id)).size).toBe(quantities.length);
  });

  it('has a readable factor in every unit', () => {
    expect(units.filter((u) => parseExact(u.factor) === undefined || u.baseUnit === '')).toEqual([]);
  });

  it('gives no name to two quantities of one base unit', () => {
    const names = quantities.flatMap((q) => q.names.en.map((name) => `${q.baseUnit} ${name}`));
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });
});
