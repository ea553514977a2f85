import { multiply, parseExact, powerOfTen, ONE } from './exact.ts';
import { foldWidth } from './fold-width.ts';
import type { HanTables } from './han-tables.ts';
import { addPhrase, createTrie } from './trie.ts';
import type { Trie } from './trie.ts';
import { ALLOWED } from './unit-table.ts';
import type { Atom } from './unit-table.ts';
import type { MeasureVocabulary } from './vocabulary.ts';

/** All names of one language by character, with and without prefixes. */
export function buildHanUnits(vocabulary: MeasureVocabulary, tables: HanTables): Trie<Atom> {
  const names = createTrie<Atom>();
  for (const row of vocabulary.units) {
    const factor = parseExact(row.factor) ?? ONE;
    const atom: Atom = { symbol: row.symbol, baseUnit: row.baseUnit, factor, kind: row.kind };
    for (const name of row.names[tables.language]) {
      addPhrase(names, [...foldWidth(name)], atom);
      for (const [word, short, exponent] of tables.prefixes) {
        if (!ALLOWED[row.prefixes].includes(short)) continue;
        const scaled = { ...atom, symbol: short + row.symbol, factor: multiply(factor, powerOfTen(exponent)) };
        addPhrase(names, [...foldWidth(word + name)], scaled);
      }
    }
  }
  return names;
}
