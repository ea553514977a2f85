import { css } from 'lit';

/** The item view: the answer, then the chart, then both sides in two columns; one column on a phone. */
export const itemStyles = css`
  .way {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
    font-size: var(--text-m);
    margin-bottom: 1.5rem;
  }
  .way .end {
    margin-left: auto;
    display: flex;
    gap: 1.5rem;
  }
  .answer {
    max-width: 62rem;
  }
  .codes {
    margin-top: 0.25rem;
  }
  .verdict {
    display: flex;
    align-items: baseline;
    gap: 0.7rem;
    margin-top: 1.1rem;
    font-size: var(--text-l);
    line-height: 1.4;
  }
  .verdict .sign {
    align-self: start;
    margin-top: 0.05em;
  }
  .witness {
    margin-top: 0.4rem;
    padding-left: calc(1.5em * 1.25 + 0.7rem);
  }
  .basis {
    padding-left: calc(1.5em * 1.25 + 0.7rem + 0.35rem);
  }
  .differences {
    margin-top: 1.5rem;
    border-collapse: collapse;
    font-size: var(--text-m);
  }
  .differences th,
  .differences td {
    text-align: left;
    font-weight: 400;
    vertical-align: top;
    padding: 0.35rem 2rem 0.35rem 0;
    border-bottom: 1px solid var(--hair);
  }
  .differences thead th {
    font-size: var(--text-s);
    color: var(--quiet);
  }
  .differences tbody th {
    color: var(--quiet);
  }
  .differences td:nth-child(n + 3) {
    font-weight: 600;
  }
  .scroll {
    overflow-x: auto;
  }
  section.part {
    margin-top: 2.25rem;
    padding-top: 1.25rem;
    border-top: 1px solid var(--hair);
  }
  section.part > h2 {
    margin-bottom: 0.75rem;
  }
  cc-threshold-chart {
    max-width: 62rem;
  }
  .sides {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 1.5rem 3rem;
  }
  .sides > * {
    min-width: 0;
  }
  .side-head {
    margin-bottom: 0.5rem;
  }
  .side > * + * {
    margin-top: 1.5rem;
  }
  h3 + p {
    margin-top: 0.2rem;
  }
  @media (max-width: 48rem) {
    .sides {
      grid-template-columns: minmax(0, 1fr);
    }
    .witness,
    .basis {
      padding-left: 0;
    }
    .differences th,
    .differences td {
      padding-right: 0.9rem;
    }
  }
  @media print {
    .way {
      display: none;
    }
  }
`;
