import { css } from 'lit';

/** The chart's look, used in the page and written into a saved file (there with the colours resolved). */
export const chartStyles = css`
  text {
    font-family: var(--sans);
    font-size: 13px;
    fill: var(--quiet);
    font-variant-numeric: tabular-nums;
  }
  .title {
    font-size: 15px;
    font-weight: 600;
    fill: var(--ink);
  }
  .aside {
    font-size: 13px;
    font-weight: 400;
    fill: var(--quiet);
  }
  .list {
    fill: var(--ink);
    font-size: 14px;
  }
  .axis {
    stroke: var(--line);
  }
  line.tick {
    stroke: var(--line);
  }
  line.bound {
    stroke: var(--line);
    stroke-dasharray: 1 3;
  }
  text.bound {
    fill: var(--ink);
    font-weight: 600;
  }
  .band.subject {
    fill: var(--wider-tint);
  }
  .band.object {
    fill: var(--narrower-tint);
  }
  .bar line {
    stroke: var(--same);
    stroke-width: 5;
  }
  .bar .end {
    stroke: var(--same);
    stroke-width: 2;
    fill: var(--same);
  }
  .bar .end.open {
    fill: var(--paper);
  }
  .bar .beyond {
    fill: var(--same);
  }
  .bar.active line,
  .bar.active .end {
    stroke: var(--ink);
  }
  .bar.active .end.closed,
  .bar.active .beyond {
    fill: var(--ink);
  }
  .bar.any line {
    stroke-width: 1.5;
    stroke-dasharray: 5 4;
  }
  .bar.any text {
    paint-order: stroke;
    stroke: var(--paper);
    stroke-width: 6px;
    font-size: 12px;
  }
  .device line {
    stroke: var(--ink);
    stroke-width: 1.5;
  }
  .device .grip,
  .device rect {
    fill: var(--ink);
  }
  .device text {
    fill: var(--paper);
    font-weight: 600;
  }
`;
