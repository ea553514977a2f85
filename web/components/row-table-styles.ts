import { css } from 'lit';

/** The table of rows: one fixed height a row, hairlines, two lines where narrow. */
export const rowTableStyles = css`
  :host {
    --row: 48px;
    --columns: minmax(8rem, 10rem) minmax(9rem, 1.1fr) 8.25rem minmax(11rem, 1.15fr) minmax(6.5rem, 0.7fr);
    display: flex;
    flex-direction: column;
    min-height: 0;
  }
  .grid {
    flex: 1;
    min-height: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    contain: strict;
    position: relative;
    border-bottom: 1px solid var(--hair);
  }
  .head,
  .row {
    display: grid;
    grid-template-columns: var(--columns);
    gap: 0 1rem;
    padding: 0 0.5rem;
  }
  .head {
    position: sticky;
    top: 0;
    z-index: 1;
    height: 32px;
    align-items: center;
    background: var(--paper);
    border-bottom: 1px solid var(--line);
    font-size: var(--text-s);
    color: var(--quiet);
  }
  .space {
    position: relative;
  }
  .row {
    position: absolute;
    left: 0;
    right: 0;
    height: var(--row);
    align-items: center;
    border-bottom: 1px solid var(--hair);
    font-size: var(--text-m);
    line-height: 1.35;
    cursor: pointer;
    contain: strict;
  }
  .row:hover {
    background: var(--sunken);
  }
  .row[aria-selected='true'] {
    background: var(--select);
  }
  .row:focus-visible {
    outline-offset: -2px;
  }
  .cell {
    min-width: 0;
  }
  .line,
  .other {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .codes a {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    color: inherit;
    text-decoration: none;
  }
  .other {
    font-size: var(--text-s);
  }
  .inherited {
    color: var(--quiet);
  }
  .under {
    padding-left: 2rem;
    line-height: 1.1;
  }
  .none {
    padding: 2.5rem 0.5rem;
  }
  :host([narrow]) {
    --row: 92px;
  }
  :host([narrow]) .head {
    position: absolute;
    clip-path: inset(50%);
  }
  :host([narrow]) .row {
    grid-template: auto auto auto / 1fr auto;
    align-content: center;
    gap: 0.1rem 0.75rem;
    padding: 0 0.25rem;
  }
  :host([narrow]) .codes {
    grid-area: 1 / 1;
    display: flex;
    gap: 0.5rem;
    overflow: hidden;
    white-space: nowrap;
  }
  :host([narrow]) .rel {
    grid-area: 1 / 2;
    justify-self: end;
  }
  :host([narrow]) .what {
    grid-area: 2 / 1 / auto / 3;
  }
  :host([narrow]) .under,
  :host([narrow]) .cell .line + .small {
    display: none;
  }
  :host([narrow]) .device {
    text-align: right;
    max-width: 9rem;
  }
  @media print {
    .grid {
      overflow: visible;
      contain: none;
    }
  }
`;
