import { joinAlternatives } from './scoped-alternatives.ts';
import type { LabelledClause } from './labels.ts';
import { isStructure, parseLabelled, parseUnused, startsList } from './labels.ts';
import { cutRemarks } from './remarks.ts';
import { splitOutside } from './split-outside.ts';

/** A cell of facts, by what its clauses say. */
export interface FactClauses {
  /** The words of a place that holds nothing (`Not used since 2015`); empty for any other. */
  readonly reserved: string;
  /** What the place itself asks for; its clauses hold together. */
  readonly conditions: readonly string[];
  /** Clauses behind the first of which the notation does not say how they join. */
  readonly doubtful: readonly string[];
  readonly labelled: readonly LabelledClause[];
  /** What is not controlled. */
  readonly exclusions: readonly string[];
  readonly notes: readonly string[];
  /** Places to be seen as well. */
  readonly pointers: readonly string[];
}

const RESERVED = /^(?:not used|no longer used|deleted)(?: since (?:\d{1,2} [A-Z][a-z]+ )?(\d{4}))?$/;
/** Words that only say that the row's conditions stand elsewhere. */
const EMPTY = /^(?:none|listed agent|see sub-items)$/;
/**
 * Takes a cell of facts in compact notation apart: clauses stand between semicolons; `not …` and `excl. …` name what is not
 * controlled, `notes: …` what notes say, `see …` points elsewhere, and `a …; b …` are the places below.
 */
export function parseClauses(cell: string): FactClauses {
  const found: Mutable = { conditions: [], doubtful: [], labelled: [], exclusions: [], notes: [], pointers: [] };
  const facts = cutRemarks(cell);
  const reserved = RESERVED.exec(facts);
  if (reserved) return { ...found, reserved: `Not used${reserved[1] ? ` since ${reserved[1]}` : ''}` };
  const clauses = joinAlternatives(splitOutside(facts, ';').filter((clause) => !EMPTY.test(clause)));
  const first = clauses.findIndex((clause, i) => startsList(clause, clauses.slice(i + 1)));
  let inNotes = false;
  for (const [index, clause] of clauses.entries()) {
    inNotes ||= /^(?:mixture )?notes?:? |^Note \d|^N\.B\. /i.test(clause);
    if (inNotes) found.notes.push(clause.replace(/^(?:mixture )?notes?:? /, ''));
    else fileClause(clause, found, first >= 0 && index >= first);
  }
  return { ...found, reserved: '' };
}

type Mutable = { -readonly [K in Exclude<keyof FactClauses, 'reserved'>]: FactClauses[K][number][] };

function fileClause(clause: string, found: Mutable, inList: boolean): void {
  const unused = parseUnused(clause);
  const labelled = inList ? parseLabelled(clause, found.labelled.at(-1)?.path[0] ?? '') : undefined;
  const excluded = /^(?:not|excl\.) (?=\S)/.exec(clause);
  if (unused.length > 0) found.labelled.push(...unused);
  else if (excluded) found.exclusions.push(clause.slice(excluded[0].length));
  else if (MIXTURES.test(clause)) found.exclusions.push(...splitMixtures(clause));
  else if (/^see (?:also )?(?=\S)/.test(clause)) found.pointers.push(clause.replace(/^see (?:also )?/, ''));
  else if (labelled) found.labelled.push(...labelled);
  else if (/^typically\b/.test(clause)) found.notes.push(clause);
  else if (!PART.test(clause) && holdsTogether(clause, found)) found.conditions.push(clause.replace(/^AND /, ''));
  else found.doubtful.push(clause);
}

/** Shares below which mixtures of a chemical are free: `mixtures <= 10 wt% (non-CWC), <= 30 wt% (CWC)`. */
const MIXTURES = /^mixtures (?=<= )/;
/** A clause on a place further down: `c.1.a …`, `b.1-b.6 …`. */
const PART = /^[a-z]\.\d/;

function splitMixtures(clause: string): readonly string[] {
  return splitOutside(clause.replace(MIXTURES, ''), ', ').map((share) => `mixtures ${share}`);
}

/** Whether a clause is a condition beside those before it: the first, one behind mere names, or one that says so. */
function holdsTogether(clause: string, { conditions, labelled }: Mutable): boolean {
  if (isStructure(clause) || /^AND |^missile range /.test(clause)) return true;
  return labelled.length === 0 && !conditions.some((condition) => !isStructure(condition) && hasBound(condition));
}

/** Whether a text in the notation bounds a number. */
export function hasBound(text: string): boolean {
  return /[<>]=? ?[-+]*\d|\d\s?\.\.|(?:better than|within) \d/.test(text);
}
