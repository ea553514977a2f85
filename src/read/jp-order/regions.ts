import type { Destinations } from '../../model/destinations.ts';
import { findCountryCode } from './country-codes.ts';

/** What a cell of the region column says. */
export interface RegionCell {
  /** False where the cell is of no known form, or names a table or country that is not known. */
  readonly read: boolean;
  /** Left out where the cell points to a table in another law. */
  readonly destinations?: Destinations;
}

const REGION = /^全地域(?:（(?<law>輸出貿易管理令)?(?<table>別表第三)に掲げる地域を除く。）)?$/;

/**
 * Reads a cell of the region column: everywhere, or everywhere but in the countries of a table (`tables` by name, see
 * `findCountries`). Every country must be known: one that is left out by mistake would be read as a destination.
 */
export function parseRegion(cell: string, tables: ReadonlyMap<string, readonly string[]>): RegionCell {
  const match = REGION.exec(cell);
  if (!match) return { read: false };
  const { law, table } = match.groups ?? {};
  if (table === undefined) return { read: true, destinations: { scope: 'all', countries: [] } };
  if (law !== undefined) return { read: true };
  const codes = (tables.get(table) ?? []).map(findCountryCode);
  const countries = codes.filter((code) => code !== undefined).toSorted();
  if (codes.length === 0 || countries.length < codes.length) return { read: false };
  return { read: true, destinations: { scope: 'all-except', countries } };
}
