import { messages } from '../../text/messages.ts';
import type { BarEnd, BarMark, PanelMark, RowMark, ThresholdLayout, TickMark } from './layout.ts';

/** A piece of SVG as plain data: drawn into the page, written to a file, or compared in a test. */
export interface SvgNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgNode | string)[];
}

function node(tag: string, attributes: SvgNode['attributes'], ...children: SvgNode['children']): SvgNode {
  return { tag, attributes, children };
}

/** Whole and half pixels keep hairlines sharp. */
function sharp(value: number): number {
  return Math.round(value * 2) / 2;
}

function drawEnd(x: number, y: number, end: BarEnd, direction: 1 | -1): SvgNode {
  if (end === 'beyond') {
    const tip = x + 9 * direction;
    return node('path', { class: 'beyond', d: `M${sharp(x)} ${y - 4.5}L${sharp(tip)} ${y}L${sharp(x)} ${y + 4.5}Z` });
  }
  return node('circle', { class: `end ${end}`, cx: sharp(x), cy: y, r: 5 });
}

function drawBar(bar: BarMark): SvgNode {
  const kind = ['bar', bar.any ? 'any' : '', bar.active ? 'active' : ''].filter(Boolean).join(' ');
  const line = node('line', { x1: sharp(bar.x1), x2: sharp(bar.x2), y1: bar.y, y2: bar.y });
  if (bar.any) {
    const label = node(
      'text',
      { x: sharp((bar.x1 + bar.x2) / 2), y: bar.y + 4, 'text-anchor': 'middle' },
      messages.chart.any,
    );
    return node('g', { class: kind }, line, label);
  }
  return node('g', { class: kind }, line, drawEnd(bar.x1, bar.y, bar.start, -1), drawEnd(bar.x2, bar.y, bar.end, 1));
}

function drawRow(row: RowMark): SvgNode {
  const absent = row.bars.length === 0;
  const name = node('text', { class: 'list', x: row.x, y: row.y + 4.5 }, row.name);
  return node('g', { class: absent ? 'row none' : 'row' }, name, ...row.bars.map(drawBar));
}

function drawTick(tick: TickMark, panel: PanelMark, layout: ThresholdLayout): readonly SvgNode[] {
  const x = sharp(tick.x);
  const half = (tick.label.length * 7.2) / 2;
  const at = Math.min(Math.max(tick.x, layout.start + half - 8), layout.end - half + 8);
  const kind = tick.bound ? 'tick bound' : 'tick';
  const line = node('line', {
    class: kind,
    x1: x,
    x2: x,
    y1: tick.bound ? panel.top : panel.bottom,
    y2: panel.bottom + 5,
  });
  if (tick.label === '') return [line];
  const y = panel.bottom + 20 + tick.line * 16;
  return [line, node('text', { class: kind, x: sharp(at), y, 'text-anchor': 'middle' }, tick.label)];
}

function drawDevice(panel: PanelMark, layout: ThresholdLayout): readonly SvgNode[] {
  if (!panel.device) return [];
  const x = sharp(panel.device.x);
  const width = panel.device.label.length * 7.4 + 14;
  const left = sharp(Math.min(Math.max(x - width / 2, layout.start - 14), layout.end + 14 - width));
  const marks = node(
    'g',
    { class: 'device' },
    node('line', { x1: x, x2: x, y1: panel.top - 4, y2: panel.bottom }),
    node('path', { class: 'grip', d: `M${x - 5} ${panel.top - 6}L${x + 5} ${panel.top - 6}L${x} ${panel.top + 2}Z` }),
    node('rect', { x: left, y: panel.top - 27, width: sharp(width), height: 21, rx: 3 }),
    node('text', { x: left + width / 2, y: panel.top - 12, 'text-anchor': 'middle' }, panel.device.label),
  );
  return [marks];
}

function drawPanel(panel: PanelMark, layout: ThresholdLayout): SvgNode {
  const height = panel.bottom - panel.top;
  const bands = panel.bands.map((band) =>
    node('rect', {
      class: `band ${band.side}`,
      x: band.x1,
      y: panel.top,
      width: Math.max(band.x2 - band.x1, 1),
      height,
    }),
  );
  const title = panel.scale.log
    ? [panel.title, node('tspan', { class: 'aside' }, `  ${messages.chart.log}`)]
    : [panel.title];
  const axis = node('line', {
    class: 'axis',
    x1: layout.start,
    x2: layout.end,
    y1: sharp(panel.bottom),
    y2: sharp(panel.bottom),
  });
  return node(
    'g',
    { class: 'panel' },
    node('text', { class: 'title', x: 0, y: panel.y + 16 }, ...title),
    ...bands,
    ...panel.ticks.flatMap((tick) => drawTick(tick, panel, layout)),
    axis,
    ...panel.rows.map(drawRow),
    ...drawDevice(panel, layout),
  );
}

/** The chart as plain data, to be styled by class. */
export function drawThreshold(layout: ThresholdLayout): SvgNode {
  const { width, height } = layout;
  const size = { viewBox: `0 0 ${width} ${height}`, width, height };
  return node(
    'svg',
    { ...size, xmlns: 'http://www.w3.org/2000/svg' },
    ...layout.panels.map((panel) => drawPanel(panel, layout)),
  );
}
