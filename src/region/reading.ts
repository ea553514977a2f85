import type { Catalogue } from '../graph/catalogue.ts';
import type { Criterion, Provision } from '../model/provision.ts';
import type { Region } from '../model/region.ts';
import type { IsInteger } from './box.ts';

/** What wording and quantities mean to whoever builds a region. */
export interface RegionOptions {
  /**
   * The feature that the wording of a provision or note stands for; undefined when it adds nothing to the numbers and
   * to the provisions around it ("Having any of the following").
   */
  feature(code: string): string | undefined;
  /** The dimension key of a criterion: two criteria bound the same quantity only when their keys are equal. */
  dimension(criterion: Criterion, provision: Provision): string;
  /** Dimensions that count whole things; none by default. */
  readonly isInteger?: IsInteger;
  /**
   * What stands for the wording around a number that could not be read: two such numbers are one condition only where it is
   * equal. The hash of the wording by default.
   */
  wording?(provision: Provision): string;
  /**
   * Regions of provisions below, kept from one call to the next: give the same map only while `feature` and `dimension`
   * say the same of them. Nothing is kept by default.
   */
  readonly known?: Map<string, Region>;
}

/** One catalogue read with one meaning of wording and quantities. */
export interface Reading {
  readonly catalogue: Catalogue;
  readonly options: RegionOptions;
  readonly isInteger: IsInteger;
  /** Names a provision beyond doubt, edition included: residue that bears it is equal to itself only. */
  place(code: string): string;
}

/** Prepares a reading. */
export function buildReading(catalogue: Catalogue, options: RegionOptions): Reading {
  const { list, edition } = catalogue.facts.edition;
  return {
    catalogue,
    options,
    isInteger: options.isInteger ?? (() => false),
    place: (code) => `${list}@${edition}/${code}`,
  };
}
