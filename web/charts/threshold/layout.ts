import { explainNumber } from '../../state/core.ts';
import type { Device, Interval } from '../../state/core.ts';
import { findRoundTicks, placeAxis } from './axis.ts';
import type { AxisScale } from './axis.ts';
import { findLanes } from './lanes.ts';
import { EVERYTHING, findBounds, findStretches, toShown } from './series.ts';
import type { ChartAxis, ChartList, ThresholdSeries } from './series.ts';

/** How a bar ends: an open ○ or closed ● bound, or on beyond the edge. */
export type BarEnd = 'open' | 'closed' | 'beyond';

/** One interval of one list. `any`: the list says nothing about the quantity. `active`: the device lies in a box of it. */
export interface BarMark {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly start: BarEnd;
  readonly end: BarEnd;
  readonly any: boolean;
  readonly active: boolean;
}

/** One list's row in a panel. */
export interface RowMark {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly bars: readonly BarMark[];
}

/** A tick; `bound` ticks carry a label, round ones may. `line` 1 is the second line of labels. */
export interface TickMark {
  readonly x: number;
  readonly bound: boolean;
  readonly label: string;
  readonly line: number;
}

/** A stretch that one list certainly controls and the other certainly does not. */
export interface BandMark {
  readonly x1: number;
  readonly x2: number;
  readonly side: 'subject' | 'object';
}

/** One quantity: title, rows, ticks, bands and the device on it. */
export interface PanelMark {
  readonly axis: ChartAxis;
  readonly scale: AxisScale;
  readonly title: string;
  readonly y: number;
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly RowMark[];
  readonly ticks: readonly TickMark[];
  readonly bands: readonly BandMark[];
  /** Undefined where the device leaves the quantity open. */
  readonly device: { readonly x: number; readonly label: string } | undefined;
}

/** Geometry of the whole chart, in CSS pixels. */
export interface ThresholdLayout {
  readonly width: number;
  readonly height: number;
  readonly start: number;
  readonly end: number;
  readonly panels: readonly PanelMark[];
}

const NARROW = 520;
const GUTTER = 128;
const LANE = 18;
const EDGE = 16;
const CHARACTER = 7.2;
const TITLE_CHARACTER = 8.4;

interface Frame {
  readonly start: number;
  readonly end: number;
  readonly narrow: boolean;
}

/** A value in the unit of its axis, at most six significant digits: "90 GHz". */
export function formatValue(axis: ChartAxis, base: number): string {
  const number = explainNumber(Number(toShown(axis, base).toPrecision(6)));
  return axis.unit === '' || axis.unit === '1' ? number : `${number}\u202f${axis.unit}`;
}

function placeBar(interval: Interval, scale: AxisScale, y: number, active: boolean): BarMark {
  const inScale = (value: number) => value >= scale.low && value <= scale.high;
  const ending = (value: number, open: boolean): BarEnd => (!inScale(value) ? 'beyond' : open ? 'open' : 'closed');
  return {
    x1: scale.place(Math.max(interval.min, scale.low)),
    x2: scale.place(Math.min(interval.max, scale.high)),
    y,
    start: ending(interval.min, interval.minOpen),
    end: ending(interval.max, interval.maxOpen),
    any: interval === EVERYTHING,
    active,
  };
}

function placeRow(list: ChartList, key: string, scale: AxisScale, top: number, frame: Frame, device: Device): RowMark {
  const lanes = findLanes(list, key, device);
  const first = top + (frame.narrow ? LANE + 4 : 0) + LANE / 2;
  const bars = lanes.map((lane, i) => placeBar(lane.interval, scale, first + i * LANE, lane.active));
  return { id: list.id, name: list.name, x: 0, y: frame.narrow ? top + LANE / 2 : first, bars };
}

function placeTicks(series: ThresholdSeries, axis: ChartAxis, scale: AxisScale, frame: Frame): readonly TickMark[] {
  const ends = [-Infinity, -Infinity];
  const ticks: TickMark[] = [];
  const add = (value: number, bound: boolean, lines: number): void => {
    const label = bound ? formatValue(axis, value) : explainNumber(Number(toShown(axis, value).toPrecision(6)));
    const half = (label.length * CHARACTER) / 2;
    const x = scale.place(value);
    const from = Math.min(Math.max(x, frame.start + half), frame.end - half) - half;
    const line = ends.slice(0, lines).findIndex((end) => from > end + 8);
    if (line >= 0) ends[line] = from + 2 * half;
    else if (!bound) return;
    ticks.push({ x, bound, label: line < 0 ? '' : label, line: Math.max(line, 0) });
  };
  const bounds = findBounds(series, axis.key).filter((bound) => bound >= scale.low && bound <= scale.high);
  for (const bound of bounds) add(bound, true, 2);
  const labelled = ticks.map((tick) => tick.x);
  const rounds = findRoundTicks(axis, scale).filter((tick) =>
    labelled.every((x) => Math.abs(x - scale.place(tick)) > 64),
  );
  ends.fill(-Infinity);
  for (const round of rounds) add(round, false, 1);
  return ticks;
}

function placeBands(series: ThresholdSeries, axis: ChartAxis, scale: AxisScale, device: Device): readonly BandMark[] {
  const [subject] = series.lists;
  if (series.lists.length !== 2 || !subject) return [];
  return findStretches(series, device, axis.key, scale.low, scale.high)
    .filter((stretch) => stretch.controlled.length === 1 && stretch.free.length === 1)
    .map((stretch) => ({
      x1: scale.place(stretch.from),
      x2: scale.place(stretch.to),
      side: stretch.controlled[0] === subject.id ? 'subject' : 'object',
    }));
}

/** A title that fits the width; the words below the chart name the quantity in full. */
function cutTitle(name: string, width: number): string {
  const room = Math.floor(width / TITLE_CHARACTER);
  return name.length <= room ? name : `${name.slice(0, room - 1).trimEnd()}…`;
}

function placePanel(series: ThresholdSeries, axis: ChartAxis, y: number, frame: Frame, device: Device): PanelMark {
  const scale = placeAxis(series, axis, frame.start, frame.end);
  const top = y + 52;
  const rows: RowMark[] = [];
  let next = top + 6;
  for (const list of series.lists) {
    const row = placeRow(list, axis.key, scale, next, frame, device);
    rows.push(row);
    next += (frame.narrow ? LANE + 4 : 0) + Math.max(row.bars.length, 1) * LANE + 8;
  }
  const value = device.values.get(axis.key);
  return {
    axis,
    scale,
    title: cutTitle(axis.name, frame.end),
    y,
    top,
    bottom: next,
    rows,
    ticks: placeTicks(series, axis, scale, frame),
    bands: placeBands(series, axis, scale, device),
    device: value === undefined ? undefined : { x: scale.place(value), label: formatValue(axis, value) },
  };
}

/** Lays the chart out for a width: one panel a quantity, below each other, one row a list in each. */
export function placeThreshold(series: ThresholdSeries, device: Device, width: number): ThresholdLayout {
  const narrow = width < NARROW;
  const frame: Frame = { start: narrow ? EDGE : GUTTER, end: width - EDGE, narrow };
  const panels: PanelMark[] = [];
  let y = 0;
  for (const axis of series.axes.slice(0, series.drawn)) {
    const panel = placePanel(series, axis, y, frame, device);
    panels.push(panel);
    y = panel.bottom + (panel.ticks.some((tick) => tick.line === 1 && tick.label !== '') ? 58 : 42);
  }
  return { width, height: y, start: frame.start, end: frame.end, panels };
}
