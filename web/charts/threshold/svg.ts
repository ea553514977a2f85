import type { SvgNode } from './draw.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** SVG as text, for a file or a test. */
export function formatSvg(node: SvgNode): string {
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escape(String(value))}"`);
  const children = node.children.map((child) => (typeof child === 'string' ? escape(child) : formatSvg(child)));
  return `<${node.tag}${attributes.join('')}>${children.join('')}</${node.tag}>`;
}

/** SVG as elements of a document. */
export function buildSvg(node: SvgNode, document: Document): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', node.tag);
  for (const [name, value] of Object.entries(node.attributes))
    if (name !== 'xmlns') element.setAttribute(name, String(value));
  element.append(...node.children.map((child) => (typeof child === 'string' ? child : buildSvg(child, document))));
  return element;
}
