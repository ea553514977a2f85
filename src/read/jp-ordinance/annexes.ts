import type { Issue } from '../../model/issue.ts';
import type { RawProvision } from '../../model/raw.ts';
import { buildError, splitCells } from '../markdown-lines.ts';
import type { MarkdownLine } from '../markdown-lines.ts';
import { findLabelStyle, followsLabel } from './labels.ts';

/** The annexes as provisions, and the lines that found no place. */
export interface AnnexList {
  readonly provisions: readonly RawProvision[];
  readonly issues: readonly Issue[];
}

const ANNEX = /^(別表第[一二三四五])(?:（.*）)?(?:\s(.*))?$/;
const HINT = 'Compare the line with the official text; fetch the file again or mend the reader.';

/**
 * Reads the annexes (別表): each is a heading at the top, `別表第三`; a numbered row of its table is a paragraph below it,
 * `別表第三.一`, with the unnumbered rows that carry it on. Cells are joined by `；`, rows by `／`. `order` is the number of
 * provisions at the top before them. Issues, all errors: `unread-text`, `label-out-of-sequence`.
 */
export function listAnnexes(lines: readonly MarkdownLine[], file: string, order: number): AnnexList {
  const provisions: RawProvision[] = [];
  const issues: Issue[] = [];
  let last = '';
  const refuse = (line: MarkdownLine, code = 'unread-text') =>
    issues.push(
      buildError(code, `${file}:${line.line}`, 'The line belongs to no annex.', line.label + line.text, HINT),
    );
  const push = (line: MarkdownLine, code: string, parent: string, label: string, text: string) => {
    const kind = parent === '' ? 'heading' : 'paragraph';
    const siblings = provisions.filter((p) => p.parent === parent).length;
    provisions.push({
      code,
      kind,
      parent,
      text,
      noteName: '',
      at: String(line.line),
      order: siblings + (parent === '' ? order : 0) + 1,
    });
    last = label;
  };
  for (const line of lines) {
    const before = provisions.at(-1);
    const annex = before?.parent || before?.code;
    const cells = line.kind === 'row' ? splitCells(line.text) : [];
    const [, name = '', words = ''] = line.kind === 'bold' ? (ANNEX.exec(line.label) ?? []) : [];
    const text = cells.filter((cell) => cell !== '').join('；') || line.text;
    if (name !== '') push(line, name, '', '', words || line.text);
    else if (before === undefined || annex === undefined || line.kind === 'bold') refuse(line);
    else if (/^[|\s:-]+$/.test(line.text)) continue;
    else if (findLabelStyle(cells[0] ?? '') === 'kanji') {
      const label = cells[0] ?? '';
      if (!followsLabel(label, last)) refuse(line, 'label-out-of-sequence');
      push(line, `${annex}.${label}`, annex, label, cells.slice(1).join('；'));
    } else if (line.kind === 'row' || line.kind === 'element') {
      provisions.splice(-1, 1, { ...before, text: before.text === '' ? text : `${before.text}／${text}` });
    } else refuse(line);
  }
  return { provisions, issues };
}
