import { css } from 'lit';

/** What every element shares: links, buttons, focus, codes, headings. */
export const shared = css`
  :host {
    display: block;
    box-sizing: border-box;
  }
  *,
  *::before,
  *::after {
    box-sizing: inherit;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h1 {
    font-size: var(--text-xl);
    font-weight: 600;
    line-height: 1.2;
    letter-spacing: -0.01em;
  }
  h2 {
    font-size: var(--text-l);
    font-weight: 600;
    line-height: 1.3;
  }
  h3 {
    font-size: var(--text-m);
    font-weight: 600;
  }
  a {
    color: var(--link);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    text-decoration-color: color-mix(in srgb, currentcolor 40%, transparent);
  }
  a:hover {
    text-decoration-color: currentcolor;
  }
  button,
  select,
  input {
    font: inherit;
    color: inherit;
  }
  button {
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
    border-radius: 2px;
  }
  [tabindex='-1']:focus {
    outline: none;
  }
  .code {
    font-family: var(--mono);
    font-size: 0.92em;
    letter-spacing: -0.01em;
    overflow-wrap: anywhere;
  }
  .quiet {
    color: var(--quiet);
  }
  .small {
    font-size: var(--text-s);
  }
  .plain {
    border: 1px solid var(--line);
    border-radius: 3px;
    background: var(--raised);
    padding: 0.3rem 0.75rem;
  }
  .plain:hover {
    border-color: var(--ink);
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

/** The one colour scale: sign, word and hue of a relation; hatched where absent, dotted where undetermined. */
export const relationStyles = css`
  .relation {
    display: inline-flex;
    align-items: center;
    gap: 0.45em;
    white-space: nowrap;
    color: var(--hue);
  }
  .sign {
    display: inline-grid;
    place-items: center;
    flex: none;
    width: 1.5em;
    height: 1.5em;
    border: 1px solid transparent;
    border-radius: 3px;
    background: var(--tint);
    color: var(--hue);
    font-weight: 600;
    line-height: 1;
  }
  .is-same {
    --hue: var(--same);
    --tint: var(--same-tint);
  }
  .is-narrower {
    --hue: var(--narrower);
    --tint: var(--narrower-tint);
  }
  .is-wider {
    --hue: var(--wider);
    --tint: var(--wider-tint);
  }
  .is-overlapping {
    --hue: var(--overlapping);
    --tint: var(--overlapping-tint);
  }
  .is-disjoint {
    --hue: var(--disjoint);
    --tint: var(--disjoint-tint);
  }
  .is-absent {
    --hue: var(--absent);
    --tint: repeating-linear-gradient(135deg, var(--absent-tint) 0 3px, var(--paper) 3px 5px);
  }
  .is-undetermined {
    --hue: var(--undetermined);
    --tint: var(--undetermined-tint);
  }
  .is-undetermined .sign {
    border: 1px dotted var(--hue);
  }
  .is-absent .sign {
    border-color: var(--hair);
  }
`;
