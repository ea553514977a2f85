import { failure, success } from '../../model/issue.ts';
import type { Issue } from '../../model/issue.ts';
import type { RawListReader, RawProvision } from '../../model/raw.ts';
import { parseHtml } from '../html.ts';
import type { HtmlElement } from '../html.ts';
import { listBlocks } from './blocks.ts';
import type { UsmlBlock } from './blocks.ts';
import { buildCategory } from './build-provisions.ts';
import { findDesignations } from './marks.ts';
import { findUsmlReferences } from './references.ts';

const CATEGORIES = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI'.split(' ');
const HINT = 'Fetch 22 CFR part 121 from www.ecfr.gov again, whole, as HTML.';

/**
 * Reads the United States Munitions List (22 CFR 121.1) from the eCFR's HTML of part 121: categories as items (`XI`), paragraphs
 * with the law's labels behind dots (`XI.a.3.xxix`), notes below the paragraphs that their titles name. Marks are the
 * designations of § 120.10: `SME` (asterisk), `MT` and `MT*` (in part). Issues: those of `parseHtml`, `foreign-file`,
 * `incomplete-file` (a category or the end of the part is missing), `unread-text`, and a warning `note-without-place`.
 */
export const readUsUsml: RawListReader = (text, file) => {
  const parsed = parseHtml(text.trim() === '' ? text : `${text}</html>`, file);
  if (!parsed.ok) return parsed;
  const sections = findDivisions(parsed.value, 4);
  const section = sections.find(({ attributes }) => attributes['id'] === '121.1');
  const extract = section && findDivisions(section, 1).find(({ classes }) => classes.includes('extract'));
  if (!extract) return failure([fault('foreign-file', `${file}:1`, 'The file does not hold 22 CFR 121.1.', '')]);
  const categories = splitCategories(listBlocks(extract));
  const found = categories.map(({ code }) => code);
  const ended = sections.some(({ attributes }) => /^121\.2\b/.test(attributes['id'] ?? ''));
  if (found.join() !== CATEGORIES.join() || !ended) {
    const missing = CATEGORIES.filter((code) => !found.includes(code));
    return failure([
      fault('incomplete-file', file, 'Categories or the end of the part are missing.', missing.join(' ')),
    ]);
  }
  const read = categories.map(({ code, title, blocks, at }) => buildCategory(code, title, blocks, at));
  const issues = read.flatMap((part) => part.issues).map((one) => ({ ...one, at: `${file}:${one.at}` }));
  if (issues.some(({ severity }) => severity === 'error')) return failure(issues);
  const provisions = read.flatMap((part, i) => part.provisions.map((provision) => finish(provision, i + 1, file)));
  return success({ provisions, controls: new Map(), exceptions: new Map() }, issues);
};

function finish(provision: RawProvision, category: number, file: string): RawProvision {
  const { code, kind } = provision;
  const isNote = code.includes('#');
  const star = !isNote && provision.text.startsWith('* ');
  const printed = star ? provision.text.slice(2) : provision.text;
  const { text, marks } = isNote ? { text: printed, marks: [] } : findDesignations(printed, star);
  const place = { code, category: CATEGORIES[category - 1] ?? '', isNote };
  return {
    ...provision,
    order: kind === 'item' ? category : provision.order,
    text,
    ...(marks.length > 0 ? { marks } : {}),
    references: findUsmlReferences(text, place),
    at: `${file}:${provision.at}`,
  };
}

interface Category {
  readonly code: string;
  readonly title: string;
  readonly at: string;
  readonly blocks: UsmlBlock[];
}

/** The categories with their blocks; what stands before the first heading makes a category without a code. */
function splitCategories(blocks: readonly UsmlBlock[]): readonly Category[] {
  const categories: Category[] = [];
  for (const block of blocks) {
    const heading = block.kind === 'heading' ? block.text : '';
    const [, code = '', title = ''] = /^Category ([IVX]+)\s*[—–-]\s*(.*)$/.exec(heading) ?? [];
    if (block.kind === 'heading' || categories.length === 0) categories.push({ code, title, at: block.at, blocks: [] });
    if (block.kind !== 'heading') categories.at(-1)?.blocks.push(block);
  }
  return categories;
}

/** The `div` elements inside an element down to a depth, outer ones first. */
function findDivisions({ children }: HtmlElement, depth: number): readonly HtmlElement[] {
  const elements = children.filter((child): child is HtmlElement => typeof child !== 'string');
  const below = depth > 1 || elements.some(({ name }) => name === 'body') ? elements : [];
  const inner = below.flatMap((element) => findDivisions(element, element.name === 'body' ? depth : depth - 1));
  return [...elements.filter(({ name }) => name === 'div'), ...inner];
}

function fault(code: string, at: string, message: string, value: string): Issue {
  const base = { code, severity: 'error', at, message, hint: HINT } as const;
  return value === '' ? base : { ...base, value: value.slice(0, 80) };
}
