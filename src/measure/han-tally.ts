import type { HanTables } from './han-tables.ts';
import { foldWidth } from './fold-width.ts';
import type { Span } from './tally.ts';
import { buildUnitTable } from './unit-table.ts';
import type { MeasureVocabulary } from './vocabulary.ts';

const FIGURES = '[\\d〇一二三四五六七八九十百千万億兆亿]';

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/**
 * Makes the independent count of numbers with a unit in Japanese and Chinese: figures followed by the name of a unit, with or
 * without a prefix. Units that are also everyday words (度, 年) are counted behind Arabic figures only.
 */
export function createHanScan(vocabulary: MeasureVocabulary, tables: HanTables): (text: string) => readonly Span[] {
  const names = vocabulary.units.flatMap((row) => row.names[tables.language]);
  const prefixes = tables.prefixes.map(([word]) => word).join('|');
  const powers = tables.powers.map(([word]) => word).join('|');
  const longest = (list: readonly string[]) =>
    [...new Set(list)]
      .toSorted((a, b) => b.length - a.length)
      .map(escape)
      .join('|');
  const own = `(?:${powers})?(?:${prefixes})?(?:${longest(names.filter((name) => !tables.everyday.has(name)))})`;
  const shared = longest(buildUnitTable(vocabulary, 'en').spellings.filter((spelling) => /[A-Za-z%°µ]/.test(spelling)));
  const unit = new RegExp(`${own}(?![ァ-ヺー])|\\s?(?:${shared})(?![A-Za-z\\d])`, 'uy');
  const number = new RegExp(`${FIGURES}+(?:[・、.,]${FIGURES}+)*`, 'gu');
  return (printed) => {
    const text = foldWidth(printed);
    const spans: Span[] = [];
    for (const match of text.matchAll(number)) {
      const before = text.slice(Math.max(0, match.index - 1), match.index);
      if (match[0].length > 40 || /[A-Za-z_.第統]/.test(before)) continue;
      unit.lastIndex = match.index + match[0].length;
      const found = unit.exec(text);
      if (found) spans.push({ start: match.index, end: unit.lastIndex });
    }
    return spans;
  };
}
