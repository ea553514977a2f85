import type { Condition } from '../model/provision.ts';
import { CHINESE } from './chinese.ts';
import { foldWidth } from './fold-width.ts';
import { HanComparators } from './han-comparator.ts';
import { buildHanNames } from './han-fit.ts';
import { readHanConditions, readHanText } from './han-reading.ts';
import type { HanTools } from './han-reading.ts';
import type { HanTables } from './han-tables.ts';
import { createHanUnitReader } from './han-unit.ts';
import { JAPANESE } from './japanese.ts';
import type { Reading } from './reading.ts';
import { createHanScan } from './han-tally.ts';
import type { Span } from './tally.ts';
import type { Language, MeasureVocabulary } from './vocabulary.ts';

/** The languages that are written without spaces. */
const TABLES: Readonly<Partial<Record<Language, HanTables>>> = { ja: JAPANESE, zh: CHINESE };

/** What was read in one text, and the numbers with a unit that an independent scan counts. */
export interface HanMeasured {
  readonly reading: Reading;
  readonly scanned: readonly Span[];
}

/** Makes the reader of Japanese or Chinese texts; undefined for a language that divides its words by spaces. */
export function createHanMeasurer(
  vocabulary: MeasureVocabulary,
  language: Language,
): ((text: string, lead: string) => HanMeasured) | undefined {
  const tables = TABLES[language];
  if (!tables) return undefined;
  const tools: HanTools = {
    tables,
    readUnit: createHanUnitReader(vocabulary, tables),
    comparators: new HanComparators(tables),
    names: buildHanNames(vocabulary, tables),
  };
  const scan = createHanScan(vocabulary, tables);
  let last: { readonly lead: string; readonly conditions: readonly Condition[] } = { lead: '', conditions: [] };
  return (text, lead) => {
    if (last.lead !== lead) last = { lead, conditions: readHanConditions(foldWidth(lead), tools) };
    return { reading: readHanText(text, lead, tools, last.conditions), scanned: scan(text) };
  };
}
