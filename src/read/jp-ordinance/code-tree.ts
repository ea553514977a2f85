import { findLabelStyle } from './labels.ts';

/** A code of the Ordinance taken apart. */
export interface OrdinanceCode {
  /** `2の二`. */
  readonly article: string;
  /** `２`; empty for the first paragraph, whose number the law does not print. */
  readonly paragraph: string;
  /** `七`, `イ`, `（六）`, ….  */
  readonly labels: readonly string[];
}

/** Splits `2の二.２.七.イ`; a note's code is read as that of its anchor. */
export function parseOrdinanceCode(code: string): OrdinanceCode {
  const [article = '', ...labels] = (code.split('#')[0] ?? '').split('.');
  const numbered = findLabelStyle(labels[0] ?? '') === 'digit';
  return { article, paragraph: numbered ? (labels[0] ?? '') : '', labels: numbered ? labels.slice(1) : labels };
}

/** The inverse of `parseOrdinanceCode`. */
export function formatOrdinanceCode({ article, paragraph, labels }: OrdinanceCode): string {
  return [article, ...(paragraph === '' ? [] : [paragraph]), ...labels].join('.');
}

/** The places of an edition by the law's own tree, notes left out. */
export interface CodeTree {
  has(code: string): boolean;
  /** The places next to one, itself included, in document order; below an article its paragraphs. Empty for an unknown one. */
  siblings(code: string): readonly string[];
  /** The places right below one. */
  children(code: string): readonly string[];
  /** The articles in document order. */
  articles(): readonly string[];
  /** The place above one; empty for a paragraph of an article. */
  parent(code: string): string;
}

/** Indexes codes given in document order. */
export function buildCodeTree(codes: readonly string[]): CodeTree {
  const families = new Map<string, string[]>();
  const family = (code: string) => (parentOf(code) === '' ? `#${parseOrdinanceCode(code).article}` : parentOf(code));
  const known = new Set(codes.filter((code) => !code.includes('#')));
  for (const code of known) families.set(family(code), [...(families.get(family(code)) ?? []), code]);
  const articles = [...new Set([...known].map((code) => parseOrdinanceCode(code).article))];
  return {
    has: (code) => known.has(code),
    siblings: (code) => families.get(family(code)) ?? [],
    children: (code) => families.get(code) ?? [],
    articles: () => articles,
    parent: parentOf,
  };
}

function parentOf(code: string): string {
  const parts = parseOrdinanceCode(code);
  return parts.labels.length === 0 ? '' : formatOrdinanceCode({ ...parts, labels: parts.labels.slice(0, -1) });
}
