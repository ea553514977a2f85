import { LitElement, css, html } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { AppController, setTheme } from '../state/app-state.ts';
import type { Theme } from '../state/app-state.ts';
import { START, formatRoute } from '../state/route.ts';
import type { CompareRoute, Route } from '../state/route.ts';
import { shared } from '../styles/shared.ts';
import { messages } from '../text/messages.ts';
import './cc-compare-view.ts';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

function nextTheme(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
}

/** The page's frame: name, views, theme, and the view that the address asks for. */
@customElement('cc-app')
export class CcApp extends LitElement {
  static override styles = [
    shared,
    css`
      header {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 0.25rem clamp(0.9rem, 2.5vw, 1.75rem);
        padding: 0.7rem clamp(1rem, 2.5vw, 2rem) 0.6rem;
        border-bottom: 1px solid var(--hair);
      }
      .name {
        font-size: 1.125rem;
        font-weight: 600;
        letter-spacing: -0.01em;
        color: inherit;
        text-decoration: none;
      }
      nav {
        display: flex;
        gap: clamp(0.8rem, 2vw, 1.25rem);
      }
      nav a,
      nav .off {
        padding: 0.15rem 0;
        color: var(--quiet);
        text-decoration: none;
        border-bottom: 2px solid transparent;
      }
      nav a:hover {
        color: var(--ink);
      }
      nav a[aria-current] {
        color: var(--ink);
        border-color: var(--ink);
      }
      .theme {
        margin-left: auto;
        border: 0;
        padding: 0.15rem 0.35rem;
        background: none;
        color: var(--quiet);
        font-size: 1.125rem;
        line-height: 1.2;
      }
      main {
        padding: 1.25rem clamp(1rem, 2.5vw, 2rem) 0;
      }
      footer {
        padding: 1.5rem clamp(1rem, 2.5vw, 2rem) 1.5rem;
        max-width: 75ch;
      }
      .skip:not(:focus) {
        position: absolute;
        clip-path: inset(50%);
      }
      @media print {
        header,
        .skip {
          display: none;
        }
      }
    `,
  ];

  readonly #app = new AppController(this);
  /** Where "Compare" leads back to from other views. */
  #comparison: CompareRoute = START;

  #view(route: Route): TemplateResult {
    switch (route.view) {
      case 'compare':
        return html`<cc-compare-view .route=${route}></cc-compare-view>`;
      case 'item':
        void import('./cc-item-view.ts');
        return html`<cc-item-view .route=${route}></cc-item-view>`;
      case 'sources':
        void import('./cc-sources-view.ts');
        return html`<cc-sources-view .route=${route}></cc-sources-view>`;
    }
  }

  #link(view: Route['view'], address: string): TemplateResult {
    const current = this.#app.state.route.view === view;
    return html`<a href=${address} aria-current=${ifDefined(current ? 'page' : undefined)}>${messages.app.views[view]}</a>`;
  }

  #skip(event: Event): void {
    event.preventDefault();
    this.shadowRoot?.querySelector<HTMLElement>('main')?.focus();
  }

  protected override render(): TemplateResult {
    const { route, theme } = this.#app.state;
    if (route.view === 'compare') this.#comparison = route;
    else if (route.view === 'item') this.#comparison = { ...route, view: 'compare' };
    return html`
      <a class="skip" href="#main" @click=${this.#skip}>${messages.app.skip}</a>
      <header>
        <a class="name" href=${formatRoute(START)}>${messages.app.name}</a>
        <nav aria-label=${messages.app.viewsLabel}>
          ${this.#link('compare', formatRoute(this.#comparison))}
          ${route.view === 'item' ? this.#link('item', formatRoute(route)) : ''}
          ${this.#link('sources', '#/sources')}
        </nav>
        <button class="theme" aria-label=${messages.app.theme[theme]} title=${messages.app.theme[theme]} @click=${() => setTheme(nextTheme(theme))}>
          ${messages.app.themeSign[theme]}
        </button>
      </header>
      <main id="main" tabindex="-1">${this.#view(route)}</main>
      ${route.view === 'compare' ? '' : html`<footer class="small quiet">${messages.app.advice}</footer>`}
    `;
  }
}
