import type { Device, Interval, Region } from '../model/region.ts';
import type { IsInteger } from './box.ts';
import type { Piece } from './difference.ts';
import { countDigits, findOrdinaryValue, type Scale } from './ordinary-value.ts';
import { contains, excludes } from './region.ts';

/** The unit in which a person would read each dimension: GHz for a key in Hz. */
export type Scales = (key: string) => Scale;

/** At most so many pieces are tried. */
const MAX_CANDIDATES = 16;

/**
 * The most ordinary device of several pieces that certainly lies in one region and certainly outside the other (both
 * are verified): fewest features first, then fewest quantities, then fewest digits. Undefined when no piece yields
 * one.
 */
export function findWitness(
  pieces: readonly Piece[],
  inside: Region,
  outside: Region,
  options: { readonly isInteger: IsInteger; readonly scale: Scales },
): Device | undefined {
  const plainest = [...pieces]
    .toSorted((a, b) => a.features.size - b.features.size || a.intervals.size - b.intervals.size)
    .slice(0, MAX_CANDIDATES);
  const proves = (device: Device) => contains(inside, device) && excludes(outside, device);
  const findValue = rememberValues(options);
  let best: Device | undefined;
  let bestRank = Infinity;
  for (const piece of plainest) {
    const rough = findDevice(piece, findValue);
    if (!rough || !proves(rough)) continue;
    const device = dropFeatures(rough, proves);
    const rank = rankDevice(device, options.scale);
    if (rank < bestRank) [best, bestRank] = [device, rank];
  }
  return best;
}

type FindValue = (key: string, interval: Interval) => number | undefined;

/** Finds ordinary values once for each interval of a dimension: pieces of one region share most of them. */
function rememberValues({ isInteger, scale }: { readonly isInteger: IsInteger; readonly scale: Scales }): FindValue {
  const known = new Map<string, Map<Interval, number | undefined>>();
  return (key, interval) => {
    const values = known.get(key) ?? new Map<Interval, number | undefined>();
    known.set(key, values);
    if (!values.has(interval)) values.set(interval, findOrdinaryValue(interval, scale(key), isInteger(key)));
    return values.get(interval);
  };
}

function findDevice(piece: Piece, findValue: FindValue): Device | undefined {
  const values = new Map<string, number>();
  for (const [key, interval] of piece.intervals) {
    const value = findValue(key, interval);
    if (value === undefined) return undefined;
    values.set(key, value);
  }
  return { values, features: piece.features };
}

/** The same device without the features that it can lack and still prove the difference. */
function dropFeatures(device: Device, proves: (device: Device) => boolean): Device {
  let plain = device;
  for (const feature of [...device.features].toSorted()) {
    const features = new Set(plain.features);
    features.delete(feature);
    if (proves({ ...plain, features })) plain = { ...plain, features };
  }
  return plain;
}

/** Lower is more ordinary. */
function rankDevice(device: Device, scale: Scales): number {
  const digits = [...device.values].reduce((sum, [key, value]) => sum + countDigits(scale(key).fromBase(value)), 0);
  return device.features.size * 10_000 + device.values.size * 100 + digits;
}
