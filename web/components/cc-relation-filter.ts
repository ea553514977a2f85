import { LitElement, css, html } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { RELATIONS } from '../state/core.ts';
import type { Relation } from '../state/core.ts';
import { emit } from '../state/emit.ts';
import type { RelationCounts } from '../state/rows.ts';
import { relationStyles, shared } from '../styles/shared.ts';
import { formatCount } from '../text/format.ts';
import { messages } from '../text/messages.ts';
import { RELATION_SIGN } from '../text/relation.ts';
import './cc-share-bar.ts';

/** Counts per relation, each a switch that narrows the rows. Sends `cc-filter` with `relations`. */
@customElement('cc-relation-filter')
export class CcRelationFilter extends LitElement {
  static override styles = [
    shared,
    relationStyles,
    css`
      .chips {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 0.4rem;
        margin-left: -0.3rem;
      }
      button {
        display: inline-flex;
        align-items: center;
        gap: 0.45em;
        padding: 0.22rem 0.6rem 0.22rem 0.3rem;
        border: 1px solid transparent;
        border-radius: 4px;
        background: none;
        font-size: var(--text-m);
      }
      button:hover {
        border-color: var(--hair);
      }
      button[aria-pressed='true'] {
        border-color: var(--hue);
        background: var(--select);
      }
      button.empty {
        opacity: 0.62;
      }
      b {
        font-weight: 600;
      }
      .word {
        color: var(--quiet);
      }
      cc-share-bar {
        height: 0.5rem;
        margin-top: 0.5rem;
      }
    `,
  ];

  /** Rows in each relation under the other filters. */
  @property({ attribute: false }) counts: RelationCounts | undefined;
  /** Relations that are switched on; none means all. */
  @property({ attribute: false }) chosen: readonly Relation[] = [];

  #toggle(relation: Relation): void {
    const on = this.chosen.includes(relation);
    const next = RELATIONS.filter((other) => (other === relation ? !on : this.chosen.includes(other)));
    emit(this, 'cc-filter', { relations: next });
  }

  #chip(relation: Relation): TemplateResult {
    const count = this.counts?.[relation] ?? 0;
    return html`<button
      class="is-${relation} ${count === 0 ? 'empty' : ''}"
      aria-pressed=${this.chosen.includes(relation)}
      @click=${() => this.#toggle(relation)}
    >
      <span class="sign" aria-hidden="true">${RELATION_SIGN[relation]}</span>
      <b>${formatCount(count)}</b><span class="word">${relation}</span>
    </button>`;
  }

  protected override render(): TemplateResult {
    return html`<div class="chips" role="group" aria-label=${messages.compare.relation}>${RELATIONS.map((relation) => this.#chip(relation))}</div>
      <cc-share-bar .counts=${this.counts}></cc-share-bar>`;
  }
}
