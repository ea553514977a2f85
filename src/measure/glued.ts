import type { LanguageTables } from './language.ts';
import type { TokenTools } from './token.ts';
import type { MeasureVocabulary } from './vocabulary.ts';

/** The shortest part of two words of which none joins: "particle" and "size". */
const SHORTEST = 4;
/** Longer runs of letters are no words. */
const LONGEST = 32;
const WORD = /\p{L}+/gu;
const CAPITALS = /^\p{Lu}{2,}$/u;

interface KnownWords {
  /** All words of the tables and the vocabulary, folded. */
  readonly known: ReadonlySet<string>;
  /** Last words of the names of quantities, folded. */
  readonly heads: ReadonlySet<string>;
  /** First words of the names of quantities, folded. */
  readonly starts: ReadonlySet<string>;
}

const wordsOf = (text: string): readonly string[] => text.match(WORD) ?? [];

function findKnownWords({ quantities }: MeasureVocabulary, tables: LanguageTables): KnownWords {
  const { cues, fillers, fold, language, stops } = tables;
  const names = quantities.flatMap((row) => [...row.names[language], row.id.replaceAll('-', ' ')]).map(wordsOf);
  const printed = [...names.flat(), ...cues.flatMap(([phrase]) => wordsOf(phrase)), ...stops, ...fillers];
  const longWordsAt = (place: number) =>
    new Set(
      names
        .map((words) => words.at(place) ?? '')
        .filter((word) => word.length >= SHORTEST)
        .map(fold),
    );
  return {
    known: new Set([...printed, ...(tables.single ?? [])].map(fold)),
    heads: longWordsAt(-1),
    starts: longWordsAt(0),
  };
}

/** Finds where to part what a file prints as one word; undefined for all that may be one. */
class WordParter {
  readonly #tools: TokenTools;
  readonly #words: KnownWords;
  /** The cuts found before, by word, apart for words behind a number. */
  readonly #cuts = [new Map<string, number | undefined>(), new Map<string, number | undefined>()] as const;

  constructor(vocabulary: MeasureVocabulary, tools: TokenTools) {
    this.#tools = tools;
    this.#words = findKnownWords(vocabulary, tools.tables);
  }

  findCut(word: string, behindNumber: boolean): number | undefined {
    if (word.length < SHORTEST - 1 || word.length > LONGEST) return undefined;
    const cuts = this.#cuts[behindNumber ? 1 : 0];
    if (!cuts.has(word)) cuts.set(word, this.#searchCut(word, behindNumber));
    return cuts.get(word);
  }

  #searchCut(word: string, behindNumber: boolean): number | undefined {
    if (this.#knows(word)) return undefined;
    if (behindNumber && this.#isUnit(word)) return undefined;
    for (let cut = 1; cut < word.length; cut += 1) {
      const [left, right] = [word.slice(0, cut), word.slice(cut)];
      if (this.#areTwo(left, right) || (behindNumber && this.#endsUnit(left, right))) return cut;
    }
    return undefined;
  }

  #knows(word: string): boolean {
    return this.#words.known.has(this.#tools.tables.fold(word));
  }

  #joins(word: string, least: number): boolean {
    return word.length >= least && this.#tools.tables.joining?.has(word.toLowerCase()) === true;
  }

  #isUnit(word: string): boolean {
    return this.#tools.readUnit(word, 0)?.end === word.length;
  }

  /** True for a unit with a joining word ("GHzup"); behind a unit of one letter it has three ("gand"). */
  #endsUnit(left: string, right: string): boolean {
    return this.#joins(right, left.length > 1 ? 2 : 3) && this.#isUnit(left);
  }

  /** True when one of two known words joins, or the second is what is measured. A lone "a" joins only to the name of a quantity. */
  #areTwo(left: string, right: string): boolean {
    const key = this.#tools.tables.fold(right);
    const isHead = this.#words.heads.has(key);
    const isNamed = isHead || this.#words.starts.has(key);
    if (this.#joins(left, 1) && (left.length > 1 ? this.#knows(right) : isNamed))
      return CAPITALS.test(right) || right.length >= (left.length > 2 ? SHORTEST - 1 : SHORTEST);
    if (this.#joins(right, 2)) return this.#knows(left) && left.length >= (right.length > 2 ? 2 : SHORTEST - 1);
    return left.length >= SHORTEST && right.length >= SHORTEST && isHead && this.#knows(left);
  }
}

/**
 * Makes the function that puts the lost blank between two words that a file prints as one ("ormore", "apeak power", "100 gand"),
 * where both are known and the whole is not; all else stays as it is. A language without `joining` words is left alone.
 */
export function createWordParter(vocabulary: MeasureVocabulary, tools: TokenTools): (text: string) => string {
  if (tools.tables.joining === undefined) return (text) => text;
  const parter = new WordParter(vocabulary, tools);
  return (text) =>
    text.replaceAll(WORD, (word: string, at: number) => {
      const cut = parter.findCut(word, /\d ?$/.test(text.slice(Math.max(0, at - 2), at)));
      return cut === undefined ? word : `${word.slice(0, cut)} ${word.slice(cut)}`;
    });
}
