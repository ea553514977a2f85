import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { failure, success } from '../model/issue.ts';
import type { Issue, Result } from '../model/issue.ts';

/** A piece of an HTML document: an element or a run of text (entities resolved, white space as in the file). */
export type HtmlNode = HtmlElement | string;

/** An element with its children in document order; comments are left out. */
export interface HtmlElement {
  /** Lower case. */
  readonly name: string;
  readonly classes: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly HtmlNode[];
  /** Line of the file on which the start tag begins, from 1; the line of the element around it where the tag is only implied. */
  readonly line: number;
  /** Column of the start tag, from 1; official files may be one single line. */
  readonly column: number;
}

interface Filling extends HtmlElement {
  readonly children: HtmlNode[];
}

/**
 * Reads a whole HTML document as a browser does. Issues: `empty-file` (nothing but white space), `not-text` (control
 * characters, as in a PDF or a zip file), `not-well-formed` where the closing `</html>` is missing: the file was cut short.
 */
export function parseHtml(text: string, file: string): Result<HtmlElement> {
  const unfit = findUnfit(text, file);
  if (unfit) return failure([unfit]);
  const document = parse(text, { sourceCodeLocationInfo: true });
  const top = document.childNodes.find((node) => node.nodeName === 'html');
  return top && 'tagName' in top
    ? success(copyTree(top))
    : failure([issue('not-well-formed', `${file}:1`, 'The file holds no element.', text)]);
}

/** All elements with one of these names, outermost first found first; the inside of a found element is not searched. */
export function findElements(root: HtmlElement, names: readonly string[]): readonly HtmlElement[] {
  const found: HtmlElement[] = [];
  const open: HtmlNode[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node === 'string') continue;
    if (names.includes(node.name)) found.push(node);
    else open.push(...node.children.toReversed());
  }
  return found;
}

/** The value of a declaration in the element's own `style`; empty where there is none. */
export function findStyle(element: HtmlElement, property: string): string {
  for (const declaration of (element.attributes['style'] ?? '').split(';')) {
    const colon = declaration.indexOf(':');
    if (declaration.slice(0, colon).trim() === property) return declaration.slice(colon + 1).trim();
  }
  return '';
}

/** Copies without recursion, so that no depth of nesting breaks it. */
function copyTree(root: DefaultTreeAdapterTypes.Element): HtmlElement {
  const top = copyElement(root, 1, 1);
  const open: { readonly from: DefaultTreeAdapterTypes.Element; readonly to: Filling }[] = [{ from: root, to: top }];
  for (let pair = open.pop(); pair; pair = open.pop()) {
    for (const node of pair.from.childNodes) {
      if ('tagName' in node) {
        const element = copyElement(node, pair.to.line, pair.to.column);
        pair.to.children.push(element);
        open.push({ from: node, to: element });
      } else if ('value' in node) pair.to.children.push(node.value);
    }
  }
  return top;
}

function copyElement(node: DefaultTreeAdapterTypes.Element, line: number, column: number): Filling {
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  const classes = (attributes['class'] ?? '').split(/\s+/).filter((name) => name !== '');
  const place = node.sourceCodeLocation;
  return {
    name: node.tagName,
    classes,
    attributes,
    children: [],
    line: place?.startLine ?? line,
    column: place?.startCol ?? column,
  };
}

function findUnfit(text: string, file: string): Issue | undefined {
  if (text.trim() === '')
    return issue('empty-file', `${file}:1`, 'The file is empty, so nothing can be read from it.', '');
  // oxlint-disable-next-line no-control-regex -- control characters are what tells a binary file
  const control = /[\u0000-\u0008\u000E-\u001F\uFFFD]/.exec(text);
  if (control) {
    const at = `${file}:${text.slice(0, control.index).split('\n').length}`;
    return issue(
      'not-text',
      at,
      'The file holds characters that no text has; it is another format or was damaged.',
      '',
    );
  }
  if (/<\/html\s*>\s*$/i.test(text.slice(-200))) return undefined;
  const at = `${file}:${text.split('\n').length}`;
  return issue(
    'not-well-formed',
    at,
    'The file does not end as an HTML file does, so its end may be missing.',
    text.slice(-80),
  );
}

function issue(code: string, at: string, message: string, value: string): Issue {
  const hint = 'Fetch the file again; give the official HTML file itself, in UTF-8.';
  const base = { code, severity: 'error', at, message, hint } as const;
  return value === '' ? base : { ...base, value: value.slice(0, 80) };
}
