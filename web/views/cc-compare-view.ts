import { LitElement, html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import '../components/cc-category-tree.ts';
import '../components/cc-filter-bar.ts';
import type { CcFilterBar } from '../components/cc-filter-bar.ts';
import '../components/cc-list-chooser.ts';
import '../components/cc-relation-filter.ts';
import '../components/cc-row-table.ts';
import type { CcRowTable } from '../components/cc-row-table.ts';
import { failure } from '../components/failure.ts';
import { appStore, navigate } from '../state/app-state.ts';
import { loadBoard } from '../state/board.ts';
import type { Board } from '../state/board.ts';
import { Resource } from '../state/resource.ts';
import { NO_FILTERS, formatRoute } from '../state/route.ts';
import type { CompareRoute, Filters, ItemRoute } from '../state/route.ts';
import { countRelations, filterRows } from '../state/rows.ts';
import type { Row } from '../state/rows.ts';
import { shared } from '../styles/shared.ts';
import { messages } from '../text/messages.ts';
import { compareStyles } from './compare-styles.ts';

/** Two lists against each other: what is the same, where one is wider, and the device that shows it. */
@customElement('cc-compare-view')
export class CcCompareView extends LitElement {
  static override styles = [shared, compareStyles];

  @property({ attribute: false }) route!: CompareRoute;
  @query('cc-filter-bar') private bar!: CcFilterBar | null;
  @query('cc-row-table') private table!: CcRowTable | null;
  readonly #board = new Resource<Board>(this);
  /** The last filtering, kept while neither rows nor filters change, so that moving the selection costs nothing. */
  #kept: { rows: readonly Row[]; filters: string; shown: readonly Row[]; faceted: readonly Row[] } | undefined;
  #returning = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#returning = appStore.get().previous?.view === 'item';
    addEventListener('keydown', this.#shortcut);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('keydown', this.#shortcut);
  }

  readonly #shortcut = (event: KeyboardEvent): void => {
    const at = event.composedPath()[0];
    const typing = at instanceof HTMLInputElement || at instanceof HTMLSelectElement;
    if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.bar?.focusSearch();
  };

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('route')) document.title = `${messages.app.views.compare} · ${messages.app.name}`;
    if (this.#returning && this.table) {
      this.#returning = false;
      this.table.focusRow();
    }
  }

  #filter(change: Partial<Filters>): void {
    const filters = { ...this.route.filters, ...change };
    const typed = Object.keys(change).join() === 'text';
    navigate({ ...this.route, filters, row: '' }, typed ? 'replace' : 'push');
  }

  #item(row: string): ItemRoute {
    return { ...this.route, view: 'item', row };
  }

  #open(row: string): void {
    navigate({ ...this.route, row }, 'replace');
    navigate(this.#item(row));
  }

  #narrowed(board: Board): { shown: readonly Row[]; faceted: readonly Row[] } {
    const filters = JSON.stringify(this.route.filters);
    if (this.#kept?.rows !== board.rows || this.#kept.filters !== filters) {
      const faceted = filterRows(board.rows, { ...this.route.filters, relations: [] });
      this.#kept = {
        rows: board.rows,
        filters,
        faceted,
        shown: filterRows(faceted, { ...NO_FILTERS, relations: this.route.filters.relations }),
      };
    }
    return this.#kept;
  }

  #body(board: Board): TemplateResult {
    const { filters } = this.route;
    const { shown, faceted } = this.#narrowed(board);
    const tree = html`<cc-category-tree .tree=${board.tree} .category=${filters.category} .item=${filters.item}></cc-category-tree>`;
    return html`
      <div class="top">
        <cc-list-chooser
          .editions=${board.editions}
          .subject=${this.route.subject}
          .object=${this.route.object}
          @cc-lists=${(event: CustomEvent<{ subject: string; object: string }>) =>
            navigate({ ...this.route, ...event.detail, filters: NO_FILTERS, row: '' })}
        ></cc-list-chooser>
        <div class="relations">
          <cc-relation-filter .counts=${countRelations(faceted)} .chosen=${filters.relations}></cc-relation-filter>
          <p class="quiet small">${messages.compare.relationHint(board.names.subject, board.names.object)}</p>
        </div>
      </div>
      <div class="body">
        <aside class="wide">${tree}</aside>
        <details class="narrow"><summary>${messages.compare.narrowTo}${filters.category ? `: ${filters.item || filters.category}` : ''}</summary>${tree}</details>
        <div class="rows">
          <cc-filter-bar
            .filters=${filters}
            .shown=${shown.length}
            .all=${board.rows.length}
            @cc-leave-search=${() => this.table?.focusRow()}
          ></cc-filter-bar>
          ${
            shown.length === 0
              ? html`<div class="none"><p>${messages.compare.none}</p><p class="quiet">${messages.compare.noneHint}</p></div>`
              : html`<cc-row-table
                .rows=${shown}
                .names=${board.names}
                .selected=${this.route.row}
                .address=${(key: string) => formatRoute(this.#item(key))}
                @cc-select=${(event: CustomEvent<string>) => navigate({ ...this.route, row: event.detail }, 'replace')}
                @cc-open=${(event: CustomEvent<string>) => this.#open(event.detail)}
              ></cc-row-table>`
          }
        </div>
      </div>
      <p class="advice small quiet">${messages.compare.advice}</p>
    `;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.route) return nothing;
    const { subject, object } = this.route;
    const board = this.#board.read(`${subject} ${object}`, () => loadBoard(subject, object));
    return html`<div class="view" @cc-filter=${(event: CustomEvent<Partial<Filters>>) => this.#filter(event.detail)}>
      <h1 class="visually-hidden" tabindex="-1">${messages.compare.title}</h1>
      ${board.status === 'failed' ? failure(board.error) : board.status === 'ready' ? this.#body(board.value) : html`<p class="quiet" role="status">${messages.loading}</p>`}
    </div>`;
  }
}
