import { LitElement, html } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { emit } from '../state/emit.ts';
import type { Row } from '../state/rows.ts';
import { setStyle } from '../styles/set-style.ts';
import { relationStyles, shared } from '../styles/shared.ts';
import { messages } from '../text/messages.ts';
import { rowCells } from './row-cells.ts';
import type { ListNames } from './row-cells.ts';
import { rowTableStyles } from './row-table-styles.ts';

const ROW_WIDE = 48;
const ROW_NARROW = 92;
const NARROW = 640;
/** Rows drawn beyond each edge, and the step in which the drawn window moves. */
const BEYOND = 8;
const STEP = 4;
const HEAD = 32;

/** The rows of a comparison, thousands of them: only those in sight are drawn. Sends `cc-select` and `cc-open` with a row's key. */
@customElement('cc-row-table')
export class CcRowTable extends LitElement {
  static override styles = [shared, relationStyles, rowTableStyles];

  /** Rows to show, filtered already. */
  @property({ attribute: false }) rows: readonly Row[] = [];
  /** Key of the selected row; empty for none. */
  @property() selected = '';
  @property({ attribute: false }) names: ListNames = { subject: '', object: '' };
  /** The address that opens a row. */
  @property({ attribute: false }) address: (key: string) => string = () => '';
  @property({ type: Boolean, reflect: true }) narrow = false;
  @state() private first = 0;
  @state() private visible = 20;
  @query('.grid') private grid!: HTMLElement;

  #focusWanted = false;
  #revealWanted = true;
  readonly #observer = new ResizeObserver(([entry]) => this.#measure(entry?.contentRect));

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }

  get #height(): number {
    return this.narrow ? ROW_NARROW : ROW_WIDE;
  }

  /** Position of the row that the keyboard is on: the selected one, else the first. */
  get #active(): number {
    return Math.max(
      0,
      this.rows.findIndex((row) => row.key === this.selected),
    );
  }

  /** Puts the keyboard on the selected row, or the first. */
  focusRow(): void {
    this.#focusWanted = true;
    this.#revealWanted = true;
    this.requestUpdate();
  }

  #measure(box: DOMRectReadOnly | undefined): void {
    if (!box) return;
    this.narrow = box.width < NARROW;
    this.visible = Math.ceil(box.height / this.#height) + 2 * BEYOND;
  }

  #scroll(): void {
    const first = Math.floor(this.grid.scrollTop / this.#height / STEP) * STEP;
    if (first !== this.first) this.first = first;
  }

  #reveal(): void {
    const top = this.#active * this.#height;
    const head = this.narrow ? 0 : HEAD;
    const room = this.grid.clientHeight - head;
    if (top < this.grid.scrollTop) this.grid.scrollTop = top;
    else if (top + this.#height > this.grid.scrollTop + room) this.grid.scrollTop = top + this.#height - room;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if ((changed.has('selected') || changed.has('narrow')) && this.selected !== '') this.#revealWanted = true;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('rows') && changed.get('rows')?.length) this.grid.scrollTop = 0;
    if (changed.has('narrow')) this.#scroll();
    if (this.#revealWanted && this.rows.length > 0 && this.grid.clientHeight > 0) {
      this.#revealWanted = false;
      this.#reveal();
      this.#scroll();
    }
    if (this.#focusWanted) {
      const row = this.shadowRoot?.querySelector<HTMLElement>('.row[tabindex="0"]');
      if (row) {
        this.#focusWanted = false;
        row.focus({ preventScroll: true });
      }
    }
  }

  #move(event: KeyboardEvent): void {
    const page = Math.max(1, Math.floor(this.grid.clientHeight / this.#height) - 1);
    const last = this.rows.length - 1;
    const active = this.#active;
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: last,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    const row = this.rows[Math.min(Math.max(target, 0), last)];
    if (!row) return;
    // The focus follows when the selection comes back as a property.
    this.#focusWanted = row.key !== this.selected;
    emit(this, 'cc-select', row.key);
  }

  #key(event: KeyboardEvent): void {
    const row = this.rows[this.#active];
    if (event.key !== 'Enter' || !row) return this.#move(event);
    event.preventDefault();
    emit(this, 'cc-open', row.key);
  }

  #open(event: MouseEvent, row: Row): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    emit(this, 'cc-open', row.key);
  }

  #row(index: number): TemplateResult {
    const row = this.rows[index];
    if (!row) return html``;
    const active = index === this.#active;
    return html`<div
      role="row"
      class="row"
      aria-rowindex=${index + 2}
      aria-selected=${row.key === this.selected}
      tabindex=${active ? 0 : -1}
      ${setStyle({ transform: `translateY(${index * this.#height}px)` })}
      @click=${(event: MouseEvent) => this.#open(event, row)}
    >
      ${rowCells(row, this.names, this.address(row.key))}
    </div>`;
  }

  #window(): readonly number[] {
    const from = Math.max(0, this.first - BEYOND);
    const to = Math.min(this.rows.length, this.first + this.visible);
    const inside = Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
    const active = this.#active;
    return this.rows.length === 0 || (active >= from && active < to) ? inside : [...inside, active];
  }

  protected override render(): TemplateResult {
    const { columns } = messages.compare;
    const space = setStyle({ height: `${this.rows.length * this.#height}px` });
    return html`<div
      class="grid"
      role="grid"
      aria-label=${messages.compare.grid}
      aria-rowcount=${this.rows.length + 1}
      aria-colcount="5"
      @scroll=${this.#scroll}
      @keydown=${this.#key}
    >
      <div class="head" role="row" aria-rowindex="1">
        ${Object.values(columns).map((name) => html`<span role="columnheader">${name}</span>`)}
      </div>
      <div class="space" role="rowgroup" ${space}>${repeat(
        this.#window(),
        (index) => index,
        (index) => this.#row(index),
      )}</div>
    </div>`;
  }
}
