import { LitElement, css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { AppController } from '../state/app-state.ts';
import type { Side } from '../state/item.ts';
import { shared } from '../styles/shared.ts';
import { formatDate } from '../text/format.ts';
import { messages } from '../text/messages.ts';
import { restate } from '../text/restatement.ts';
import './cc-official-text.ts';
import './cc-provision-links.ts';
import './cc-provision-notes.ts';
import './cc-restatement.ts';
import './cc-us-controls.ts';

const words = messages.item;

/** One list's part in a row: restatement, notes, references, controls, source, official text. */
@customElement('cc-item-side')
export class CcItemSide extends LitElement {
  static override styles = [
    shared,
    css`
      .list {
        font-size: 1.0625rem;
        margin: 1rem 0 0.25rem;
      }
      .part + .part {
        margin-top: 1.5rem;
      }
      p {
        font-size: var(--text-m);
      }
    `,
  ];

  /** The list's part in the row. */
  @property({ attribute: false }) side: Side | undefined;
  /** The other list's part, to mark what differs. */
  @property({ attribute: false }) other: Side | undefined;
  /** The address that opens a row. */
  @property({ attribute: false }) address: (key: string) => string = () => '';

  readonly #app = new AppController(this);

  #source({ edition, code }: Side): TemplateResult {
    const { source } = edition;
    return html`<h3>${words.from}</h3>
      <p>${source.title}, ${source.publisher}, ${formatDate(source.published)}.</p>
      <p><a href=${source.url} rel="noreferrer external" target="_blank">${words.place(code)}</a> <span class="quiet small">${words.placeAside}</span></p>`;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { side, other } = this;
    if (!side) return nothing;
    if (side.code === '') return html`<h3 class="list">${side.name}</h3><p>${words.absent(side.name)}</p>`;
    const against = other && other.code !== '' ? { catalogue: other.catalogue, code: other.code } : undefined;
    const text = html`<cc-official-text class="part" .side=${side}></cc-official-text>`;
    const attached = this.#app.state.official.has(side.edition.list);
    return html`<h3 class="list">${side.name}</h3>
      <cc-restatement class="part" .lines=${restate(side.catalogue, side.code, against)}></cc-restatement>
      ${attached ? text : nothing}
      <cc-provision-notes class="part" .side=${side}></cc-provision-notes>
      <cc-provision-links class="part" .side=${side} .address=${this.address}></cc-provision-links>
      <cc-us-controls class="part" .side=${side}></cc-us-controls>
      <div class="part">${this.#source(side)}</div>
      ${attached ? nothing : text}`;
  }
}
