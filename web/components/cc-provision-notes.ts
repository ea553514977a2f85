import { LitElement, css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { explainCriterion } from '../state/core.ts';
import type { Provision } from '../state/core.ts';
import type { Side } from '../state/item.ts';
import { shared } from '../styles/shared.ts';
import { messages } from '../text/messages.ts';
import { NOTE_ROLE, REFERENCE_ROLE } from '../text/relation.ts';

const ROLE_SIGN = { includes: '+', excludes: '−', explains: 'i', points: '→' } as const;

/** Notes of a provision and of everything above it, with what each does: widen, take out, explain, point. */
@customElement('cc-provision-notes')
export class CcProvisionNotes extends LitElement {
  static override styles = [
    shared,
    css`
      li {
        display: grid;
        grid-template-columns: 1.6rem minmax(0, 1fr);
        padding: 0.35rem 0;
        border-bottom: 1px solid var(--hair);
      }
      .sign {
        font-weight: 600;
        color: var(--quiet);
      }
      .excludes .sign {
        color: var(--disjoint);
      }
      .includes .sign {
        color: var(--narrower);
      }
      .content {
        font-size: var(--text-m);
      }
    `,
  ];

  /** The list's part in the row. */
  @property({ attribute: false }) side: Side | undefined;

  #notes(side: Side): readonly Provision[] {
    return side.catalogue.path(side.code).flatMap((place) => side.catalogue.notes(place.code));
  }

  #note(side: Side, note: Provision): TemplateResult {
    const { catalogue } = side;
    const lines = catalogue.subtree(note.code).map((place) => {
      const criteria = catalogue.criteria(place.code).map(explainCriterion).join(', ');
      const references = catalogue
        .references(place.code)
        .map((r) => `${REFERENCE_ROLE[r.role]} ${r.target}`)
        .join(', ');
      return [place.label, criteria, references].filter(Boolean).join(' · ');
    });
    const content = lines.filter(Boolean);
    const role = note.noteRole ?? 'explains';
    return html`<li class=${role}>
      <span class="sign" aria-hidden="true">${ROLE_SIGN[role]}</span>
      <div>
        <span class="code small">${note.code.replace('#', ' · ')}</span> <span class="quiet small">${NOTE_ROLE[role]}</span>
        ${content.map((line) => html`<div class="content">${line}</div>`)}
        ${content.length === 0 ? html`<div class="quiet small">${messages.item.noteNoFacts}</div>` : nothing}
      </div>
    </li>`;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { side } = this;
    const notes = side ? this.#notes(side) : [];
    if (!side || notes.length === 0) return nothing;
    return html`<h3>${messages.item.notes}</h3>
      <ul>
        ${notes.map((note) => this.#note(side, note))}
      </ul>`;
  }
}
