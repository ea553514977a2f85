import type { XmlElement } from '../xml.ts';
import { findFirstStyle, renderText } from './text.ts';

/** One printed paragraph, heading or table of the regulation. */
export interface Line {
  /** The element's name: `HD1`, `FP-2`, `P`, `HED` …; `TABLE` for a table. */
  readonly tag: string;
  readonly text: string;
  readonly at: number;
  /** Whether it begins in italics: notes do, paragraphs of the list do not. */
  readonly italic: boolean;
  /** Whether it begins in bold type: the headings of entries do. */
  readonly bold: boolean;
  /** Number of the NOTE block in which it stands, 0 outside. */
  readonly block: number;
  /** The rows of a table, cell by cell; a row of several printed lines has them joined by a line feed. */
  readonly rows: readonly (readonly string[])[];
}

/** Takes the document apart into its lines, in order; empty ones are left out. */
export function listLines(root: XmlElement): Line[] {
  const lines: Line[] = [];
  let block = 0;
  const visit = (parent: XmlElement, note: number) => {
    for (const child of parent.children) {
      if (typeof child === 'string') {
        if (child.trim() !== '') lines.push(buildLine({ ...parent, name: '#text', children: [child] }, note));
      } else if (child.name === 'NOTE') visit(child, (block += 1));
      else if (child.name === 'DIV') visit(child, note);
      else lines.push(buildLine(child, note));
    }
  };
  visit(root, 0);
  return lines.filter((line) => line.text !== '' || line.rows.length > 0 || line.tag === 'HED');
}

function buildLine(element: XmlElement, block: number): Line {
  const style = findFirstStyle(element);
  const table = element.name === 'TABLE';
  const image = element.name === 'img';
  return {
    tag: element.name,
    text: table ? renderCaption(element) : image ? '[image]' : renderText(element),
    at: element.line,
    italic: style === 'I' || style === 'E03',
    bold: style === 'B',
    block,
    rows: table ? listRows(element) : [],
  };
}

function listRows(element: XmlElement): string[][] {
  return findAll(element, 'TR')
    .filter((row) => findAll(row, 'TD').length > 0)
    .map((row) => findAll(row, 'TD').map(renderCell));
}

/** A table's caption and column heads: what stands before its rows. */
function renderCaption(table: XmlElement): string {
  return [...findAll(table, 'CAPTION'), ...findAll(table, 'TH')].map(renderText).filter(Boolean).join(' | ');
}

/** A cell's text; each printed line of it (`br`) on a line of its own. */
function renderCell(cell: XmlElement): string {
  const parts: XmlElement[] = [{ ...cell, children: [] }];
  for (const child of cell.children) {
    if (typeof child !== 'string' && child.name === 'br') parts.push({ ...cell, children: [] });
    else parts.push({ ...cell, children: [...(parts.pop()?.children ?? []), child] });
  }
  return parts.map(renderText).filter(Boolean).join('\n');
}

function findAll(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return child.name === name ? [child] : findAll(child, name);
  });
}
