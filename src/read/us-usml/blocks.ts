import type { HtmlElement, HtmlNode } from '../html.ts';
import { renderText } from './text.ts';

/** A printed paragraph. */
export interface UsmlLine {
  readonly text: string;
  /** Line of the file. */
  readonly at: string;
}

/** A part of the list in the order of print: the heading of a category, a paragraph, or a note with its paragraphs. */
export type UsmlBlock =
  | ({ readonly kind: 'heading' | 'text' } & UsmlLine)
  | { readonly kind: 'note'; readonly title: string; readonly lines: readonly UsmlLine[]; readonly at: string };

/** The blocks of the element that holds the list; empty ones are left out. */
export function listBlocks(extract: HtmlElement): readonly UsmlBlock[] {
  return extract.children.flatMap((child): readonly UsmlBlock[] => {
    const line = toLine(child, extract);
    if (typeof child !== 'string' && child.classes.includes('note')) return [readNote(child)];
    if (line.text === '') return [];
    return [{ kind: typeof child !== 'string' && /^h\d$/.test(child.name) ? 'heading' : 'text', ...line }];
  });
}

function readNote(note: HtmlElement): UsmlBlock {
  const isHeader = (child: HtmlNode) => typeof child !== 'string' && child.classes.includes('header');
  const header = note.children.find(isHeader);
  const lines = note.children.filter((child) => !isHeader(child)).map((child) => toLine(child, note));
  const title = header === undefined ? '' : renderText(header);
  return { kind: 'note', title, lines: lines.filter(({ text }) => text !== ''), at: String(note.line) };
}

function toLine(node: HtmlNode, around: HtmlElement): UsmlLine {
  return { text: renderText(node), at: String(typeof node === 'string' ? around.line : node.line) };
}
