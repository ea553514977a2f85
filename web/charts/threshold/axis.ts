import { scaleLinear, scaleLog } from 'd3';
import { findBounds, toBase, toShown } from './series.ts';
import type { ChartAxis, ThresholdSeries } from './series.ts';

/** How a quantity is laid on the line: its ends in base units, logarithmic or not, value → x and back. */
export interface AxisScale {
  readonly low: number;
  readonly high: number;
  readonly log: boolean;
  place(value: number): number;
  invert(x: number): number;
}

/** More than two decades ask for a logarithmic scale. */
const DECADES = 100;

function span(bounds: readonly number[]): { low: number; high: number; log: boolean } {
  const low = bounds[0] ?? 0;
  const high = bounds.at(-1) ?? 1;
  const positive = bounds.filter((bound) => bound > 0);
  const least = positive[0];
  if (low >= 0 && least !== undefined && high / least > DECADES) {
    const pad = Math.max((high / least) ** 0.12, 2);
    return { low: least / pad, high: high * pad, log: true };
  }
  const pad = Math.max((high - low) * 0.35, Math.abs(high) * 0.15, Math.abs(low) * 0.15) || 1;
  return { low: low >= 0 ? Math.max(0, low - pad) : low - pad, high: high + pad, log: false };
}

/** Chooses the scale of one quantity from its bounds and the witness; x runs from `start` to `end`. */
export function placeAxis(series: ThresholdSeries, axis: ChartAxis, start: number, end: number): AxisScale {
  const witness = series.device.values.get(axis.key);
  const known = [...findBounds(series, axis.key), ...(witness === undefined ? [] : [witness])];
  const { low, high, log } = span(known.toSorted((a, b) => a - b));
  const scale = (log ? scaleLog() : scaleLinear()).domain([low, high]).range([start, end]).clamp(true);
  return { low, high, log, place: (value) => scale(value), invert: (x) => scale.invert(x) };
}

/** Round values for the faint ticks, in base units, chosen in the unit that is shown. */
export function findRoundTicks(axis: ChartAxis, scale: AxisScale): readonly number[] {
  const ends = [toShown(axis, scale.low), toShown(axis, scale.high)];
  if (!scale.log)
    return scaleLinear()
      .domain(ends)
      .ticks(6)
      .map((tick) => toBase(axis, tick));
  return scaleLog()
    .domain(ends)
    .ticks(6)
    .filter((tick) => Number.isInteger(Math.round(Math.log10(tick) * 1e9) / 1e9))
    .map((tick) => toBase(axis, tick));
}
