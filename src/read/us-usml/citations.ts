import { kindsOfLabel, listRun } from './labels.ts';

/** A place that a text cites. */
export interface Citation {
  /** A code of the list (`XI.a.3`), of the CCL (`us-ccl/0A501`) or a section (`22 CFR 120.33`). */
  readonly target: string;
  readonly start: number;
}

const LABEL = String.raw`\s?\((?:[a-z]{1,7}|\d{1,3}|[A-Z])\)`;
const CHAIN = `(?:${LABEL})+`;
const JOINT = String.raw`(?:,? and |,? or |, | through | to |\s?[-–]\s?)`;
const CHAINS = `${CHAIN}(?:${JOINT}(?:paragraphs? )?${CHAIN})*`;
const PARAGRAPHS = new RegExp(String.raw`\bparagraphs?\s?(${CHAINS})`, 'gi');
const ROMAN = String.raw`[IVX]{1,6}(?![a-z])`;
const CATEGORIES = new RegExp(
  String.raw`\bCategor(?:y|ies) (${ROMAN}(?:${CHAINS})?(?:(?:,? and |,? or |, )${ROMAN}(?:${CHAINS})?)*)`,
  'g',
);
const ECCN = /\b(\d[A-E]\d{3})((?:\.[a-z]|\.\d{1,2}(?!\d))*)/g;
const SECTION = /(?:§§? ?|\bCFR )(\d{3}\.\d{1,3})((?:\([a-z\d]{1,4}\))*)/g;
/** Other laws and lists whose paragraphs are no places of this list. */
const OF_OTHERS = /^ of (?:§|ECCN|supplement|part \d|the (?:EAR|MTCR|Convention)|\d)/i;

/**
 * The places that a text cites, in order. `category` is the one in which the text stands, to which its paragraphs belong unless
 * another is named behind them. Runs ("(a)(1) through (a)(4)") are spelled out.
 */
export function findCitations(text: string, category: string): readonly Citation[] {
  const found: Citation[] = [];
  for (const match of text.matchAll(PARAGRAPHS)) {
    const [whole, chains = ''] = match;
    const after = text.slice(match.index + whole.length);
    if (OF_OTHERS.test(after)) continue;
    const other = new RegExp(`^ of (?:USML |this )?Category (${ROMAN})`).exec(after)?.[1];
    found.push(...spellOut(chains, other ?? category).map((target) => ({ target, start: match.index })));
  }
  for (const match of text.matchAll(CATEGORIES)) {
    for (const [, name = '', chains = ''] of (match[1] ?? '').matchAll(new RegExp(`(${ROMAN})(${CHAINS})?`, 'g'))) {
      if (/\bparagraphs?[^.;]* of (?:USML )?$/i.test(text.slice(0, match.index))) continue;
      const targets = chains === '' ? [name] : spellOut(chains, name);
      found.push(...targets.map((target) => ({ target, start: match.index })));
    }
  }
  for (const { 1: item = '', 2: labels = '', index } of text.matchAll(ECCN))
    found.push({ target: `us-ccl/${item}${labels}`, start: index });
  for (const { 0: whole, 1: section = '', 2: labels = '', index } of text.matchAll(SECTION)) {
    const title = whole.startsWith('§') && Number(section.slice(0, 3)) < 700 ? '22' : '15';
    found.push({ target: `${title} CFR ${section}${labels}`, start: index });
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** Codes of a list of chains: "(c)(1), (2), and (d)", "(g)(3)-(6)"; a chain of fewer labels goes on from the one before. */
export function spellOut(chains: string, category: string): readonly string[] {
  const codes: string[] = [];
  let before: readonly string[] = [];
  let run = false;
  for (const [piece] of chains.matchAll(new RegExp(`${CHAIN}|${JOINT}`, 'g'))) {
    if (!piece.includes('(')) {
      run = /through|to|[-–]/.test(piece);
      continue;
    }
    const printed = [...piece.matchAll(/\(([^)]*)\)/g)].map(([, label = '']) => label);
    const labels = complete(printed, before);
    const last = labels.at(-1) ?? '';
    const stem = labels.slice(0, -1);
    const first = before.at(-1) ?? '';
    const kind = kindsOfLabel(first).find((one) => kindsOfLabel(last).includes(one));
    const isRun = run && kind !== undefined && stem.join('.') === before.slice(0, -1).join('.');
    const ends = isRun ? listRun(first, last, kind).slice(1) : [last];
    codes.push(...ends.map((end) => [category, ...stem, end].join('.')));
    before = labels;
    run = false;
  }
  return [...new Set(codes)];
}

/** A chain that begins below the top ("(2)" behind "(c)(1)") takes over what stands above in the chain before it. */
function complete(printed: readonly string[], before: readonly string[]): readonly string[] {
  const kinds = kindsOfLabel(printed[0] ?? '');
  if (kinds[0] === 'letter' && (kinds.length === 1 || printed.length > 1)) return printed;
  const at = before.findIndex((label, i) => i > 0 && kindsOfLabel(label).some((kind) => kinds.includes(kind)));
  return at > 0 ? [...before.slice(0, at), ...printed] : printed;
}
