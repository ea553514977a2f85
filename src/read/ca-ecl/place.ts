import type { XmlElement, XmlNode } from '../xml.ts';

/** A numbered or lettered place of the law with what is printed below it. */
export interface Place {
  /** As printed: `5506`, `(c)`, `(VIII)`; `2` for a numbered note; empty where the law gives none. */
  readonly label: string;
  /** The words with powers as `^2`, indices as `_2`, terms defined on the spot in '…', other defined terms in “…”. */
  readonly text: string;
  /** Runs of the text set in italics, in characters from 0: where an entry names its destinations. */
  readonly italics: readonly Span[];
  readonly parts: readonly Place[];
  readonly line: number;
}

/** A run of a text, in characters from 0. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A piece of the file that is neither place nor words known here. */
export interface UnreadPiece {
  readonly line: number;
  readonly value: string;
}

/** Elements that are places: of the schedule, and of the numbered sections before it. */
const PLACES = new Set(['Provision', 'Section', 'Paragraph', 'Definition']);
/** Elements of words; what stands around them tells a reader of the file no more. */
const WORDS = new Set(['XRefExternal', 'XRefInternal', 'Repealed', 'Language', 'DefinedTermFr']);
/** Elements around defined terms, with the quotation marks that stand for their type. */
const TERMS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['DefinedTermEn', ["'", "'"]],
  ['DefinitionRef', ['“', '”']],
]);

/** Reads a place with all below it. What belongs to no known form is added to `unread`; the history of amendments is left out. */
export function readPlace(element: XmlElement, unread: UnreadPiece[]): Place {
  let label = '';
  let words: Words = { text: '', italics: [] };
  const parts: Place[] = [];
  for (const child of element.children) {
    if (typeof child === 'string') {
      if (child.trim() !== '') unread.push({ line: element.line, value: child.trim() });
    } else if (child.name === 'Label' && label === '') label = readWords(child, unread).text;
    else if (child.name === 'Text' && words.text === '' && parts.length === 0) words = readWords(child, unread);
    else if (PLACES.has(child.name)) parts.push(readPlace(child, unread));
    else if (child.name !== 'HistoricalNote') {
      unread.push({ line: child.line, value: `<${child.name}> ${readWords(child, []).text}` });
    }
  }
  return { label, ...words, parts, line: element.line };
}

/** The words of an element, white space folded, and which of them are in italics. */
export interface Words {
  readonly text: string;
  readonly italics: readonly Span[];
}

/** Reads the words of an element; what is no word is added to `unread`. */
export function readWords(element: XmlElement, unread: UnreadPiece[]): Words {
  const run = { text: '', italics: [] as Span[] };
  addWords(run, element, unread);
  return { text: run.text.trimEnd(), italics: run.italics };
}

interface Run {
  text: string;
  readonly italics: Span[];
}

function addWords(run: Run, element: XmlElement, unread: UnreadPiece[]): void {
  for (const node of element.children) {
    if (typeof node === 'string') addText(run, node);
    else addElement(run, node, unread);
  }
}

function addText(run: Run, text: string): void {
  const folded = text.replaceAll(/[\s\u00A0]+/g, ' ');
  run.text += run.text === '' || run.text.endsWith(' ') ? folded.trimStart() : folded;
}

function addElement(run: Run, element: XmlElement, unread: UnreadPiece[]): void {
  const { name, line } = element;
  const start = run.text.length;
  const quotes = TERMS.get(name);
  if (quotes) {
    run.text += quotes[0];
    addWords(run, element, unread);
    run.text += quotes[1];
  } else if (name === 'Sup' || name === 'Sub') {
    run.text += name === 'Sup' ? '^' : '_';
    addWords(run, element, unread);
  } else if (name === 'Emphasis') {
    addWords(run, element, unread);
    run.italics.push({ start, end: run.text.length });
  } else if (WORDS.has(name)) addWords(run, element, unread);
  else unread.push({ line, value: `<${name}> ${flatten(element.children)}` });
}

function flatten(nodes: readonly XmlNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : flatten(node.children))).join('');
}
