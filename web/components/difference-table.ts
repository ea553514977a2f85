import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { explainQuantity } from '../state/core.ts';
import type { Difference } from '../state/core.ts';
import { messages } from '../text/messages.ts';
import { KIND_MEANING, KIND_NAME } from '../text/relation.ts';

/** What a difference is about, in words: a quantity's name, or a code as it is. */
export function explainAbout(about: string): string {
  return /[A-Z#./]/.test(about) ? about : explainQuantity(about);
}

/** Every difference of a row, one a line: its kind, what it is about, and what each list says. */
export function differenceTable(
  differences: readonly Difference[],
  subject: string,
  object: string,
): TemplateResult | typeof nothing {
  if (differences.length === 0) return nothing;
  const { nothing: dash, kind, about } = messages.item;
  return html`<div class="scroll">
    <table class="differences">
      <caption class="visually-hidden">${messages.item.differences}</caption>
      <thead>
        <tr><th scope="col">${kind}</th><th scope="col">${about}</th><th scope="col">${subject}</th><th scope="col">${object}</th></tr>
      </thead>
      <tbody>
        ${differences.map(
          (difference) =>
            html`<tr>
              <th scope="row" title=${KIND_MEANING[difference.kind]}>${KIND_NAME[difference.kind]}</th>
              <td>${explainAbout(difference.about)}</td>
              <td>${difference.subject || dash}</td>
              <td>${difference.object || dash}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
