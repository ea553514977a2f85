import { css } from 'lit';

/** The compare view: head, then tree and rows side by side, filling the window; one below the other on a phone. */
export const compareStyles = css`
  .view {
    display: flex;
    flex-direction: column;
    gap: 1rem;
    height: calc(100dvh - 4.75rem);
    min-height: 34rem;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: 1rem 3rem;
  }
  .relations p {
    margin-top: 0.3rem;
  }
  .body {
    display: grid;
    grid-template-columns: 15.5rem minmax(0, 1fr);
    gap: 0 2rem;
    flex: 1;
    min-height: 0;
    border-top: 1px solid var(--hair);
    padding-top: 1rem;
  }
  aside {
    overflow-y: auto;
    margin-left: -0.5rem;
    padding-bottom: 1rem;
  }
  .rows {
    display: flex;
    flex-direction: column;
    gap: 0.75rem;
    min-height: 0;
    min-width: 0;
  }
  cc-row-table {
    flex: 1;
  }
  .none {
    padding: 2.5rem 0;
  }
  .advice {
    padding-bottom: 0.6rem;
  }
  .narrow {
    display: none;
  }
  @media (max-width: 56rem) {
    .view {
      height: auto;
      gap: 1rem;
    }
    .wide {
      display: none;
    }
    .narrow {
      display: block;
    }
    summary {
      color: var(--link);
      cursor: pointer;
      padding: 0.25rem 0;
    }
    .body {
      display: flex;
      flex-direction: column;
      gap: 0.75rem;
      padding-top: 0.75rem;
    }
    cc-row-table {
      height: calc(100dvh - 6rem);
      min-height: 24rem;
      flex: none;
    }
  }
`;
