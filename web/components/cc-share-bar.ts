import { LitElement, css, svg, html } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { RELATIONS } from '../state/core.ts';
import type { RelationCounts } from '../state/rows.ts';

/** A thin bar that shows how the rows share out over the relations; decoration beside counts, hidden from screen readers. */
@customElement('cc-share-bar')
export class CcShareBar extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    svg {
      display: block;
      width: 100%;
      height: 100%;
    }
    .same {
      fill: color-mix(in srgb, var(--same) 38%, var(--paper));
    }
    .narrower {
      fill: var(--narrower);
    }
    .wider {
      fill: var(--wider);
    }
    .overlapping {
      fill: var(--overlapping);
    }
    .disjoint {
      fill: var(--disjoint);
    }
    .undetermined {
      fill: url(#dots);
    }
    .absent {
      fill: url(#hatch);
    }
    .ink {
      stroke: var(--line);
      stroke-width: 1.2;
    }
    .dot {
      fill: var(--line);
    }
  `;

  /** Rows in each relation. */
  @property({ attribute: false }) counts: RelationCounts | undefined;
  /** Length of the full bar in rows; 0 for as many as there are. */
  @property({ type: Number }) whole = 0;

  #parts(counts: RelationCounts): readonly SVGTemplateResult[] {
    const total = this.whole || RELATIONS.reduce((sum, relation) => sum + counts[relation], 0) || 1;
    let x = 0;
    return RELATIONS.filter((relation) => counts[relation] > 0).map((relation) => {
      const width = (counts[relation] / total) * 100;
      const part = svg`<rect class=${relation} x="${x}%" y="0" width="${width}%" height="100%"></rect>`;
      x += width;
      return part;
    });
  }

  protected override render(): TemplateResult {
    return html`<svg aria-hidden="true" preserveAspectRatio="none">
      <defs>
        <pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line class="ink" x1="0" y1="0" x2="0" y2="4"></line>
        </pattern>
        <pattern id="dots" width="3" height="3" patternUnits="userSpaceOnUse">
          <circle class="dot" cx="1" cy="1" r="0.7"></circle>
        </pattern>
      </defs>
      ${this.counts ? this.#parts(this.counts) : ''}
    </svg>`;
  }
}
