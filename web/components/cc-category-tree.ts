import { LitElement, css, html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { emit } from '../state/emit.ts';
import type { TreeNode } from '../state/rows.ts';
import { shared } from '../styles/shared.ts';
import { formatCount } from '../text/format.ts';
import { messages } from '../text/messages.ts';
import { CATEGORY_NAME } from '../text/relation.ts';
import './cc-share-bar.ts';

/** Categories and the items of the open one, each with a tiny bar and its count. Sends `cc-filter`. */
@customElement('cc-category-tree')
export class CcCategoryTree extends LitElement {
  static override styles = [
    shared,
    css`
      button {
        display: grid;
        grid-template-columns: 1.6rem 1fr auto;
        gap: 0 0.25rem;
        width: 100%;
        padding: 0.32rem 0.5rem;
        border: 0;
        border-radius: 3px;
        background: none;
        text-align: left;
        font-size: var(--text-m);
        line-height: 1.35;
      }
      button:hover {
        background: var(--sunken);
      }
      button[aria-pressed='true'] {
        background: var(--select);
      }
      .items button {
        grid-template-columns: 4rem 1fr auto;
        font-size: var(--text-s);
        padding-left: 0.5rem;
      }
      .name {
        overflow: hidden;
        text-overflow: ellipsis;
      }
      .items .name {
        white-space: nowrap;
      }
      .count {
        color: var(--quiet);
        font-size: var(--text-s);
        padding-left: 0.5rem;
      }
      cc-share-bar {
        grid-column: 2 / -1;
        height: 3px;
        margin-top: 3px;
      }
      .items {
        margin: 0 0 0.5rem;
        max-height: 24rem;
        overflow-y: auto;
        border-left: 1px solid var(--hair);
        margin-left: 0.9rem;
      }
      .digit {
        font-weight: 600;
      }
    `,
  ];

  /** Categories with their items. */
  @property({ attribute: false }) tree: readonly TreeNode[] = [];
  /** The category that is chosen; empty for all. */
  @property() category = '';
  /** The item that is chosen; empty for all. */
  @property() item = '';
  @state() private total = 0;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('tree')) this.total = this.tree.reduce((sum, node) => sum + node.total, 0);
  }

  #items(node: TreeNode): TemplateResult {
    const whole = Math.max(...node.children.map((child) => child.total));
    return html`<ul class="items">
      ${node.children.map((child) => {
        const on = child.code === this.item;
        return html`<li>
          <button aria-pressed=${on} title=${child.label} @click=${() => emit(this, 'cc-filter', { item: on ? '' : child.code })}>
            <span class="code">${child.code}</span><span class="name">${child.label}</span><span class="count">${formatCount(child.total)}</span>
            <cc-share-bar .counts=${child.counts} .whole=${whole}></cc-share-bar>
          </button>
        </li>`;
      })}
    </ul>`;
  }

  #category(node: TreeNode): TemplateResult {
    const on = node.code === this.category;
    return html`<li>
      <button aria-pressed=${on} aria-expanded=${on} @click=${() => emit(this, 'cc-filter', { category: on ? '' : node.code, item: '' })}>
        <span class="digit">${node.code}</span>
        <span class="name">${CATEGORY_NAME[node.code] ?? ''}</span>
        <span class="count">${formatCount(node.total)}</span>
        <cc-share-bar .counts=${node.counts}></cc-share-bar>
      </button>
      ${on ? this.#items(node) : nothing}
    </li>`;
  }

  protected override render(): TemplateResult {
    return html`<nav aria-label=${messages.compare.categories}>
      <ul>
        <li>
          <button aria-pressed=${this.category === ''} @click=${() => emit(this, 'cc-filter', { category: '', item: '' })}>
            <span class="digit"></span><span class="name">${messages.compare.all}</span><span class="count">${formatCount(this.total)}</span>
          </button>
        </li>
        ${this.tree.map((node) => this.#category(node))}
      </ul>
    </nav>`;
  }
}
