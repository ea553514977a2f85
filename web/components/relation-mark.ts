import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Relation } from '../state/core.ts';
import { RELATION_SIGN } from '../text/relation.ts';

/** Sign and word of a relation in its hue; needs `relationStyles`. */
export function relationMark(relation: Relation, word: string = relation): TemplateResult {
  return html`<span class="relation is-${relation}"><span class="sign" aria-hidden="true">${RELATION_SIGN[relation]}</span>${word}</span>`;
}
