import { contains, excludes } from '../../state/core.ts';
import type { Device, Interval, Region } from '../../state/core.ts';

/** One quantity of the chart: which dimension, its name, and the unit that it is read in: `shown = base / factor + offset`. */
export interface ChartAxis {
  readonly key: string;
  readonly name: string;
  readonly unit: string;
  readonly factor: number;
  readonly offset: number;
}

/** A value of base units in the unit of an axis. */
export function toShown(axis: ChartAxis, base: number): number {
  return base / axis.factor + axis.offset;
}

/** The inverse of `toShown`. */
export function toBase(axis: ChartAxis, shown: number): number {
  return (shown - axis.offset) * axis.factor;
}

/** One row of the chart: a list and the devices that it controls; an empty region where it has no counterpart. */
export interface ChartList {
  readonly id: string;
  readonly name: string;
  readonly region: Region;
}

/** What the threshold chart shows: quantities, lists, and the device that it starts from. */
export interface ThresholdSeries {
  /** All quantities in play, those that differ first. */
  readonly axes: readonly ChartAxis[];
  /** How many of them are drawn. */
  readonly drawn: number;
  readonly lists: readonly ChartList[];
  /** It may leave quantities open, and its features stay while its values are moved. */
  readonly device: Device;
}

/** Whether a list controls a device; open where a value or wording that could not be read decides. */
export type Control = 'controlled' | 'free' | 'open';

/** What one list says of a device. */
export function judge(list: ChartList, device: Device): Control {
  if (contains(list.region, device)) return 'controlled';
  return excludes(list.region, device) ? 'free' : 'open';
}

/** The device with another value of one quantity. */
export function withValue(device: Device, key: string, value: number): Device {
  return { ...device, values: new Map(device.values).set(key, value) };
}

/** The whole number line. */
export const EVERYTHING: Interval = { min: -Infinity, minOpen: true, max: Infinity, maxOpen: true };

/** All finite bounds on one quantity in base units, ascending, each once. */
export function findBounds(series: ThresholdSeries, key: string): readonly number[] {
  const all = series.lists.flatMap((list) =>
    list.region.flatMap((box) => {
      const interval = box.intervals.get(key);
      return interval ? [interval.min, interval.max] : [];
    }),
  );
  return [...new Set(all.filter(Number.isFinite))].toSorted((a, b) => a - b);
}

/** One stretch of a quantity, and the lists that certainly control the device there and those that certainly do not. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly controlled: readonly string[];
  readonly free: readonly string[];
}

/** Values at which an answer can change, and one between each two of them. */
export function findStops(bounds: readonly number[], low: number, high: number): readonly number[] {
  const edges = [low, ...bounds, high];
  const between = edges.slice(1).map((edge, i) => middle(edges[i] ?? edge, edge));
  return [...bounds, ...between].filter((stop) => stop >= low && stop <= high).toSorted((a, b) => a - b);
}

/** A round value well between two, geometric where they lie more than a decade apart. */
export function middle(a: number, b: number): number {
  const exact = a > 0 && b / a > 10 ? Math.sqrt(a * b) : (a + b) / 2;
  for (let digits = 1; digits < 12; digits += 1) {
    const round = Number(exact.toPrecision(digits));
    if (round > a && round < b && Math.abs(round - exact) <= (b - a) / 4) return round;
  }
  return exact;
}

/** Stretches of one quantity from low to high at which the lists say the same, while the rest of the device stays. */
export function findStretches(
  series: ThresholdSeries,
  device: Device,
  key: string,
  low: number,
  high: number,
): readonly Stretch[] {
  const inner = findBounds(series, key).filter((bound) => bound > low && bound < high);
  const edges = [low, ...inner, high];
  return edges.slice(1).map((to, i) => {
    const from = edges[i] ?? low;
    const within = withValue(device, key, (from + to) / 2);
    const those = (control: Control) =>
      series.lists.filter((list) => judge(list, within) === control).map((list) => list.id);
    return { from, to, controlled: those('controlled'), free: those('free') };
  });
}

/** A plain device inside a region: from the first box that was read whole; nothing where the region is empty. */
export function findInside(region: Region): Device {
  const box = region.find((candidate) => candidate.residue.length === 0) ?? region[0];
  const values = [...(box?.intervals ?? [])].map(([key, interval]): [string, number] => [key, inside(interval)]);
  return { values: new Map(values), features: box?.must ?? new Set() };
}

function inside(interval: Interval): number {
  const { min, max } = interval;
  if (Number.isFinite(min) && Number.isFinite(max)) return min === max ? min : middle(min, max);
  if (Number.isFinite(min)) return min > 0 ? min * 1.2 : min + 1;
  return max > 0 ? max * 0.8 : max - 1;
}
