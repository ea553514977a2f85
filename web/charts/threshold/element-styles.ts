import { css } from 'lit';

/** What stands around the drawing: sliders, words, tools. */
export const elementStyles = css`
  .stage {
    position: relative;
  }
  .drawing svg {
    display: block;
    max-width: 100%;
    overflow: visible;
  }
  .slider {
    position: absolute;
    left: 0;
    right: 0;
    cursor: ew-resize;
    touch-action: pan-y;
  }
  .words {
    margin-top: 0.5rem;
    padding-left: 0.75rem;
    border-left: 3px solid var(--ink);
  }
  .words .quiet {
    display: block;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem 1.25rem;
    margin: 0.75rem 0;
  }
  .tools button {
    border: 0;
    padding: 0;
    background: none;
    color: var(--link);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  @media print {
    .tools {
      display: none;
    }
  }
`;
