import type { Issue } from '../../model/issue.ts';
import { buildError } from '../markdown-lines.ts';
import type { MarkdownLine } from '../markdown-lines.ts';
import { closesBrackets } from './brackets.ts';
import { expandLabels, findLabelStyle, followsLabel, parseNumeral } from './labels.ts';

/** One numbered place of the Ordinance as the file has it. */
export interface Place {
  readonly code: string;
  /** The place above it; empty for an article's paragraph. */
  readonly parent: string;
  readonly label: string;
  readonly text: string;
  /** Line in the file, from 1. */
  readonly line: number;
}

/** The places of the articles in document order, and the lines that found none. */
export interface PlaceList {
  readonly places: readonly Place[];
  readonly issues: readonly Issue[];
}

const ARTICLE = /^第([一二三四五六七八九十百]+)条((?:の[一二三四五六七八九十]+)*)(?:（.*）)?$/;
const RANGE = /^(.+?)(?:から(.+)まで|及び(.+))$/;
const HINT = 'Compare the line with its neighbours in the official text; fetch the file again or mend the reader.';

/**
 * Reads the lines of the articles as numbered places. An article's first paragraph has the code of the article (`7`), a
 * further one its printed number behind it (`2.２`); below, each label follows: `7.三.イ.（一）`. "十二及び十三 削除" gives
 * one place for each number. A line without a number is a formula of the place before it. Issues, all errors:
 * `unread-text` for a line that found no place or leaves a bracket open, `label-out-of-sequence` where a number is skipped or comes twice.
 */
export function listPlaces(lines: readonly MarkdownLine[], file: string): PlaceList {
  const places: Place[] = [];
  const issues: Issue[] = [];
  const last = new Map<string, string>();
  let article = '';
  let stack: string[] = [];
  const refuse = (line: MarkdownLine, message: string, code = 'unread-text') => {
    issues.push(buildError(code, `${file}:${line.line}`, message, `${line.label} ${line.text}`, HINT));
  };
  const add = (line: MarkdownLine, parent: string, label: string, code: string, family = parent) => {
    if (!followsLabel(label, last.get(family) ?? ''))
      refuse(line, `The number does not follow \`${last.get(family) ?? ''}\`.`, 'label-out-of-sequence');
    last.set(family, label);
    places.push({ code, parent, label, text: line.text.replaceAll(/\s+/g, ' ').trim(), line: line.line });
  };
  const addBold = (line: MarkdownLine) => {
    const [, number = '', branch = ''] = ARTICLE.exec(line.label) ?? [];
    if (number !== '') {
      article = `${parseNumeral(number)}${branch}`;
      last.set(article + PARAGRAPHS, '１');
      stack = [article];
      add(line, '', `${number}${branch}`, article, ARTICLES);
    } else if (article !== '' && findLabelStyle(line.label) === 'digit') {
      stack = [`${article}.${line.label}`];
      add(line, '', line.label, `${article}.${line.label}`, article + PARAGRAPHS);
    } else refuse(line, 'The bold words are no article and no paragraph of one.');
  };
  const addElement = (line: MarkdownLine) => {
    const parent = stack[line.depth];
    const labels = splitLabels(line);
    if (parent === undefined || labels.length === 0) return refuse(line, 'The line belongs to no place of an article.');
    for (const label of labels) add(line, parent, label, `${parent}.${label}`);
    stack = [...stack.slice(0, line.depth + 1), `${parent}.${labels.at(-1)}`];
  };
  for (const line of lines) {
    const before = places.at(-1);
    if (line.kind === 'bold') addBold(line);
    else if (line.kind === 'element') addElement(line);
    else if (line.kind === 'text' && before) places.splice(-1, 1, appendFormula(before, line.text));
    else refuse(line, 'The line belongs to no article.');
  }
  for (const { text, line } of places) {
    if (closesBrackets(text)) continue;
    const message = 'A bracket of the text is not closed, so words of the law are missing.';
    issues.push(buildError('unread-text', `${file}:${line}`, message, text, HINT));
  }
  return { places, issues };
}

const ARTICLES = '#articles';
const PARAGRAPHS = '#paragraphs';

/** The labels that a list element stands for: one, or several that are deleted together; empty when they cannot be read. */
function splitLabels({ label, text }: MarkdownLine): readonly string[] {
  if (findLabelStyle(label) !== undefined) return text === '' ? [] : [label];
  const [, from = '', to = '', other = ''] = RANGE.exec(label) ?? [];
  if (text !== '削除' || from === '') return [];
  return to === '' ? [from, other].filter((part) => findLabelStyle(part) !== undefined) : expandLabels(from, to);
}

/** Adds a formula printed on a line of its own, which the file may have glued to the end of the text as well. */
function appendFormula(place: Place, text: string): Place {
  const formula = text.replaceAll(/\s+/g, ' ').trim();
  const glued = place.text.endsWith(formula);
  const head = glued ? place.text.slice(0, place.text.length - formula.length) : place.text;
  return { ...place, text: `${head} ${formula}` };
}
