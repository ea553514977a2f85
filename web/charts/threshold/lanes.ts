import { boxContains } from '../../state/core.ts';
import type { Device, Interval } from '../../state/core.ts';
import { EVERYTHING } from './series.ts';
import type { ChartList } from './series.ts';

/** One interval of a list; `active` where the device lies in a box of it. */
export interface Lane {
  readonly interval: Interval;
  readonly active: boolean;
}

/** Each interval of a list once, lowest first; "any value" only where the list bounds nothing, or the device is caught without a bound. */
export function findLanes(list: ChartList, key: string, device: Device): readonly Lane[] {
  const lanes: { readonly interval: Interval; active: boolean }[] = [];
  const bounded = list.region.some((box) => box.intervals.has(key));
  for (const box of list.region) {
    const interval = box.intervals.get(key) ?? EVERYTHING;
    const active = boxContains(box, device);
    if (interval === EVERYTHING && bounded && !active) continue;
    const known = lanes.find((lane) => sameInterval(lane.interval, interval));
    if (known) known.active ||= active;
    else lanes.push({ interval, active });
  }
  return lanes.toSorted((a, b) => a.interval.min - b.interval.min || a.interval.max - b.interval.max);
}

function sameInterval(a: Interval, b: Interval): boolean {
  return a.min === b.min && a.max === b.max && a.minOpen === b.minOpen && a.maxOpen === b.maxOpen;
}
