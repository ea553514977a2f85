import { LitElement, html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { buildRowSeries } from '../charts/threshold/build-series.ts';
import type { ThresholdSeries } from '../charts/threshold/series.ts';
import '../charts/threshold/cc-threshold-chart.ts';
import '../components/cc-item-side.ts';
import { differenceTable } from '../components/difference-table.ts';
import { failure } from '../components/failure.ts';
import { navigate } from '../state/app-state.ts';
import { loadItem } from '../state/item.ts';
import type { OpenItem } from '../state/item.ts';
import { Resource } from '../state/resource.ts';
import { formatRoute } from '../state/route.ts';
import type { CompareRoute, ItemRoute } from '../state/route.ts';
import { relationStyles, shared } from '../styles/shared.ts';
import { messages } from '../text/messages.ts';
import { BASIS_TEXT, GAP_TEXT, RELATION_SIGN, explainAbsence, explainRelation } from '../text/relation.ts';
import { itemStyles } from './item-styles.ts';

const words = messages.item;

/** One row opened: the answer, the device, the thresholds, both provisions side by side, and where it all comes from. */
@customElement('cc-item-view')
export class CcItemView extends LitElement {
  static override styles = [shared, relationStyles, itemStyles];

  @property({ attribute: false }) route!: ItemRoute;
  @query('h1') private heading!: HTMLElement | null;
  readonly #item = new Resource<OpenItem | undefined>(this);
  #chart: { readonly item: OpenItem; readonly series: ThresholdSeries | undefined } | undefined;
  #focusWanted = true;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('keydown', this.#shortcut);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('keydown', this.#shortcut);
  }

  readonly #shortcut = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') navigate(this.#comparison);
  };

  get #comparison(): CompareRoute {
    return { ...this.route, view: 'compare' };
  }

  readonly #address = (row: string): string => formatRoute({ ...this.route, row });

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('route') && changed.get('route')?.row !== this.route.row) this.#focusWanted = true;
  }

  protected override updated(): void {
    if (!this.#focusWanted || !this.heading) return;
    this.#focusWanted = false;
    document.title = `${this.route.row} · ${messages.app.name}`;
    this.heading.focus({ preventScroll: true });
    scrollTo(0, 0);
  }

  #way(item: OpenItem | undefined): TemplateResult {
    const link = (key: string | undefined, text: string) =>
      key === undefined ? nothing : html`<a href=${this.#address(key)}>${text}</a>`;
    return html`<nav class="way" aria-label=${messages.app.views.item}>
      <a href=${formatRoute(this.#comparison)}>← ${words.back}</a>
      <span class="end">${link(item?.earlier, words.earlier)} ${link(item?.later, words.later)}</span>
    </nav>`;
  }

  #answer({ row, subject, object }: OpenItem): TemplateResult {
    const { relation, basis, witness, differences, confidence, gap } = row.row;
    const holder = subject.code === '' ? object : subject;
    const other = subject.code === '' ? subject : object;
    const sentence = gap
      ? GAP_TEXT[gap](other.name)
      : relation === 'absent'
        ? explainAbsence(holder.name, other.name)
        : explainRelation(relation, subject.name, object.name);
    const inside = witness?.inside === 'object' ? object : subject;
    const outside = inside === subject ? object : subject;
    return html`<div class="answer">
      <h1 tabindex="-1">${row.label || holder.code}</h1>
      <p class="codes quiet">
        ${[subject, object].filter((side) => side.code !== '').map((side, i) => html`${i > 0 ? ' · ' : ''}${side.name} <span class="code">${side.code}</span>`)}
      </p>
      <p class="verdict is-${relation}"><span class="sign" aria-hidden="true">${RELATION_SIGN[relation]}</span><span>${sentence}</span></p>
      ${witness ? html`<p class="witness">${words.inside(witness.text, inside.name, outside.name)}</p>` : nothing}
      ${
        relation === 'absent' || gap
          ? nothing
          : html`<p class="basis quiet small">${BASIS_TEXT[basis]} ${words.confidence(`${Math.round(confidence * 100)}\u202f%`)}</p>`
      }
      ${differenceTable(differences, subject.name, object.name)}
    </div>`;
  }

  #thresholds(item: OpenItem): TemplateResult | typeof nothing {
    if (this.#chart?.item !== item) this.#chart = { item, series: buildRowSeries(item) };
    const { series } = this.#chart;
    if (!series) return nothing;
    return html`<section class="part">
      <h2>${words.chart}</h2>
      <cc-threshold-chart .series=${series} name="concord-${item.row.key}"></cc-threshold-chart>
      ${this.#moreQuantities(item, series)}
    </section>`;
  }

  /** Quantities that are alike in both lists, or too many for one view, are drawn on demand. */
  #moreQuantities(item: OpenItem, series: ThresholdSeries): TemplateResult | typeof nothing {
    const { axes, drawn } = series;
    if (drawn === axes.length) return nothing;
    const show = (): void => {
      this.#chart = { item, series: { ...series, drawn: axes.length } };
      this.requestUpdate();
    };
    return html`<p><button class="plain small" @click=${show}>${words.alike(axes.length - drawn)}</button></p>`;
  }

  #body(item: OpenItem | undefined): TemplateResult {
    if (!item)
      return html`${this.#way(item)}<h1 tabindex="-1">${words.missing}</h1><p>${words.missingBody(this.route.row)}</p>`;
    return html`${this.#way(item)} ${this.#answer(item)} ${this.#thresholds(item)}
      <section class="part">
        <h2>${words.side}</h2>
        <p class="quiet small">${words.sideHint}</p>
        <div class="sides">
          <cc-item-side .side=${item.subject} .other=${item.object} .address=${this.#address}></cc-item-side>
          <cc-item-side .side=${item.object} .other=${item.subject} .address=${this.#address}></cc-item-side>
        </div>
      </section>`;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.route) return nothing;
    const { subject, object, row, filters } = this.route;
    const item = this.#item.read(JSON.stringify([subject, object, row, filters]), () => loadItem(this.route));
    if (item.status === 'failed') return failure(item.error);
    return item.status === 'ready'
      ? this.#body(item.value)
      : html`<p class="quiet" role="status">${messages.loading}</p>`;
  }
}
