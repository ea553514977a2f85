import { LitElement, css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from '../../styles/shared.ts';
import { messages } from '../../text/messages.ts';
import type { ThresholdSeries } from './series.ts';
import { explainInterval } from './words.ts';

/** The threshold chart's content as a table, for screen readers and for who prefers words. */
@customElement('cc-threshold-table')
export class CcThresholdTable extends LitElement {
  static override styles = [
    shared,
    css`
      summary {
        color: var(--link);
        cursor: pointer;
      }
      .scroll {
        overflow-x: auto;
      }
      table {
        border-collapse: collapse;
        margin-top: 0.5rem;
      }
      th,
      td {
        padding: 0.25rem 1.25rem 0.25rem 0;
        border-bottom: 1px solid var(--hair);
        text-align: left;
        font-weight: 400;
        vertical-align: top;
      }
      thead th {
        color: var(--quiet);
      }
    `,
  ];

  /** The same series as the chart's. */
  @property({ attribute: false }) series: ThresholdSeries | undefined;

  protected override render(): TemplateResult | typeof nothing {
    if (!this.series) return nothing;
    const { lists } = this.series;
    const axes = this.series.axes.slice(0, this.series.drawn);
    const rows = lists.flatMap((list) =>
      list.region.filter((box) => axes.some((axis) => box.intervals.has(axis.key))).map((box) => ({ list, box })),
    );
    return html`<details class="small">
      <summary>${messages.chart.table}</summary>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">${messages.chart.list}</th>
              ${axes.map((axis) => html`<th scope="col">${axis.name}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              ({ list, box }) =>
                html`<tr>
                  <th scope="row">${list.name}</th>
                  ${axes.map((axis) => html`<td>${explainInterval(axis, box.intervals.get(axis.key))}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>`;
  }
}
