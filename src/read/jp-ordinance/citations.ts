import { findBrackets } from './brackets.ts';
import { formatOrdinanceCode, parseOrdinanceCode } from './code-tree.ts';
import type { CodeTree, OrdinanceCode } from './code-tree.ts';
import { readPath } from './citation-path.ts';

/** A run of citations joined by commas and conjunctions: "第六条第十七号イ、ロ又はヌからシまで". */
export interface Citation {
  /** The places meant, in full, runs spelled out by the law's own places; each once. */
  readonly targets: readonly string[];
  /** Where it begins in the text, in characters from 0, and where it ends. */
  readonly start: number;
  readonly end: number;
}

/** Stands for a clause in brackets, which is read by itself. */
const BLANK = '＊';
const JOINT = /＊*(?:まで)?＊*(?:、|又は|若しくは|及び|並びに|から)(?!次の)/y;
/** Places of another law: its number, and the article behind it. */
const FOREIGN = /(?:法律|政令|省令|条約)第[一二三四五六七八九十百]+号[）＊]*(?:第[一二三四五六七八九十百]+条)?/g;
const START = /第[一二三四五六七八九十百]+[条項号]|(?:前|同|本|次)[二三四五]?[条項号]/g;
/** A label by itself is a citation only before such words: "ロに該当するもの", "（一）から（三）までに掲げる". */
const BARE =
  /(?<![ァ-ヶー条項号次）０-９])(?:[ァ-ンヰヱ]{1,2}|（[一二三四五六七八九十の]+）|[１-９][０-９]*)(?=[^。]{0,60}?(?:該当|掲げる|規定|の貨物))/g;

/**
 * Every place of the Ordinance that a text names, in order. `self` is the place in which the text stands: a part that is
 * left out is taken from the citation before it, else from there. `last` is the place cited last in the text above (what
 * 同条 means at first). A lead-in's own list ("次のイからハまで") and other laws' articles are no citations; rows of the Orders
 * must be blanked before (see `findRowMentions`).
 */
export function findCitations(text: string, self: string, tree: CodeTree, last = ''): readonly Citation[] {
  return scan(maskForeign(text), parseOrdinanceCode(self), last === '' ? undefined : parseOrdinanceCode(last), tree)
    .found;
}

function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + BLANK.repeat(end - start) + text.slice(end);
}

/** Blanks the articles of other laws, and 同条 behind them. */
function maskForeign(text: string): string {
  let masked = text;
  for (const match of text.matchAll(FOREIGN)) {
    masked = blank(masked, match.index, match.index + match[0].length);
    if (!match[0].endsWith('条')) continue;
    const behind = match.index + match[0].length;
    const rest = masked.slice(behind);
    masked =
      masked.slice(0, behind) + rest.replaceAll(/^第[^に、]*|同条第[^に、]*/g, (cited) => BLANK.repeat(cited.length));
  }
  return masked;
}

interface Scan {
  readonly found: readonly Citation[];
  /** The place cited last with its own number: what 同条 and 同号 mean behind the text. */
  readonly last: OrdinanceCode | undefined;
}

/** Reads citations and bracketed clauses in the order in which they stand. */
function scan(text: string, self: OrdinanceCode, above: OrdinanceCode | undefined, tree: CodeTree): Scan {
  const clauses = findBrackets(text);
  const blanked = clauses.reduceRight((left, { start, end }) => blank(left, start, end), text);
  const starts = [...blanked.matchAll(START), ...blanked.matchAll(BARE)].map(({ index }) => index);
  const found: Citation[] = [];
  let last = above;
  let end = 0;
  for (const start of [...starts, ...clauses.map((clause) => clause.start)].toSorted((a, b) => a - b)) {
    const clause = clauses.find((other) => other.start === start);
    if (clause) {
      const inside = scan(clause.inner, self, last, tree);
      found.push(...inside.found.map((c) => ({ ...c, start: c.start + start + 1, end: c.end + start + 1 })));
      last = inside.last;
    } else if (start >= end) {
      const chain = readChain(blanked, start, self, last, tree);
      last = chain.last;
      end = chain.end;
      if (chain.targets.length > 0) found.push({ targets: [...new Set(chain.targets)], start, end });
    }
  }
  return { found, last };
}

function readChain(text: string, start: number, self: OrdinanceCode, above: OrdinanceCode | undefined, tree: CodeTree) {
  const targets: string[] = [];
  let last = above;
  let path = readPath(text, start, { self, last, before: undefined, tree });
  let end = start;
  let run = false;
  while (path) {
    const codes = path.codes.map(formatOrdinanceCode);
    const from = targets.at(-1);
    if (run && from !== undefined) targets.push(...expandRun(from, codes.at(-1) ?? '', tree));
    else targets.push(...codes);
    if (path.numbered) last = path.codes.at(-1);
    end = path.end;
    JOINT.lastIndex = end;
    const joint = JOINT.exec(text)?.[0];
    if (joint === undefined) break;
    run = joint.endsWith('から');
    path = readPath(text, JOINT.lastIndex, { self, last, before: path.codes.at(-1), tree });
  }
  return { targets, end, last };
}

/** The places behind the first of a run up to its last; only the last where the law's own places do not lead there. */
function expandRun(from: string, to: string, tree: CodeTree): readonly string[] {
  const siblings = tree.siblings(to);
  const first = siblings.indexOf(from);
  const last = siblings.indexOf(to);
  return first < 0 || last < first ? [to] : siblings.slice(first + 1, last + 1);
}
