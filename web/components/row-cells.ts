import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Difference } from '../state/core.ts';
import type { Row } from '../state/rows.ts';
import { messages } from '../text/messages.ts';
import { KIND_NAME } from '../text/relation.ts';
import { explainAbout } from './difference-table.ts';
import { relationMark } from './relation-mark.ts';

/** Short names of the two lists that rows speak of. */
export interface ListNames {
  readonly subject: string;
  readonly object: string;
}

function codeCell(row: Row, address: string): TemplateResult {
  const { subject, object } = row.row;
  const unlike = subject !== null && object !== null && subject !== object;
  return html`<span role="gridcell" class="cell codes">
    <a class="code" href=${address} tabindex="-1">${subject ?? object}</a>
    ${unlike ? html`<span class="code quiet other">↔ ${object}</span>` : nothing}
  </span>`;
}

function differenceText({ kind, about, subject, object }: Difference, names: ListNames): TemplateResult {
  if (subject === '' && object === '') return html`${explainAbout(about) || KIND_NAME[kind]}`;
  if (subject !== '' && object !== '')
    return html`${subject} <span class="quiet">${messages.compare.against}</span> ${object}`;
  return html`${subject || object} <span class="quiet">${messages.compare.only(subject === '' ? names.object : names.subject)}</span>`;
}

function differenceCell(row: Row, names: ListNames): TemplateResult {
  const { relation, differences, gap, subject } = row.row;
  const [first, ...more] = differences;
  if (relation === 'absent' || gap) {
    const [holder, other] = subject === null ? [names.object, names.subject] : [names.subject, names.object];
    if (gap)
      return html`<span role="gridcell" class="cell">
        <span class="line">${messages.compare.notFound(other)}</span><span class="line quiet small">${messages.compare.gaps[gap]}</span>
      </span>`;
    return html`<span role="gridcell" class="cell">
      <span class="line">${messages.compare.only(holder)}</span><span class="line quiet small">${messages.compare.notFound(other)}</span>
    </span>`;
  }
  if (!first) return html`<span role="gridcell" class="cell"></span>`;
  const about = [...new Set([KIND_NAME[first.kind], explainAbout(first.about)])].filter(Boolean).join(' · ');
  return html`<span role="gridcell" class="cell">
    <span class="line">${differenceText(first, names)}</span>
    <span class="line quiet small">${about}${more.length > 0 ? ` · ${messages.compare.more(more.length)}` : nothing}</span>
  </span>`;
}

function deviceCell(row: Row, names: ListNames): TemplateResult {
  const { witness } = row.row;
  if (!witness) return html`<span role="gridcell" class="cell device"></span>`;
  return html`<span role="gridcell" class="cell device">
    <span class="line">${witness.text}</span>
    <span class="line quiet small">${messages.compare.only(names[witness.inside])}</span>
  </span>`;
}

/** The five cells of a row: code, what, relation, difference, device. */
export function rowCells(row: Row, names: ListNames, address: string): TemplateResult {
  const { relation, basis } = row.row;
  const inNumbers = relation === 'same' && basis === 'numbers';
  return html`${codeCell(row, address)}
    <span role="gridcell" class="cell what ${row.own ? '' : 'inherited'}"><span class="line">${row.label}</span></span>
    <span role="gridcell" class="cell rel">
      ${relationMark(relation)}${inNumbers ? html`<span class="line quiet small under">${messages.compare.inNumbers}</span>` : nothing}
    </span>
    ${differenceCell(row, names)} ${deviceCell(row, names)}`;
}
