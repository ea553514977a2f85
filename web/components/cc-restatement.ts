import { LitElement, css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { setStyle } from '../styles/set-style.ts';
import { shared } from '../styles/shared.ts';
import { messages } from '../text/messages.ts';
import type { RestatedLine, RestatedPart } from '../text/restatement.ts';

/** A provision restated as a small tree: what stands above, the provision itself, what stands below. */
@customElement('cc-restatement')
export class CcRestatement extends LitElement {
  static override styles = [
    shared,
    css`
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        padding: 0.3rem 0 0.3rem calc(var(--depth) * 0.8rem);
        border-bottom: 1px solid var(--hair);
      }
      li.above {
        color: var(--quiet);
      }
      li.here {
        background: linear-gradient(var(--select), var(--select)) no-repeat;
        box-shadow: -0.75rem 0 0 var(--select);
      }
      .code {
        font-size: var(--text-s);
      }
      .above .code,
      .below .code {
        color: var(--quiet);
      }
      .part + .part.and::before {
        content: ' · ';
      }
      .part + .part.range::before {
        content: ' and ';
      }
      .part + .part.or::before {
        content: ' or ';
      }
      mark {
        background: none;
        color: inherit;
        font-weight: 600;
        text-decoration: underline;
        text-decoration-color: var(--wider);
        text-decoration-thickness: 2px;
        text-underline-offset: 0.25em;
      }
      .joins {
        font-style: italic;
      }
    `,
  ];

  /** The lines, in order. */
  @property({ attribute: false }) lines: readonly RestatedLine[] = [];

  #part(part: RestatedPart): TemplateResult {
    const text = part.differs ? html`<mark title=${messages.item.mark}>${part.text}</mark>` : part.text;
    return html`<span class="part ${part.joined}">${text}</span>`;
  }

  #words({ words }: RestatedLine): TemplateResult | typeof nothing {
    if (words.length === 0) return nothing;
    return html`<span class="quiet" title=${messages.item.wordsHint}>${messages.item.words(words)}</span>`;
  }

  #joins(line: RestatedLine): TemplateResult | typeof nothing {
    if (line.junction === undefined) return nothing;
    const words = { any: messages.item.any, all: messages.item.allOf, mixed: messages.item.mixed };
    return html`<span class="small quiet joins">${words[line.junction]}</span>`;
  }

  protected override render(): TemplateResult {
    const here = this.lines.findIndex((line) => line.here);
    return html`<ol>
      ${this.lines.map(
        (line, i) =>
          html`<li class=${line.here ? 'here' : i < here ? 'above' : 'below'} ${setStyle({ '--depth': String(line.depth) })}>
            <span class="code">${line.code}</span>
            <span>
              ${line.label}${this.#words(line)}${line.reserved ? html`<i>${messages.item.reserved}</i>` : nothing}
              ${line.parts.length > 0 ? html`${line.label === '' && line.words.length === 0 ? '' : ': '}${line.parts.map((part) => this.#part(part))}` : nothing}
              ${this.#joins(line)}
            </span>
          </li>`,
      )}
    </ol>`;
  }
}
