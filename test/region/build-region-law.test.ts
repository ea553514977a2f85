import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/graph/catalogue.ts';
import type { Provision } from '../../src/model/provision.ts';
import type { Device } from '../../src/model/region.ts';
import { buildRegion } from '../../src/region/build-region.ts';
import { buildInterval, containsValue } from '../../src/region/interval.ts';
import { contains, excludes } from '../../src/region/region.ts';
import { groupChildren } from '../../src/region/junction.ts';
import { DEVICES } from './arbitrary-region.ts';
import { buildLaw, readWith, type LawRow } from './build-law.ts';

const CRITERIA = ['x > 1', 'x >= 2', 'x < 3', 'x <= 1', 'n >= 1', 'n < 3', '1: x > 2', '2: n = 0'];

/** A provision that says something: a wording, a criterion, or both. */
function arbitraryRow(code: string, parent: string): fc.Arbitrary<{ readonly row: LawRow; readonly feature: string }> {
  return fc
    .record({
      criteria: fc.subarray(CRITERIA, { maxLength: 2 }),
      junction: fc.constantFrom('any' as const, 'all' as const, 'mixed' as const),
      connective: fc.constantFrom('and' as const, 'or' as const, '' as const),
      status: fc.constantFrom('in-force' as const, 'in-force' as const, 'in-force' as const, 'reserved' as const),
      wording: fc.constantFrom('', 'f', 'g', 'h'),
    })
    .map(({ wording, ...row }) => ({
      row: { code, parent, ...row, ...(parent === '' && { kind: 'item' as const }) },
      feature: row.criteria.length === 0 ? wording || 'f' : wording,
    }));
}

function arbitraryLaw(): fc.Arbitrary<{
  readonly catalogue: Catalogue;
  readonly features: Readonly<Record<string, string>>;
}> {
  const places = [
    ['1', ''],
    ['1.a', '1'],
    ['1.b', '1'],
    ['1.c', '1'],
    ['1.a.1', '1.a'],
    ['1.a.2', '1.a'],
    ['1.b.1', '1.b'],
    ['1.b.2', '1.b'],
  ] as const;
  const notes = [
    ['1#note', '1'],
    ['1.a#note', '1.a'],
  ] as const;
  const plain = places.map(([code, parent]) => arbitraryRow(code, parent));
  const noted = notes.map(([code, parent]) =>
    arbitraryRow(code, parent).map(({ row, feature }) => ({
      row: { ...row, kind: 'note' as const, noteRole: 'excludes' as const },
      feature,
    })),
  );
  return fc.tuple(...plain, ...noted).map((all) => ({
    catalogue: buildLaw(all.map(({ row }) => row)),
    features: Object.fromEntries(
      all.filter(({ feature }) => feature !== '').map(({ row, feature }) => [row.code, feature]),
    ),
  }));
}

/** Reads the law for one device, place by place, as a lawyer would: the meaning that regions must have. */
function controls(
  catalogue: Catalogue,
  features: Readonly<Record<string, string>>,
  code: string,
  device: Device,
): boolean {
  const meetsOwn = (at: string): boolean => {
    const feature = features[at];
    if (feature !== undefined && !device.features.has(feature)) return false;
    const met = catalogue.criteria(at).map(({ branch, quantity, comparator, base }) => ({
      branch,
      met: containsValue(buildInterval(comparator, base), device.values.get(quantity) ?? Number.NaN),
    }));
    const branches = new Set(met.map(({ branch }) => branch).filter((branch) => branch > 0));
    const allOf = (branch: number) => met.every((one) => one.branch !== branch || one.met);
    return allOf(0) && (branches.size === 0 || [...branches].some(allOf));
  };
  const inForce = (p: Provision) => p.status !== 'reserved';
  const excluded = (at: string): boolean => catalogue.notes(at).some((note) => inForce(note) && meetsSubtree(note));
  const meetsSubtree = (p: Provision): boolean => {
    if (!meetsOwn(p.code) || excluded(p.code)) return false;
    return groupChildren(p.junction ?? 'any', catalogue.children(p.code))
      .map((group) => group.filter(inForce))
      .every((group) => group.length === 0 || group.some(meetsSubtree));
  };
  const path = catalogue.path(code);
  const provision = path.at(-1);
  if (!provision || !path.every(inForce)) return false;
  const above = path.slice(0, -1);
  return meetsSubtree(provision) && above.every((p) => meetsOwn(p.code) && !excluded(p.code));
}

describe('buildRegion', () => {
  it('controls the devices that the law controls, read place by place', () => {
    let decided = 0;
    fc.assert(
      fc.property(arbitraryLaw(), fc.constantFrom('1', '1.a', '1.a.1', '1.b'), ({ catalogue, features }, code) => {
        const region = buildRegion(catalogue, code, readWith(features));
        for (const device of DEVICES) {
          const controlled = controls(catalogue, features, code, device);
          if (contains(region, device)) expect(controlled).toBe(true);
          if (excludes(region, device)) expect(controlled).toBe(false);
          if (region.every(({ residue }) => residue.length === 0)) expect(contains(region, device)).toBe(controlled);
        }
        if (region.length > 0 && region.every(({ residue }) => residue.length === 0)) decided += 1;
      }),
      { numRuns: 400 },
    );
    expect(decided).toBeGreaterThan(50);
  });
});
