import { LitElement, css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { DIFFERENCE_KINDS } from '../state/core.ts';
import type { DifferenceKind } from '../state/core.ts';
import { emit } from '../state/emit.ts';
import { NO_FILTERS, isFiltered } from '../state/route.ts';
import type { Filters } from '../state/route.ts';
import { shared } from '../styles/shared.ts';
import { messages } from '../text/messages.ts';
import { KIND_NAME } from '../text/relation.ts';

/** Search, kind of difference, and how many rows are left. Sends `cc-filter`; `cc-leave-search` when the search is done. */
@customElement('cc-filter-bar')
export class CcFilterBar extends LitElement {
  static override styles = [
    shared,
    css`
      .bar {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.5rem 1rem;
      }
      input,
      select {
        border: 1px solid var(--line);
        border-radius: 4px;
        background: var(--raised);
        padding: 0.3rem 0.6rem;
        font-size: var(--text-m);
        min-height: 2.25rem;
      }
      .search {
        flex: 0 1 22rem;
      }
      input {
        width: 100%;
      }
      input::placeholder {
        color: var(--quiet);
        opacity: 1;
      }
      .count {
        margin-left: auto;
      }
      .clear {
        border: 0;
        padding: 0;
        background: none;
        color: var(--link);
        text-decoration: underline;
        text-underline-offset: 0.2em;
      }
    `,
  ];

  /** The filters as they stand. */
  @property({ attribute: false }) filters: Filters = NO_FILTERS;
  /** Rows that pass. */
  @property({ type: Number }) shown = 0;
  /** All rows of the comparison. */
  @property({ type: Number }) all = 0;
  @query('input') private input!: HTMLInputElement;

  /** Puts the cursor into the search field. */
  focusSearch(): void {
    this.input.focus();
    this.input.select();
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Enter' && event.key !== 'Escape' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape' && this.filters.text !== '') emit(this, 'cc-filter', { text: '' });
    emit(this, 'cc-leave-search', undefined);
  }

  #kind(value: string): void {
    emit(this, 'cc-filter', { kinds: value === '' ? [] : [value as DifferenceKind] });
  }

  protected override render(): TemplateResult {
    const { text, kinds } = this.filters;
    const chosen = kinds.length === 1 ? kinds[0] : '';
    return html`<div class="bar">
      <label class="search">
        <span class="visually-hidden">${messages.compare.search}</span>
        <input
          type="search"
          placeholder="${messages.compare.search} (${messages.compare.searchKey})"
          autocomplete="off"
          spellcheck="false"
          .value=${text}
          @input=${() => emit(this, 'cc-filter', { text: this.input.value })}
          @keydown=${this.#key}
        />
      </label>
      <label>
        <span class="small quiet">${messages.compare.kind}</span>
        <select @change=${(event: Event) => this.#kind((event.target as HTMLSelectElement).value)}>
          <option value="" ?selected=${chosen === ''}>${kinds.length > 1 ? kinds.map((kind) => KIND_NAME[kind]).join(', ') : messages.compare.anyKind}</option>
          ${DIFFERENCE_KINDS.map((kind) => html`<option value=${kind} ?selected=${kind === chosen}>${KIND_NAME[kind]}</option>`)}
        </select>
      </label>
      ${isFiltered(this.filters) ? html`<button class="clear small" @click=${() => emit(this, 'cc-filter', NO_FILTERS)}>${messages.compare.clear}</button>` : nothing}
      <span class="count quiet small" role="status">${messages.compare.count(this.shown, this.all)}</span>
    </div>`;
  }
}
