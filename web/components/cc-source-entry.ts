import { LitElement, css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { loadCatalogue } from '../state/facts.ts';
import type { EditionSummary } from '../state/dataset.ts';
import type { Unparsed } from '../state/core.ts';
import { Resource } from '../state/resource.ts';
import { setStyle } from '../styles/set-style.ts';
import { shared } from '../styles/shared.ts';
import { formatDate, formatShare } from '../text/format.ts';
import { messages } from '../text/messages.ts';
import { explainScope } from '../text/scope.ts';
import './cc-attach-file.ts';

const words = messages.sources;

/** One edition of a list: what it is, how far it was read, how to cite it. */
@customElement('cc-source-entry')
export class CcSourceEntry extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        border-top: 1px solid var(--hair);
        padding: 1.25rem 0 2rem;
        max-width: 62rem;
      }
      dl {
        display: grid;
        grid-template-columns: 12rem minmax(0, 1fr);
        gap: 0.4rem 1.5rem;
        margin: 0.75rem 0 1.25rem;
        font-size: var(--text-m);
      }
      dt {
        color: var(--quiet);
      }
      summary {
        color: var(--link);
        cursor: pointer;
      }
      .left {
        max-height: 20rem;
        overflow-y: auto;
        columns: 20rem;
        margin-top: 0.5rem;
      }
      .share {
        width: min(100%, 24rem);
        height: 5px;
        margin: 0.4rem 0;
        background: linear-gradient(var(--same), var(--same)) no-repeat 0 0 / var(--share) 100% var(--hair);
      }
      @media (max-width: 40rem) {
        dl {
          grid-template-columns: minmax(0, 1fr);
          gap: 0;
        }
        dd {
          margin-bottom: 0.6rem;
        }
      }
    `,
  ];

  /** The edition that is shown. */
  @property({ attribute: false }) edition: EditionSummary | undefined;
  @state() private opened = false;
  readonly #left = new Resource<readonly (readonly [string, readonly Unparsed[]])[]>(this);

  #unparsed(list: string): TemplateResult | typeof nothing {
    if (!this.opened) return nothing;
    const left = this.#left.read(list, async () => [...(await loadCatalogue(list)).facts.unparsed]);
    if (left.status !== 'ready') return html`<p class="quiet small">${messages.loading}</p>`;
    return html`<ul class="left small" tabindex="0">
      ${left.value.flatMap(([code, numbers]) =>
        numbers.map(
          (number) =>
            html`<li><span class="code">${code}</span> ${number.printed} <span class="quiet">${words.reasons[number.reason] ?? number.reason}</span></li>`,
        ),
      )}
    </ul>`;
  }

  #coverage({ coverage, list }: EditionSummary): TemplateResult {
    const { numbers, criteria, conditions, restatements } = coverage;
    if (coverage.share === null) return html`${words.uncounted}`;
    const read = criteria + conditions + restatements;
    return html`${words.coverageText(read, numbers, formatShare(read, numbers))}
      <div class="share" ${setStyle({ '--share': `${coverage.share * 100}%` })}></div>
      ${
        coverage.unparsed === 0
          ? nothing
          : html`<details @toggle=${(event: Event) => (this.opened ||= (event.target as HTMLDetailsElement).open)}>
            <summary class="small">${words.left(coverage.unparsed)}</summary>
            ${this.#unparsed(list)}
          </details>`
      }`;
  }

  #row(term: string, content: TemplateResult | string): TemplateResult {
    return html`<dt>${term}</dt>
      <dd>${content}</dd>`;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { edition } = this;
    if (!edition) return nothing;
    const { source, checked } = edition;
    return html`<h2>${edition.name}</h2>
      <p class="quiet">${source.title}</p>
      <dl>
        ${this.#row(words.inForce, formatDate(edition.edition))} ${this.#row(words.published, `${formatDate(source.published)}, ${source.publisher}`)}
        ${this.#row(words.holds, words.holdsText(edition.items, edition.provisions, edition.coverage.criteria))}
        ${source.verification === 'seen' ? nothing : this.#row(words.verification, words.verificationText[source.verification])}
        ${this.#row(words.scope, html`${explainScope(edition.scope).map((line) => html`<p>${line}</p>`)}`)}
        ${this.#row(words.coverage, this.#coverage(edition))}
        ${checked ? this.#row(words.checks, words.checksText(checked.checks, checked.errors, checked.warnings)) : nothing}
        ${this.#row(words.sha, html`<span class="code">${source.sha256}</span>`)} ${this.#row(words.licence, source.licence)}
        ${this.#row(words.cite, words.citeText(source.title, source.publisher, formatDate(source.published), edition.edition))}
        ${this.#row(words.official, html`<a href=${source.url} rel="noreferrer external" target="_blank">${words.open}</a>`)}
      </dl>
      <cc-attach-file .edition=${edition}></cc-attach-file>`;
  }
}
