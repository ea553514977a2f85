import { findStyle } from '../html.ts';
import type { HtmlElement, HtmlNode } from '../html.ts';
import { renderText } from './text.ts';

/** One printed paragraph, list element or table row. */
export interface Line {
  /** The CSS class that gives its layout; empty for none. */
  readonly className: string;
  /** Where the line begins, in points from the page's margin; undefined where only the style sheet says. */
  readonly edge: number | undefined;
  /** Numbered by the browser, which prints figures or letters; `none` for lines that print their label themselves. */
  readonly numbering: 'number' | 'letter' | 'none';
  /** See `renderText`; the cells of a table row are joined by ` | `. */
  readonly text: string;
  /** The cells of a table row. */
  readonly cells?: readonly string[];
  /** `line:column` in the file. */
  readonly at: string;
}

interface Open {
  readonly node: HtmlNode;
  /** The element around it. */
  readonly around: HtmlElement;
  /** Margin of the list elements around it, in points. */
  readonly left: number;
}

const HOLDERS = ['html', 'body', 'div', 'ol', 'ul', 'table', 'tbody', 'thead', 'tfoot'];
/** How far left of its words the file prints a label, in points; a list element's own margin says where the words begin. */
const HANGING = 28.35;
const SILENT = ['head', 'style', 'script', 'link', 'meta', 'title'];

/** The lines of a document in order, empty ones left out; text outside of any paragraph is a line of its own. */
export function listLines(root: HtmlElement): readonly Line[] {
  const lines: Line[] = [];
  const open: Open[] = [{ node: root, around: root, left: 0 }];
  for (let top = open.pop(); top; top = open.pop()) {
    const { node, around, left } = top;
    if (typeof node === 'string') {
      if (node.trim() !== '') lines.push(buildLine(around, node.trim(), left));
    } else if (HOLDERS.includes(node.name)) {
      open.push(...node.children.toReversed().map((child) => ({ node: child, around: node, left })));
    } else if (!SILENT.includes(node.name)) {
      lines.push(...readBlock(node, around, left));
      if (node.name === 'li')
        open.push(...listsInside(node, left + pointsOf(node, 'margin-left') + pointsOf(node, 'padding-left')));
    }
  }
  return lines.filter((line) => line.text !== '');
}

function readBlock(node: HtmlElement, around: HtmlElement, left: number): readonly Line[] {
  if (node.name === 'tr') {
    const cells = node.children.flatMap((cell) => (typeof cell === 'string' ? [] : [cell]));
    const texts = cells.map((cell) => renderCell(cell));
    return [{ ...buildLine(node, texts.filter((text) => text !== '').join(' | '), left), cells: texts }];
  }
  if (node.name === 'li') {
    const numbering = findStyle(around, 'list-style-type').startsWith('lower-') ? 'letter' : 'number';
    return [{ ...buildLine(node, renderText(node, ['ol', 'ul']), left), numbering }];
  }
  const line = buildLine(node, renderText(node), left);
  return splitLine(line);
}

/** List elements set with line breaks inside one paragraph ("1. …" break "2. …") are lines of their own. */
function splitLine(line: Line): readonly Line[] {
  return line.text.split(/\n(?=(?:[a-z]|\d{1,2})\.\s)/).map((text) => ({ ...line, text }));
}

function renderCell(cell: HtmlElement): string {
  const lines = cell.children.flatMap((child) => (typeof child === 'string' ? [] : [renderText(child)]));
  return lines.filter((text) => text !== '').join('\n');
}

function listsInside(item: HtmlElement, left: number): readonly Open[] {
  return item.children
    .filter((child): child is HtmlElement => typeof child !== 'string' && (child.name === 'ol' || child.name === 'ul'))
    .toReversed()
    .map((list) => ({ node: list, around: item, left }));
}

function buildLine(element: HtmlElement, text: string, left: number): Line {
  const own = findStyle(element, 'margin-left') !== '';
  const hanging =
    element.name === 'li' ? pointsOf(element, 'padding-left') - HANGING : pointsOf(element, 'text-indent');
  const edge = own ? left + pointsOf(element, 'margin-left') + hanging : undefined;
  const at = `${element.line}:${element.column}`;
  return { className: element.classes[0] ?? '', edge, numbering: 'none', text, at };
}

function pointsOf(element: HtmlElement, property: string): number {
  const points = Number.parseFloat(findStyle(element, property));
  return Number.isNaN(points) ? 0 : points;
}
