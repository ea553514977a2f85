import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { messages } from '../text/messages.ts';

/** What is shown when a part of the dataset cannot be read: what, and what to do. */
export function failure(error: Error): TemplateResult {
  return html`<div role="alert" class="failure">
    <h2>${messages.failed.title}</h2>
    <p>${messages.failed.body(error.message)}</p>
    <p><button class="plain" @click=${() => location.reload()}>${messages.failed.retry}</button></p>
  </div>`;
}
