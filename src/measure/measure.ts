import type { Criterion, Unparsed } from '../model/provision.ts';
import { annotate } from './annotate.ts';
import type { Sentence } from './annotate.ts';
import { matchCompounds } from './compound.ts';
import { ENGLISH } from './english.ts';
import { GERMAN } from './german.ts';
import { createWordParter } from './glued.ts';
import { findGravity } from './gravity.ts';
import { createHanMeasurer } from './han-measure.ts';
import type { NumberStyle } from './number.ts';
import type { ReadingTools } from './quantity.ts';
import type { Cue, LanguageTables } from './language.ts';
import { readLead } from './lead.ts';
import type { Lead } from './lead.ts';
import { createReading } from './reading.ts';
import type { Reading } from './reading.ts';
import { createUnitScan } from './tally.ts';
import type { Span } from './tally.ts';
import { tokenize } from './token.ts';
import type { Token, TokenTools } from './token.ts';
import { addPhrase, createTrie } from './trie.ts';
import { buildUnitTable } from './unit-table.ts';
import { createUnitReader } from './unit.ts';
import type { Language, MeasureVocabulary, QuantityRow } from './vocabulary.ts';

/** What was measured in one text. */
export interface MeasuredText {
  readonly criteria: readonly Criterion[];
  /** Numbers with a unit, and compared counts, that are neither criterion nor condition nor restatement. */
  readonly unparsed: readonly Unparsed[];
  /** The text without the values read and their comparators: what remains to be compared as words. */
  readonly rest: string;
  /** All numbers with a unit, counted by an independent scan, and what became of each; the last four add up to the first. */
  readonly tally: {
    readonly numbers: number;
    readonly criteria: number;
    readonly conditions: number;
    readonly restatements: number;
    readonly unparsed: number;
  };
}

/** How a list prints: its language (default English) and its numbers (default as the language does). */
export interface MeasureOptions extends NumberStyle {
  readonly language: Language;
}

/**
 * Reads the criteria of one provision's text. `lead` is the text of its parent, from which a bare value ("90 GHz;") takes
 * comparator, quantity and conditions; default none. `defines` says that the text only explains (default no): then a named value that
 * stands bare, or as an example, is that quantity exactly.
 */
export type Measurer = (text: string, lead?: string, defines?: boolean) => MeasuredText;

const TABLES: Readonly<Partial<Record<Language, LanguageTables>>> = { en: ENGLISH, de: GERMAN };
const NOTHING: Reading = { criteria: [], unparsed: [], placed: [], cuts: [] };

function buildNames(
  vocabulary: MeasureVocabulary,
  { language, shares: endings = [' content'] }: LanguageTables,
  keysOf: (text: string) => readonly string[],
) {
  const names = createTrie<QuantityRow>();
  for (const row of vocabulary.quantities) {
    const own = [...row.names[language], row.id.replaceAll('-', ' ')];
    const substances = row.id.endsWith('-content') ? row.names[language] : [];
    const shares = substances.flatMap((name) => endings.map((ending) => `${name}${ending}`));
    for (const name of [...own, ...shares]) addPhrase(names, keysOf(name), row);
  }
  return names;
}

function cutSpans(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    if (span.start > at) parts.push(text.slice(at, span.start));
    at = Math.max(at, span.end);
  }
  parts.push(text.slice(at));
  return parts
    .join(' ')
    .replaceAll(/\s{2,}/g, ' ')
    .trim();
}

function finish(text: string, reading: Reading, scanned: readonly Span[]): MeasuredText {
  const count = { criteria: 0, conditions: 0, restatements: 0, unparsed: 0 };
  const unparsed = [...reading.unparsed];
  const placed = reading.placed.toSorted((a, b) => a.start - b.start);
  let k = 0;
  for (const span of scanned) {
    while (k < placed.length && (placed[k]?.end ?? 0) <= span.start) k += 1;
    const found = placed[k];
    if (found && found.start < span.end) count[found.role] += 1;
    else {
      count.unparsed += 1;
      unparsed.push({ printed: text.slice(span.start, span.end), reason: 'other' });
    }
  }
  return {
    criteria: reading.criteria,
    unparsed,
    rest: cutSpans(text, reading.cuts),
    tally: { numbers: scanned.length, ...count },
  };
}

/**
 * Makes the reader of criteria for one language and one way of printing numbers. The vocabulary comes from
 * `parseMeasureVocabulary`. A language without tables is read with the English ones. Never throws on a text; time is linear.
 */
export function createMeasurer(
  vocabulary: MeasureVocabulary,
  options: Partial<MeasureOptions> | Language = {},
): Measurer {
  const given = typeof options === 'string' ? { language: options } : options;
  const { language = 'en' } = given;
  const readHan = createHanMeasurer(vocabulary, language);
  if (readHan)
    return (text, lead = '') => {
      const { reading, scanned } = readHan(text, lead);
      return finish(text, reading, scanned);
    };
  const tables = TABLES[language] ?? ENGLISH;
  const { decimalComma = tables.decimalComma ?? false, blankThousands = tables.blankThousands ?? false } = given;
  const style = { decimalComma, blankThousands };
  const units = buildUnitTable(vocabulary, language);
  const tools: TokenTools = { tables, style, readUnit: createUnitReader(units, tables.unitWords) };
  const keysOf = (text: string) => tokenize(text, tools).map((token) => token.key);
  const cues = createTrie<Cue>();
  for (const [phrase, cue] of tables.cues) addPhrase(cues, keysOf(phrase), cue);
  const known = buildNames(vocabulary, tables, keysOf);
  const names = tables.compounds === true ? matchCompounds(known) : known;
  const rows = new Map(vocabulary.quantities.map((row) => [row.id, row]));
  const dimensions = new Map(vocabulary.units.map((unit) => [unit.baseUnit, unit.dimension]));
  const readSentence = (text: string): Sentence => annotate(text, tokenize(text, tools), cues);
  const readingTools: ReadingTools = { tables, names, rows, dimensions, gravity: findGravity(vocabulary, tools) };
  const scan = createUnitScan(units);
  const partWords = createWordParter(vocabulary, tools);
  let lastLead: { text: string; lead: Lead } | undefined;
  return (printed, leadText = '', defines = false) => {
    const text = partWords(printed);
    const tokens = tokenize(text, tools);
    if (!mayHoldNumbers(tokens)) return finish(text, NOTHING, scan(text));
    if (lastLead?.text !== leadText)
      lastLead = { text: leadText, lead: readLead(readSentence(partWords(leadText)), readingTools) };
    const reading = createReading(annotate(text, tokens, cues), lastLead.lead, { ...readingTools, defines });
    return finish(text, reading, scan(text));
  };
}

/** False for a text without a value, and without brackets that might hold a formula in letters. */
function mayHoldNumbers(tokens: readonly Token[]): boolean {
  const bracketed = tokens.some((token) => token.key === '(') && tokens.some((token) => token.kind === 'code');
  return bracketed || tokens.some((token) => token.kind === 'value');
}
