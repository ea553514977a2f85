import { LitElement, css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Control, ListException } from '../state/core.ts';
import type { Side } from '../state/item.ts';
import { shared } from '../styles/shared.ts';
import { messages } from '../text/messages.ts';

const words = messages.item;

function scopeOf(row: {
  readonly scope: readonly string[];
  readonly except: readonly string[];
  readonly entire?: boolean;
}): string {
  const scope = row.entire ? words.entire : row.scope.join(', ');
  return row.except.length === 0 ? scope : `${scope} ${words.except} ${row.except.join(', ')}`;
}

interface Scoped {
  readonly scope: readonly string[];
  readonly except: readonly string[];
  readonly entire?: boolean;
}

/** Tells whether a row speaks of a provision, of one above it or of one below it; a row without codes speaks of all. */
function concerns(row: Scoped, code: string): boolean {
  const within = (inner: string, outer: string) => inner === outer || inner.startsWith(`${outer}.`);
  if (row.except.some((except) => within(code, except))) return false;
  if (row.entire || row.scope.length === 0) return true;
  return row.scope.some((scope) => within(code, scope) || within(scope, code));
}

/** Reasons for control and list-based exceptions of an entry, as the US list prints them in tables. */
@customElement('cc-us-controls')
export class CcUsControls extends LitElement {
  static override styles = [
    shared,
    css`
      .scroll {
        overflow-x: auto;
      }
      table {
        width: 100%;
        border-collapse: collapse;
        font-size: var(--text-m);
      }
      section + section {
        margin-top: 1.25rem;
      }
      summary {
        margin-top: 0.4rem;
        color: var(--link);
        cursor: pointer;
      }
      th,
      td {
        padding: 0.25rem 0.75rem 0.25rem 0;
        border-bottom: 1px solid var(--hair);
        text-align: left;
        font-weight: 400;
        vertical-align: top;
      }
      thead th {
        font-size: var(--text-s);
        color: var(--quiet);
      }
    `,
  ];

  /** The list's part in the row. */
  @property({ attribute: false }) side: Side | undefined;

  #prose(prose: boolean): TemplateResult | typeof nothing {
    return prose ? html`<div class="quiet small">${words.prose}</div>` : nothing;
  }

  /** A table of the rows that concern this provision; the entry's other rows behind a fold. */
  #table<T extends Scoped>(
    title: string,
    heads: readonly string[],
    rows: readonly T[],
    cells: (row: T) => TemplateResult,
  ): TemplateResult | typeof nothing {
    if (rows.length === 0) return nothing;
    const code = this.side?.code ?? '';
    const own = rows.filter((row) => concerns(row, code));
    const others = rows.filter((row) => !own.includes(row));
    const table = (shown: readonly T[]) =>
      html`<div class="scroll"><table>
        <thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
        <tbody>${shown.map(cells)}</tbody>
      </table></div>`;
    return html`<section>
      <h3>${title}</h3>
      ${own.length > 0 ? table(own) : html`<p class="quiet small">${words.noRow}</p>`}
      ${others.length > 0 ? html`<details class="small"><summary>${words.otherRows(others.length)}</summary>${table(others)}</details>` : nothing}
    </section>`;
  }

  #control(row: Control): TemplateResult {
    const cites = row.cites.length > 0 ? html`<div class="quiet small">§ ${row.cites.join(', ')}</div>` : nothing;
    return html`<tr>
      <th scope="row">${row.reason}</th>
      <td>${row.column || words.nothing}</td>
      <td>${scopeOf(row)}${this.#prose(row.prose)}${cites}</td>
    </tr>`;
  }

  #exception(row: ListException): TemplateResult {
    return html`<tr>
      <th scope="row">${row.exception}</th>
      <td>${words.availability[row.availability]}</td>
      <td>${[row.limit, scopeOf(row)].filter(Boolean).join(' · ')}${this.#prose(row.prose)}</td>
    </tr>`;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { side } = this;
    const item = side?.catalogue.path(side.code)[0]?.code;
    if (!side || item === undefined) return nothing;
    const { controls, exceptions } = side.catalogue.facts;
    const { controlHead, exceptionHead } = words;
    return html`${this.#table(words.controls, Object.values(controlHead), controls.get(item) ?? [], (row) => this.#control(row))}
    ${this.#table(words.exceptions, Object.values(exceptionHead), exceptions.get(item) ?? [], (row) => this.#exception(row))}`;
  }
}
