import { failure, success } from '../../model/issue.ts';
import type { Issue, Result } from '../../model/issue.ts';
import type { Control, ListException } from '../../model/licensing.ts';
import type { RawList } from '../../model/raw.ts';
import { parseXml } from '../xml.ts';
import type { XmlElement } from '../xml.ts';
import { buildProvisions } from './build-provisions.ts';
import { splitChunks } from './chunks.ts';
import { readEntry } from './entry.ts';
import type { Entry, ExceptionText } from './reading.ts';
import { readExceptions, readStaConditions } from './exceptions.ts';
import { listLines } from './lines.ts';
import type { Line } from './lines.ts';
import { renderText } from './text.ts';

/**
 * Reads the Commerce Control List (Supplement No. 1 to Part 774 of title 15 CFR) from eCFR's XML. Items are the ECCNs;
 * headings are the categories, product groups and the annex that carry notes or paragraphs of their own. Issues: those of
 * `parseXml`, `foreign-file` for another regulation, and `unread-text` (an error) for each line that found no place.
 */
export function readUsCcl(text: string, file: string): Result<RawList> {
  const parsed = parseXml(text, file);
  if (!parsed.ok) return parsed;
  const chunks = isList(parsed.value) ? splitChunks(listLines(parsed.value)) : [];
  if (!chunks.some(({ kind }) => kind === 'item')) return failure([foreignFile(file, parsed.value)]);
  const entries = chunks.map(readEntry);
  const issues = entries.flatMap((entry) => entry.unread.map((line) => unreadText(file, entry.code, line)));
  if (issues.length > 0) return failure(issues);
  const provisions = entries.flatMap(buildProvisions);
  return success({ provisions, controls: listControls(entries), exceptions: listExceptions(entries) });
}

function isList(root: XmlElement): boolean {
  const head = root.children.find((child) => typeof child !== 'string' && child.name === 'HEAD');
  return typeof head === 'object' && /^Supplement No\. 1 to Part 774\b/i.test(renderText(head));
}

function listControls(entries: readonly Entry[]): ReadonlyMap<string, readonly Control[]> {
  return new Map(entries.filter(({ controls }) => controls.length > 0).map(({ code, controls }) => [code, controls]));
}

function listExceptions(entries: readonly Entry[]): ReadonlyMap<string, readonly ListException[]> {
  const read = ({ name, text }: ExceptionText, item: string) =>
    name === 'STA' ? [readStaConditions(text, item)] : readExceptions(name, text, item);
  return new Map(
    entries
      .filter(({ exceptions }) => exceptions.length > 0)
      .map(({ code, exceptions }) => [code, exceptions.flatMap((exception) => read(exception, code))]),
  );
}

function foreignFile(file: string, root: XmlElement): Issue {
  return {
    code: 'foreign-file',
    severity: 'error',
    at: `${file}:1`,
    message: 'The file is not the Commerce Control List, so no entry was read from it.',
    value: renderText(root).slice(0, 80),
    hint: 'Give the XML of Supplement No. 1 to Part 774 of title 15 CFR, as eCFR offers it.',
  };
}

function unreadText(file: string, code: string, line: Line): Issue {
  return {
    code: 'unread-text',
    severity: 'error',
    at: `${file}:${line.at}`,
    message: `A line of ${code} is neither paragraph, note, control nor licence exception, so facts could be missing.`,
    value: line.text.slice(0, 80),
    hint: 'Compare the line with its neighbours in the official text; the reader may need a new form.',
  };
}
