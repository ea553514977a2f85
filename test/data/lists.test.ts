import { describe, expect, it } from 'vitest';
import { requireFacts } from '../../scripts/io/choose.ts';
import { DATA_FOLDER, loadEditions } from '../../scripts/io/data-folder.ts';
import { loadScope } from '../../scripts/io/scope-file.ts';
import { buildCatalogue, explainProvision, type Catalogue, type ListId } from '../../src/index.ts';
import { MATTERS } from '../../src/model/scope.ts';

const catalogues = new Map<ListId, Catalogue>();

function catalogueOf(list: ListId): Catalogue {
  const catalogue = catalogues.get(list) ?? buildCatalogue(requireFacts(DATA_FOLDER, list));
  catalogues.set(list, catalogue);
  return catalogue;
}

/** What a place and all below it ask for, in words. */
const restate = (list: ListId, code: string) =>
  catalogueOf(list)
    .subtree(code)
    .map((place) => explainProvision(catalogueOf(list), place.code))
    .join(' | ');

/** The quantum ladder of eight steps: least and most qubits, and the error that is too small to be let go. */
const LADDER = [
  [34, 100, 1e-4],
  [100, 200, 1e-3],
  [200, 350, 2e-3],
  [350, 500, 3e-3],
  [500, 700, 4e-3],
  [700, 1100, 5e-3],
  [1100, 2000, 6e-3],
  [2000, undefined, undefined],
];

describe('the lists held', () => {
  it.each<[ListId, string, readonly string[]]>([
    ['de-al', '3A1904', ['heat load ≥ 600 µW', 'temperature ≤ 0.1 K', 'temperature ≤ 4 K', 'heat load ≥ 1.5 W']],
    ['in-scomet', '8A301.a.5.a.1', ['resolution ≥ 8 bit and < 10 bit', 'sample rate > 1.3 GSPS']],
    ['cn-notices', '1C004', ['17.5 g/cm', '800 MPa', '1270 MPa', '8 %']],
    ['gb-scl', '3A001.b.7.b.1', ['frequency > 110 GHz']],
    ['au-dsgl', '3A001.b.7.b.1', ['frequency > 90 GHz']],
    ['wa-list', '3.A.1.b.7.b.1', ['frequency > 110 GHz']],
  ])('%s %s says %j', (list, code, parts) => {
    for (const part of parts) expect(restate(list, code)).toContain(part);
  });

  it.each<[ListId, string]>([
    ['us-ccl', '4A906.a'],
    ['eu-annex-i', '4A506.a'],
    ['gb-scl', '4A506.a'],
    ['de-al', '4A1906a'],
    ['jp-ordinance', '7.六.イ'],
    ['au-dsgl', '4A901.a'],
    ['ca-ecl', '5506.2.c.ii.A'],
  ])('%s %s climbs the quantum ladder', (list, code) => {
    const catalogue = catalogueOf(list);
    const steps = catalogue.children(code).map((step) => {
      const find = (quantity: string, sign: string) =>
        catalogue.criteria(step.code).find((c) => c.quantity === quantity && c.comparator.startsWith(sign))?.base;
      return [find('physical-qubits', '>'), find('physical-qubits', '<'), find('c-not-error', '<')];
    });
    expect(steps).toEqual(LADDER);
  });

  it('stand with all their matters in the table of scope, with a reason where they are not whole', () => {
    const scope = loadScope(DATA_FOLDER);
    for (const list of new Set(loadEditions(DATA_FOLDER).map((edition) => edition.list))) {
      const own = scope.filter((entry) => entry.list === list);
      expect([list, own.map((entry) => entry.matter)]).toEqual([list, [...MATTERS]]);
      expect(own.filter((entry) => (entry.state === 'modelled') !== (entry.reason === ''))).toEqual([]);
    }
  });

  it('tell the places where the Korean and the English column disagree', () => {
    const { languages } = catalogueOf('kr-annex-2').facts;
    expect([...(languages?.values() ?? [])].flat()).toHaveLength(100);
  });
});
