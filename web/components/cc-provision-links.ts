import { LitElement, css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Reference } from '../state/core.ts';
import { findFollowers } from '../state/item.ts';
import type { Side } from '../state/item.ts';
import { shared } from '../styles/shared.ts';
import { messages } from '../text/messages.ts';
import { REFERENCE_ROLE } from '../text/relation.ts';

/** Where a provision points, and which software and technology entries follow from it; defined terms and CAS numbers. */
@customElement('cc-provision-links')
export class CcProvisionLinks extends LitElement {
  static override styles = [
    shared,
    css`
      section + section {
        margin-top: 1.25rem;
      }
      li {
        padding: 0.25rem 0;
        border-bottom: 1px solid var(--hair);
        font-size: var(--text-m);
      }
      p {
        font-size: var(--text-m);
      }
    `,
  ];

  /** The list's part in the row. */
  @property({ attribute: false }) side: Side | undefined;
  /** The address that opens a row. */
  @property({ attribute: false }) address: (key: string) => string = () => '';

  #code(side: Side, code: string): TemplateResult {
    const key = side.rowOf(code);
    return key === undefined
      ? html`<span class="code">${code}</span>`
      : html`<a class="code" href=${this.address(key)}>${code}</a>`;
  }

  #references(side: Side): readonly Reference[] {
    const places = [...side.catalogue.path(side.code), ...side.catalogue.subtree(side.code).slice(1)];
    const all = places.flatMap((place) => side.catalogue.references(place.code));
    return [...new Map(all.map((reference) => [`${reference.role} ${reference.target}`, reference])).values()];
  }

  #section(title: string, content: readonly TemplateResult[]): TemplateResult | typeof nothing {
    if (content.length === 0) return nothing;
    return html`<section>
      <h3>${title}</h3>
      <ul>
        ${content.map((line) => html`<li>${line}</li>`)}
      </ul>
    </section>`;
  }

  #words(title: string, words: readonly string[]): TemplateResult | typeof nothing {
    if (words.length === 0) return nothing;
    return html`<section>
      <h3>${title}</h3>
      <p>${[...new Set(words)].join(' · ')}</p>
    </section>`;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { side } = this;
    if (!side) return nothing;
    const places = [...side.catalogue.path(side.code).slice(0, -1), ...side.catalogue.subtree(side.code)];
    const references = this.#references(side).map(
      (r) => html`<span class="quiet">${REFERENCE_ROLE[r.role]}</span> ${this.#code(side, r.target)}`,
    );
    const followers = findFollowers(side.catalogue, side.code).map(
      ({ provision, role }) =>
        html`${this.#code(side, provision.code)} ${provision.label} <span class="quiet small">${REFERENCE_ROLE[role]}</span>`,
    );
    return html`${this.#section(messages.item.references, references)} ${this.#section(messages.item.follows, followers)}
    ${this.#words(messages.item.terms, places.flatMap((place) => place.terms).toSorted())}
    ${this.#words(
      messages.item.cas,
      places.flatMap((place) => place.cas),
    )}`;
  }
}
