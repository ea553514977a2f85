import { LitElement, css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { AppController } from '../state/app-state.ts';
import type { Side } from '../state/item.ts';
import type { OfficialText } from '../state/official-text.ts';
import { shared } from '../styles/shared.ts';
import { messages } from '../text/messages.ts';
import './cc-attach-file.ts';

const words = messages.item;

/** The official text of a provision in place, from a file that the person attached; else the invitation to attach it. */
@customElement('cc-official-text')
export class CcOfficialText extends LitElement {
  static override styles = [
    shared,
    css`
      blockquote {
        margin: 0.5rem 0;
        padding-left: 1rem;
        border-left: 3px solid var(--hair);
      }
      p {
        margin-bottom: 0.4rem;
        max-width: 70ch;
      }
      .note {
        font-size: var(--text-m);
      }
    `,
  ];

  /** The list's part in the row. */
  @property({ attribute: false }) side: Side | undefined;
  readonly #app = new AppController(this);

  #passages(side: Side, text: OfficialText): readonly TemplateResult[] {
    const { catalogue, code } = side;
    const places = [...catalogue.path(code).slice(0, -1), ...catalogue.subtree(code)];
    const codes = places.flatMap((place) => [
      place.code,
      ...catalogue.notes(place.code).flatMap((n) => catalogue.subtree(n.code).map((p) => p.code)),
    ]);
    return codes.flatMap((at) => {
      const passage = text.texts.get(at);
      return passage === undefined
        ? []
        : [html`<p class=${at.includes('#') ? 'note' : ''}><span class="code small quiet">${at}</span> ${passage}</p>`];
    });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { side } = this;
    if (!side) return nothing;
    const text = this.#app.state.official.get(side.edition.list);
    if (!text) return html`<cc-attach-file .edition=${side.edition}></cc-attach-file>`;
    const passages = this.#passages(side, text);
    return html`<h3>${words.official}</h3>
      <p class="quiet small">${words.officialFrom(text.file)}${text.identical ? nothing : html`<br />${words.officialOther}`}</p>
      ${passages.length === 0 ? html`<p>${words.officialNone}</p>` : html`<blockquote>${passages}</blockquote>`}`;
  }
}
