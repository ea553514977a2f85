import type { HtmlNode } from '../html.ts';

/** What stands before and behind the inner text of an element. */
interface Piece {
  readonly node: HtmlNode;
  readonly prefix: string;
}

/** The text of a node on one line: raised figures as `^3`, lowered ones as `_2`, fractions as `1/4`, an image as `[image]`. */
export function renderText(node: HtmlNode): string {
  const pieces: string[] = [];
  const open: Piece[] = [{ node, prefix: '' }];
  let prefix = '';
  for (let top = open.pop(); top; top = open.pop()) {
    prefix ||= top.prefix;
    if (typeof top.node === 'string') {
      if (prefix !== '' && top.node.trim() === '') continue;
      const text = prefix === '' ? top.node : prefix + top.node.trim();
      pieces.push(text.replaceAll('⁄', '/').replace('^−', '^-'));
      prefix = '';
    } else if (top.node.name === 'img') pieces.push(' [image] ');
    else {
      const own = prefixOf(top.node.name, top.node.classes);
      const children = top.node.children.map((child, i) => ({ node: child, prefix: i === 0 ? own : '' }));
      open.push(...children.toReversed());
    }
  }
  return pieces
    .join('')
    .replaceAll(/(?<=\d\^-?\d{1,3})(?=\p{L})/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[\^_]-?[\w])/g, '')
    .trim();
}

function prefixOf(name: string, classes: readonly string[]): string {
  if (name === 'sup') return '^';
  if (name === 'sub') return '_';
  return classes.includes('fraction') ? ' ' : '';
}
