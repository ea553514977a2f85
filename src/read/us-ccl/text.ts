import type { XmlElement, XmlNode } from '../xml.ts';

const RAISED = new Set(['SU', 'SUP', 'E51', 'E53']);
const LOWERED = new Set(['SUB', 'E52', 'E54']);

/** The text of an element on one line: raised figures as `^3`, lowered ones as `_2`, glued to what precedes them. */
export function renderText(element: XmlElement): string {
  return element.children
    .reduce<string>(appendNode, '')
    .replaceAll(/[\s\u00A0\u2009]+/g, ' ')
    .trim();
}

function appendNode(before: string, node: XmlNode): string {
  if (typeof node === 'string') return before + node;
  const name = typeName(node);
  if (name === 'BR') return `${before} `;
  const inner = node.children.reduce<string>(appendNode, '');
  if (inner.trim() === '') return before + inner;
  if (RAISED.has(name))
    return `${before.trimEnd()}${before.endsWith('^-') ? '' : '^'}${inner.trim().replace('−', '-')}`;
  if (LOWERED.has(name)) return `${before.trimEnd()}_${inner.trim()}`;
  return before + inner;
}

/** An element's name in capitals; an emphasis element `E` together with its type: `E52`. */
function typeName(element: XmlElement): string {
  const name = element.name.toUpperCase();
  return name === 'E' ? `E${element.attributes['T'] ?? ''}` : name;
}

/** The name of the innermost element that holds the first visible character: `I` for an italic beginning. */
export function findFirstStyle(element: XmlElement): string {
  for (const child of element.children) {
    if (typeof child === 'string' ? child.trim() === '' : renderText(child) === '') continue;
    return typeof child === 'string' ? typeName(element) : findFirstStyle(child);
  }
  return '';
}
