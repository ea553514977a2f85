import { SaxesParser } from 'saxes';
import { failure, success } from '../model/issue.ts';
import type { Issue, Result } from '../model/issue.ts';

/** A piece of an XML document: an element or a run of text (entities resolved, white space as in the file). */
export type XmlNode = XmlElement | string;

/** An element with its children in document order; comments and processing instructions are left out. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** Line of the file on which the start tag ends, from 1. */
  readonly line: number;
}

interface OpenElement extends XmlElement {
  readonly children: XmlNode[];
}

/**
 * Reads a whole XML document strictly. Issues: `empty-file` (nothing but white space), `not-text` (control characters, as
 * in a PDF or a zip file), `not-well-formed` with `file:line:column` of the first fault (a file cut short included).
 */
export function parseXml(text: string, file: string): Result<XmlElement> {
  const unfit = findUnfit(text, file);
  if (unfit) return failure([unfit]);
  const parser = new SaxesParser({ position: true, xmlns: false });
  const open: OpenElement[] = [];
  let root: OpenElement | undefined;
  let fault: Issue | undefined;
  parser.on('opentag', ({ name, attributes }) => {
    const element: OpenElement = { name, attributes, children: [], line: parser.line };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (run) => void open.at(-1)?.children.push(run));
  parser.on('cdata', (run) => void open.at(-1)?.children.push(run));
  parser.on('error', (error) => {
    fault ??= notWellFormed(`${file}:${parser.line}:${parser.columnIndex + 1}`, error.message);
  });
  parser.write(text).close();
  if (fault) return failure([fault]);
  return root ? success(root) : failure([notWellFormed(`${file}:1:1`, 'no element')]);
}

function findUnfit(text: string, file: string): Issue | undefined {
  if (text.trim() === '') {
    return {
      code: 'empty-file',
      severity: 'error',
      at: `${file}:1`,
      message: 'The file is empty, so nothing can be read from it.',
      hint: 'Fetch the file again and check its size.',
    };
  }
  // oxlint-disable-next-line no-control-regex -- control characters are what tells a binary file
  const control = /[\u0000-\u0008\u000E-\u001F\uFFFD]/.exec(text);
  if (!control) return undefined;
  return {
    code: 'not-text',
    severity: 'error',
    at: `${file}:${text.slice(0, control.index).split('\n').length}`,
    message: 'The file holds characters that no text has; it is another format or was damaged on its way.',
    hint: 'Give the official XML file itself, in UTF-8.',
  };
}

function notWellFormed(at: string, detail: string): Issue {
  return {
    code: 'not-well-formed',
    severity: 'error',
    at,
    message: 'The file is not well-formed XML, so its end or a part of it may be missing.',
    value: detail.replace(/^\S*\d+:\d+: /, '').slice(0, 80),
    hint: 'Fetch the file again; an official file is well-formed as published.',
  };
}
