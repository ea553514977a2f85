import { formatSeries } from '../../text/format.ts';
import { messages } from '../../text/messages.ts';
import { formatValue } from './layout.ts';
import { judge } from './series.ts';
import type { ChartAxis, Control, ThresholdSeries } from './series.ts';
import type { Device, Interval } from '../../state/core.ts';

/** The device as values: "frequency 100 GHz, resolution 12 bit"; quantities that it leaves open are not named. */
export function explainDevice(series: ThresholdSeries, device: Device): string {
  const named = series.axes.slice(0, series.drawn).flatMap((axis) => {
    const value = device.values.get(axis.key);
    return value === undefined ? [] : [`${axis.name} ${formatValue(axis, value)}`];
  });
  return named.join(', ') || messages.chart.device;
}

/** Which lists control the device and which do not: "controlled by US CCL, not by EU Annex I". */
export function explainControl(series: ThresholdSeries, device: Device): string {
  const held = series.lists.filter((list) => list.region.length > 0);
  const those = (control: Control) => held.filter((list) => judge(list, device) === control).map((list) => list.name);
  const [inside, outside, open] = [those('controlled'), those('free'), those('open')];
  const none = inside.length === 0 && outside.length > 1;
  const parts = [
    inside.length > 0 ? messages.chart.controlled(formatSeries(inside)) : '',
    outside.length > 0 ? messages.chart.free(formatSeries(outside, none ? 'or' : 'and')) : '',
    open.length > 0 ? messages.chart.open(formatSeries(open)) : '',
  ];
  return parts.filter(Boolean).join(', ');
}

/** An interval in words: "above 90 GHz", "from 8 bit below 10 bit", "any value". */
export function explainInterval(axis: ChartAxis, interval: Interval | undefined): string {
  if (!interval) return messages.chart.any;
  if (interval.min === interval.max) return formatValue(axis, interval.min);
  const { from, above, to, below } = messages.chart;
  const low = Number.isFinite(interval.min)
    ? `${interval.minOpen ? above : from} ${formatValue(axis, interval.min)}`
    : '';
  const high = Number.isFinite(interval.max)
    ? `${interval.maxOpen ? below : to} ${formatValue(axis, interval.max)}`
    : '';
  return [low, high].filter(Boolean).join(', ') || messages.chart.any;
}
