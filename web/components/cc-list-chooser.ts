import { LitElement, css, html } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { EditionSummary } from '../state/dataset.ts';
import { emit } from '../state/emit.ts';
import { shared } from '../styles/shared.ts';
import { formatDate } from '../text/format.ts';
import { messages } from '../text/messages.ts';
import { explainStanding } from '../text/scope.ts';

/** The two lists that are compared, as a sentence. Sends `cc-lists`. */
@customElement('cc-list-chooser')
export class CcListChooser extends LitElement {
  static override styles = [
    shared,
    css`
      .sentence {
        display: flex;
        flex-wrap: wrap;
        align-items: start;
        gap: 0.25rem 0.9rem;
      }
      label {
        display: grid;
      }
      .choice {
        position: relative;
        justify-self: start;
      }
      .choice::after {
        content: '▾';
        position: absolute;
        right: 0.1rem;
        top: 0.45rem;
        color: var(--quiet);
        pointer-events: none;
      }
      select {
        appearance: none;
        field-sizing: content;
        max-width: 100%;
        border: 0;
        border-bottom: 1px solid var(--line);
        border-radius: 0;
        padding: 0 1.4rem 0.1rem 0;
        font-size: var(--text-xl);
        font-weight: 600;
        letter-spacing: -0.01em;
        line-height: 1.25;
        background: none;
        cursor: pointer;
      }
      option {
        font-size: 1rem;
        background: var(--raised);
        color: var(--ink);
      }
      .against {
        font-size: var(--text-l);
        line-height: calc(var(--text-xl) * 1.25);
        padding-top: 0.2rem;
      }
      button {
        border: 0;
        background: none;
        font-size: var(--text-l);
        line-height: 1;
        padding: 0.55rem 0.4rem;
        color: var(--quiet);
      }
      @media (max-width: 30rem) {
        select {
          font-size: 1.375rem;
        }
        .against,
        button {
          font-size: 1rem;
          padding-top: 0.35rem;
        }
        .sentence {
          gap: 0.25rem 0.6rem;
        }
      }
      button:hover {
        color: var(--ink);
      }
    `,
  ];

  /** The lists that are held. */
  @property({ attribute: false }) editions: readonly EditionSummary[] = [];
  /** Id of the first list. */
  @property() subject = '';
  /** Id of the second list. */
  @property() object = '';

  #choose(side: 'subject' | 'object', list: string): void {
    const other = side === 'subject' ? this.object : this.subject;
    if (list === other) emit(this, 'cc-lists', { subject: this.object, object: this.subject });
    else emit(this, 'cc-lists', { subject: this.subject, object: this.object, [side]: list });
  }

  #standing({ edition, scope, source }: EditionSummary): string {
    const standing = explainStanding(scope, source.verification);
    return [`${messages.compare.edition} ${formatDate(edition)}`, standing].filter(Boolean).join(' · ');
  }

  #select(side: 'subject' | 'object', label: string): TemplateResult {
    const chosen = this[side];
    const edition = this.editions.find((candidate) => candidate.list === chosen);
    return html`<label>
      <span class="visually-hidden">${label}</span>
      <span class="choice"><select @change=${(event: Event) => this.#choose(side, (event.target as HTMLSelectElement).value)}>
        ${this.editions.map((held) => html`<option value=${held.list} ?selected=${held.list === chosen}>${held.name}</option>`)}
      </select></span>
      <span class="quiet small">${edition ? this.#standing(edition) : chosen}</span>
    </label>`;
  }

  protected override render(): TemplateResult {
    return html`<div class="sentence">
      ${this.#select('subject', messages.compare.subject)}
      <span class="against quiet">${messages.compare.against}</span>
      ${this.#select('object', messages.compare.object)}
      <button
        title=${messages.compare.swap}
        aria-label=${messages.compare.swap}
        @click=${() => emit(this, 'cc-lists', { subject: this.object, object: this.subject })}
      >
        ⇄
      </button>
    </div>`;
  }
}
