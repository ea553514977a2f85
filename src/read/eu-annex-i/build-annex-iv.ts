import { failure, success } from '../../model/issue.ts';
import type { Issue, Result } from '../../model/issue.ts';
import { issue } from './parse-entries.ts';

/** A numbered piece of an entry of Annex IV. */
export interface AnnexFourPiece {
  readonly label: string;
  readonly text: string;
  /** Whether it stands behind a note, so that it may belong to that note's own list. */
  readonly afterNote: boolean;
}

/** An entry of Annex IV: an item of Annex I or a part of one that needs a licence inside the Union too. */
export interface AnnexFourEntry {
  /** As printed, without the last dot: `9A007.a`. */
  readonly code: string;
  /** 1: a national general authorisation may cover it; 2: none may. */
  readonly part: 1 | 2;
  /** The heading above it, `Items of the MTCR technology`. */
  readonly group: string;
  /** Its words before the first numbered piece, notes left out. */
  readonly lead: string;
  readonly pieces: readonly AnnexFourPiece[];
  /** Whether print shows by its type that words differ from Annex I; print does not show all such words, a text none. */
  readonly differs: boolean;
  readonly at: string;
}

/** What Annex IV of the dual-use regulation says. */
export interface AnnexFour {
  readonly entries: readonly AnnexFourEntry[];
  /** Codes of category 0 that Annex IV leaves out; it takes in the category otherwise. */
  readonly excluded: readonly string[];
  /** Codes of category 0 that it takes in on a condition or in part. */
  readonly conditional: readonly string[];
  /** Number of exemptions that hold for all items of the missile technology. */
  readonly exemptions: number;
}

/** One printed line of Annex IV, its margin taken apart. */
export interface AnnexFourLine {
  /** Code in the margin; empty for none. */
  readonly code: string;
  readonly text: string;
  /** Whether it holds words that the annex prints as differing from Annex I. */
  readonly differs: boolean;
  readonly at: string;
}

/** What to do about a file that is not Annex IV, or not whole. */
export const ANNEX_FOUR_HINT = 'Use the whole text of Annex IV, cut from the official PDF with its page lines.';

interface Draft extends Omit<AnnexFourEntry, 'lead' | 'pieces' | 'differs'> {
  readonly lines: AnnexFourLine[];
}

/** Builds the annex from its lines in the order of print; issues as `readAnnexFour`. */
export function buildAnnexFour(lines: readonly AnnexFourLine[], file: string): Result<AnnexFour> {
  const drafts: Draft[] = [];
  const category: AnnexFourLine[] = [];
  const issues: Issue[] = [];
  let part: 0 | 1 | 2 = 0;
  let group = '';
  let exemptions = 0;
  let open: 'entry' | 'exemptions' | 'category' | 'none' = 'none';
  for (const line of lines) {
    const { code, text, at } = line;
    const [, roman] = /^PART (II?)$/.exec(text) ?? [];
    if (roman !== undefined) [part, group, open] = [roman === 'I' ? 1 : 2, '', 'none'];
    else if (part === 0) continue;
    else if (code !== '') {
      drafts.push({ code, part, group, at, lines: [line] });
      open = 'entry';
    } else if (text.startsWith('Items of ')) [group, open] = [text, 'none'];
    else if (text.startsWith('Exemptions')) open = 'exemptions';
    else if (text.startsWith('All Category 0 ')) open = 'category';
    else if (open === 'entry') drafts.at(-1)?.lines.push(line);
    else if (open === 'exemptions') exemptions += /^\d[.)] /.test(text) ? 1 : 0;
    else if (open === 'category') category.push(line);
    else if (!text.startsWith('('))
      issues.push(issue('unread-text', at, 'A line of Annex IV has no place.', text.slice(0, 80), ANNEX_FOUR_HINT));
  }
  const entries = drafts.map(buildEntry);
  const missing = [1, 2].filter((wanted) => !entries.some((entry) => entry.part === wanted));
  if (missing.length > 0 || category.length === 0) {
    const value = missing.length > 0 ? `Part ${missing.join(', ')}` : 'Category 0';
    issues.push(issue('incomplete-file', file, 'A part of Annex IV is missing.', value, ANNEX_FOUR_HINT));
  }
  return issues.length > 0 ? failure(issues) : success({ entries, ...readCategory(category), exemptions });
}

function buildEntry({ lines, ...entry }: Draft): AnnexFourEntry {
  const pieces: AnnexFourPiece[] = [];
  const lead: string[] = [];
  let note = false;
  let afterNote = false;
  for (const { text } of lines) {
    const [, label, rest = ''] = /^([a-z]|\d{1,2})\. (.*)$/.exec(text) ?? [];
    if (/^(?:Technical )?Notes?(?: \d)?(?::|$)|^N\.B\./.test(text)) note = afterNote = true;
    else if (label !== undefined) {
      pieces.push({ label, text: rest, afterNote });
      note = false;
    } else if (!note) {
      const last = pieces.pop();
      if (last) pieces.push({ ...last, text: joinBroken(last.text, text) });
      else lead.push(text);
    }
  }
  return { ...entry, lead: lead.reduce(joinBroken, ''), pieces, differs: lines.some(({ differs }) => differs) };
}

/** Joins a line to the one before, a word broken by a soft hyphen healed. */
function joinBroken(before: string, after: string): string {
  return before.endsWith('\u00AD') ? before.slice(0, -1) + after : `${before} ${after}`.trim();
}

function readCategory(lines: readonly AnnexFourLine[]): Pick<AnnexFour, 'excluded' | 'conditional'> {
  const sentences = lines
    .map(({ text }) => text)
    .reduce(joinBroken, '')
    .split('— ')
    .slice(1);
  const rules = sentences.map((text) => ({ code: /^0[A-E]\d{3}/.exec(text)?.[0] ?? '', text }));
  const isOut = (text: string) => text.includes('not included') && !text.includes('exception');
  return {
    excluded: rules.filter(({ text }) => isOut(text)).map(({ code }) => code),
    conditional: rules.filter(({ text }) => !isOut(text)).map(({ code }) => code),
  };
}
