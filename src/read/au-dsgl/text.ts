import { findStyle } from '../html.ts';
import type { HtmlElement, HtmlNode } from '../html.ts';

type Shift = 'super' | 'sub' | '';

interface Run {
  readonly text: string;
  readonly shift: Shift;
}

/** Letters of the Symbol font that stand as private characters in the file. */
const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['\uF061', 'α'],
  ['\uF062', 'β'],
  ['\uF063', 'χ'],
  ['\uF06D', 'µ'],
  ['\uF073', 'σ'],
  ['\uF077', 'ω'],
  ['\uF0A2', '′'],
  ['\uF0B4', '×'],
  ['\uF0B7', '•'],
  ['\uF0F2', '∫'],
]);

/**
 * The text of a paragraph: raised runs as `^3`, lowered ones as `_2`, an image as `[image]`, a tab stop as a tab, a line
 * break as a line feed; all other white space as one blank, and a blank between a power and its unit; hyphens that do not
 * break, and dashes in CAS numbers, as plain hyphens. Elements named in `skip` are left out.
 */
export function renderText(element: HtmlElement, skip: readonly string[] = []): string {
  return mergeRuns(listRuns(element, skip))
    .map(formatRun)
    .join('')
    .replaceAll(/[\uE000-\uF8FF]/g, (letter) => SYMBOLS.get(letter) ?? letter)
    .replaceAll(/(?<=\d\^-?\d{1,3})(?=\p{L})/gu, ' ')
    .replaceAll(/‑|\u00AD(?=[(\d])/g, '-')
    .replaceAll(/(?<=\d)–(\d{2})–(?=\d(?!\d))/g, '-$1-')
    .replaceAll(/[^\S\t\n]+/g, ' ')
    .replaceAll(/ *([\t\n]) */g, '$1')
    .trim();
}

/** White space of any kind as one blank. */
export function foldSpace(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function listRuns(element: HtmlElement, skip: readonly string[]): readonly Run[] {
  const runs: Run[] = [];
  const open: { readonly node: HtmlNode; readonly shift: Shift }[] = [{ node: element, shift: '' }];
  for (let top = open.pop(); top; top = open.pop()) {
    const { node, shift } = top;
    if (typeof node === 'string') runs.push({ text: node.replaceAll(/[^\S\u00A0]+/g, ' '), shift });
    else if (node.name === 'img') runs.push({ text: '[image]', shift: '' });
    else if (node.name === 'br') runs.push({ text: '\n', shift: '' });
    else if (isTabStop(node)) runs.push({ text: '\t', shift: '' });
    else if (!skip.includes(node.name)) {
      const inner = findShift(node) || shift;
      open.push(...node.children.toReversed().map((child) => ({ node: child, shift: inner })));
    }
  }
  return runs;
}

/** An empty box of fixed width stands for a tab stop. */
function isTabStop(element: HtmlElement): boolean {
  return (
    findStyle(element, 'display') === 'inline-block' &&
    element.children.every((child) => typeof child === 'string' && child.trim() === '')
  );
}

function findShift(element: HtmlElement): Shift {
  if (element.name === 'sup') return 'super';
  if (element.name === 'sub') return 'sub';
  if (element.name !== 'span') return '';
  const align = findStyle(element, 'vertical-align');
  if (align === 'super' || /^\d[\d.]*pt$/.test(align)) return 'super';
  return align === 'sub' || /^-\d[\d.]*pt$/.test(align) ? 'sub' : '';
}

function mergeRuns(runs: readonly Run[]): readonly Run[] {
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last && last.shift === run.shift) merged.splice(-1, 1, { ...last, text: last.text + run.text });
    else merged.push(run);
  }
  return merged;
}

function formatRun({ text, shift }: Run): string {
  const [, before = '', raised = '', after = ''] = /^(\s*)(.*?)([\s,;]*)$/s.exec(text) ?? [];
  if (shift === '' || raised === '') return text;
  if (shift === 'super' && /^[o°]$/.test(raised)) return `${before}°${after}`;
  if (/^(?:st|nd|rd|th|\*)$/.test(raised)) return text;
  return `${before}${shift === 'super' ? '^' : '_'}${raised.replaceAll(/[‑−]/g, '-')}${after}`;
}
