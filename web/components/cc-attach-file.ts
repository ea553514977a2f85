import { LitElement, css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { AppController, keepOfficialText } from '../state/app-state.ts';
import { isAttachable } from '../state/attachable.ts';
import type { EditionSummary } from '../state/dataset.ts';
import { readOfficialFile } from '../state/official-text.ts';
import { shared } from '../styles/shared.ts';
import { messages } from '../text/messages.ts';

const words = messages.attach;

/** Takes the official file of a list from the person and reads it in this browser; it is never sent. Nothing for lists that the page cannot read. */
@customElement('cc-attach-file')
export class CcAttachFile extends LitElement {
  static override styles = [
    shared,
    css`
      p {
        font-size: var(--text-m);
        max-width: 60ch;
      }
      button {
        margin-top: 0.5rem;
      }
      .bad {
        color: var(--disjoint);
      }
    `,
  ];

  /** The edition whose file is asked for. */
  @property({ attribute: false }) edition: EditionSummary | undefined;
  @state() private reading = false;
  @state() private refusal = '';
  @query('input') private input!: HTMLInputElement;
  readonly #app = new AppController(this);

  async #read(edition: EditionSummary): Promise<void> {
    const file = this.input.files?.[0];
    if (!file) return;
    this.reading = true;
    this.refusal = '';
    const attached = await readOfficialFile(file, edition);
    this.reading = false;
    this.input.value = '';
    if (attached.ok) keepOfficialText(attached.text);
    else this.refusal = words.failed[attached.reason](attached.detail);
  }

  #status(list: string): TemplateResult | typeof nothing {
    if (this.reading) return html`${words.reading}`;
    if (this.refusal !== '') return html`<span class="bad">${this.refusal}</span>`;
    const text = this.#app.state.official.get(list);
    return text
      ? html`${words.done(text.texts.size, text.file)} ${text.identical ? words.identical : words.other}`
      : nothing;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { edition } = this;
    if (!edition || !isAttachable(edition.list)) return nothing;
    return html`<h3>${words.title}</h3>
      <p class="quiet">${words.body}</p>
      <input hidden type="file" accept=".${edition.source.format}" @change=${() => this.#read(edition)} />
      <button class="plain small" title=${words.file(edition.source.format)} @click=${() => this.input.click()}>${words.button} (${edition.source.format.toUpperCase()})</button>
      <p role="status">${this.#status(edition.list)}</p>`;
  }
}
