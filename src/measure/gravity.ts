import type { Sentence } from './annotate.ts';
import type { Token, TokenTools } from './token.ts';
import type { Unit } from './unit.ts';
import type { MeasureVocabulary } from './vocabulary.ts';

/** Reads "g" as the acceleration of gravity where the text or its lead speaks of acceleration (`words`), else leaves it a gram. */
export function weighGravity(
  sentence: Sentence,
  lead: Sentence,
  gravity: ReadonlyMap<string, Unit>,
  words: ReadonlySet<string>,
): Sentence {
  const heavy = (token: Token) =>
    token.value !== undefined && gravity.has(token.value.unit.symbol) && token.value.unit.baseUnit === 'kg';
  if (!sentence.tokens.some(heavy)) return sentence;
  if (![...lead.tokens, ...sentence.tokens].some((token) => words.has(token.key))) return sentence;
  const tokens = sentence.tokens.map((token, i): Token => {
    const unit =
      token.value && heavy(token) && sentence.tokens[i + 1]?.key !== 'of'
        ? gravity.get(token.value.unit.symbol)
        : undefined;
    return unit && token.value ? { ...token, value: { ...token.value, unit } } : token;
  });
  return { ...sentence, tokens };
}

/** The units that "g" and its multiples mean where they are no grams, by the gram's symbol; none that the vocabulary lacks. */
export function findGravity(vocabulary: MeasureVocabulary, tools: TokenTools): ReadonlyMap<string, Unit> {
  return new Map(
    ['g', 'mg', 'µg'].flatMap((symbol) => {
      const row = vocabulary.units.some((unit) => unit.symbol === `${symbol}0`);
      const unit = row ? tools.readUnit(`${symbol}0`, 0)?.unit : undefined;
      return unit ? [[symbol, unit] as const] : [];
    }),
  );
}
