import { LitElement, html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Device } from '../../state/core.ts';
import { setStyle } from '../../styles/set-style.ts';
import { shared } from '../../styles/shared.ts';
import { messages } from '../../text/messages.ts';
import './cc-threshold-table.ts';
import { chartStyles } from './chart-styles.ts';
import { drawThreshold } from './draw.ts';
import { elementStyles } from './element-styles.ts';
import { placeThreshold } from './layout.ts';
import type { PanelMark, ThresholdLayout } from './layout.ts';
import { offerFile, writeChartFile } from './save.ts';
import { findBounds, findStops, toShown, withValue } from './series.ts';
import type { ThresholdSeries } from './series.ts';
import { buildSvg } from './svg.ts';
import { explainControl, explainDevice } from './words.ts';

/** A device of which nothing is said. */
const NOTHING: Device = { values: new Map(), features: new Set() };

/** Concord's signature: what two lists control, as intervals on one axis per quantity, with a device that can be moved. */
@customElement('cc-threshold-chart')
export class CcThresholdChart extends LitElement {
  static override styles = [shared, chartStyles, elementStyles];

  /** What is shown; drawn anew when it changes. */
  @property({ attribute: false }) series: ThresholdSeries = { axes: [], drawn: 0, lists: [], device: NOTHING };
  /** Name of the file when saved. */
  @property() name = 'thresholds';

  @state() private width = 0;
  @state() private pinned: Device = NOTHING;
  @state() private pointed: Device | undefined;
  @query('.drawing') private drawing!: HTMLElement;

  readonly #observer = new ResizeObserver(([entry]) => {
    this.width = Math.floor(entry?.contentRect.width ?? 0);
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('series')) this.#reset();
  }

  #reset(): void {
    this.pinned = this.series.device;
    this.pointed = undefined;
  }

  get #device(): Device {
    return this.pointed ?? this.pinned;
  }

  get #layout(): ThresholdLayout {
    return placeThreshold(this.series, this.#device, Math.max(this.width, 280));
  }

  #at(panel: PanelMark, event: PointerEvent): Device {
    const box = this.drawing.getBoundingClientRect();
    const value = Number(panel.scale.invert(event.clientX - box.left).toPrecision(3));
    return withValue(this.pinned, panel.axis.key, value);
  }

  #pin(panel: PanelMark, event: PointerEvent): void {
    this.pinned = this.#at(panel, event);
    this.pointed = undefined;
  }

  #step(panel: PanelMark, event: KeyboardEvent): void {
    const directions: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };
    const direction = directions[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    const { axis, scale } = panel;
    const now = this.pinned.values.get(axis.key) ?? scale.low;
    const stops = findStops(findBounds(this.series, axis.key), scale.low, scale.high);
    const next = direction > 0 ? stops.find((stop) => stop > now) : stops.findLast((stop) => stop < now);
    if (next !== undefined) this.pinned = withValue(this.pinned, axis.key, next);
  }

  #save(): void {
    const probe = this.shadowRoot?.querySelector<HTMLElement>('.probe');
    if (!probe) return;
    const resolve = (value: string): string => {
      probe.style.color = value;
      return getComputedStyle(probe).color;
    };
    offerFile(
      writeChartFile(drawThreshold(this.#layout), getComputedStyle(this), resolve),
      `${this.name}.svg`,
      'image/svg+xml',
    );
  }

  protected override updated(): void {
    if (this.width > 0) this.drawing.replaceChildren(buildSvg(drawThreshold(this.#layout), document));
  }

  #slider(panel: PanelMark): TemplateResult {
    const { axis, scale, device } = panel;
    const now = this.#device.values.get(axis.key) ?? scale.low;
    const place = setStyle({ top: `${panel.top - 30}px`, height: `${panel.bottom - panel.top + 34}px` });
    return html`<div
      class="slider"
      role="slider"
      tabindex="0"
      aria-label=${messages.chart.move(axis.name)}
      aria-valuemin=${toShown(axis, scale.low)}
      aria-valuemax=${toShown(axis, scale.high)}
      aria-valuenow=${toShown(axis, now)}
      aria-valuetext="${device?.label ?? messages.chart.any}: ${explainControl(this.series, this.#device)}"
      ${place}
      @pointerdown=${(event: PointerEvent) => this.#pin(panel, event)}
      @pointermove=${(event: PointerEvent) => {
        if (event.buttons > 0) this.#pin(panel, event);
        else this.pointed = this.#at(panel, event);
      }}
      @pointerleave=${() => {
        this.pointed = undefined;
      }}
      @keydown=${(event: KeyboardEvent) => this.#step(panel, event)}
    ></div>`;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.series.axes.length === 0) return nothing;
    return html`
      <div class="stage">
        <div class="drawing" aria-hidden="true"></div>
        ${
          this.width > 0
            ? repeat(
                this.#layout.panels,
                (panel) => panel.axis.key,
                (panel) => this.#slider(panel),
              )
            : nothing
        }
      </div>
      <p class="words">
        <span><b>${explainDevice(this.series, this.#device)}</b>: ${explainControl(this.series, this.#device)}.</span>
        <span class="quiet small">${messages.chart.numbersOnly}</span>
      </p>
      <p class="tools small">
        <span class="quiet">${messages.chart.hint}</span>
        <button @click=${this.#reset}>${messages.chart.reset}</button>
        <button @click=${this.#save}>${messages.chart.save}</button>
      </p>
      <cc-threshold-table .series=${this.series}></cc-threshold-table>
      <span class="probe" hidden></span>
    `;
  }
}
