import { LitElement, css, html } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../components/cc-source-entry.ts';
import { failure } from '../components/failure.ts';
import { loadEditions } from '../state/dataset.ts';
import type { EditionSummary } from '../state/dataset.ts';
import { Resource } from '../state/resource.ts';
import type { SourcesRoute } from '../state/route.ts';
import { shared } from '../styles/shared.ts';
import { messages } from '../text/messages.ts';

const words = messages.sources;

/** What Concord holds: each list with its edition, source, coverage and checks. */
@customElement('cc-sources-view')
export class CcSourcesView extends LitElement {
  static override styles = [
    shared,
    css`
      .intro {
        max-width: 68ch;
        margin: 0.5rem 0 2rem;
      }
    `,
  ];

  @property({ attribute: false }) route!: SourcesRoute;
  readonly #editions = new Resource<readonly EditionSummary[]>(this);
  #shown = '';

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('route')) document.title = `${messages.app.views.sources} · ${messages.app.name}`;
    const entry = this.renderRoot.querySelector(`[data-list="${CSS.escape(this.route.list)}"]`);
    if (!entry || this.#shown === this.route.list) return;
    this.#shown = this.route.list;
    entry.scrollIntoView();
  }

  protected override render(): TemplateResult {
    const editions = this.#editions.read('editions', loadEditions);
    if (editions.status === 'failed') return failure(editions.error);
    if (editions.status === 'loading') return html`<p class="quiet" role="status">${messages.loading}</p>`;
    return html`<h1>${words.title}</h1>
      <p class="intro quiet">${words.intro}</p>
      ${editions.value.map((edition) => html`<cc-source-entry data-list=${edition.list} .edition=${edition}></cc-source-entry>`)}`;
  }
}
