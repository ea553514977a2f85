import { stripConnective } from './connective.ts';
import type { LanguageRules } from './language.ts';
import { unifyQuotes } from './terms.ts';
import type { LabelWords } from './vocabulary.ts';

const MOST_WORDS = 10;
const CITED_NOTE = /,? according to the (?:General|Nuclear) Technology Note,?/i;
const NUMBER = /^[±<>≤≥~+−-]?\d+(?:[.,]\d+)*(?:%|°|º|$)/;
const ARTICLE = /^(?:a|an|the|other(?! than)|any(?! of)|all types of|e?specially (?:designed or )?prepared)\s+/i;
const BRACKET = /(?:^|\s)(?:\([^()]*\)|\[[^[\]]*\])(?=[\s,;.:)]|$)/g;

/**
 * The name of the thing that a provision is about: the head of its text up to the first comma, bracket, number or word that
 * begins a condition ("having", "capable of"), at most ten words. Empty when the text names no thing of its own: a threshold
 * ("A resolution of 8 bit"), a condition ("Rated for operation at …"), a reserved place.
 */
export function findLabel(text: string, words: LabelWords, rules: LanguageRules | undefined): string {
  if (rules?.findName) return rules.reserved.test(text.trim()) ? '' : rules.findName(text);
  const plain = unifyQuotes(stripConnective(text, rules))
    .replaceAll('"', '')
    .replaceAll(/(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])/gu, '');
  if (rules?.reserved.test(text.trim())) return '';
  const lead = plain
    .replace(CITED_NOTE, '')
    .replaceAll(BRACKET, '')
    .replaceAll(BRACKET, '')
    .replace(ARTICLE, '')
    .trim();
  const work = isWork(lead);
  const { head, stop } = cutHead(lead.split(/\s+/), words, work);
  const name = shorten(head, words);
  if (name.length === 0 || (!work && isMeasured(name, words) && isCondition(stop, words))) return '';
  if (/^(?:items?|\w+ed)$/i.test(name.join(' '))) return '';
  return name
    .join(' ')
    .replace(/[,;:]$/, '')
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** Software and technology are named by what they are for. */
function isWork(text: string): boolean {
  return /^(?:other )?(?:software|technology)\b/i.test(text);
}

interface Head {
  readonly head: readonly string[];
  /** The word at which the head was cut; empty at the end of the text. */
  readonly stop: string;
}

function cutHead(tokens: readonly string[], words: LabelWords, work: boolean): Head {
  const named = opensName(tokens, words);
  const head: string[] = [];
  for (const [index, token] of tokens.entries()) {
    const word = bareWord(token);
    if (index === 0 && !named && (words.opening.has(word) || NUMBER.test(token))) return { head: [], stop: word };
    if (index > (named ? 1 : 0) && endsBefore(tokens, index, words, work)) return { head, stop: token };
    const goesOn = (work && /^(?:development|production)/.test(word)) || (index === 0 && /(?:ed|al|ic)$/.test(word));
    head.push(goesOn ? token : token.replace(/[,;:]$/, ''));
    if (/[,;:]$/.test(token) && !goesOn) return { head, stop: ',' };
  }
  return { head, stop: '' };
}

function bareWord(token: string): string {
  return token.toLowerCase().replaceAll(/[^\p{L}\p{N}/-]/gu, '');
}

function endsBefore(tokens: readonly string[], index: number, words: LabelWords, work: boolean): boolean {
  const token = tokens[index] ?? '';
  const word = bareWord(token);
  const next = bareWord(tokens[index + 1] ?? '');
  if (/^[([|=<>≤≥±]/.test(token) || NUMBER.test(token)) return true;
  if (word === 'as') return next === 'follows';
  if (word === 'controlled') return /^(?:in|by|under)$/.test(next);
  if (work && index < 4 && /^(?:required|specially|designed|modified|using)$/.test(word)) return false;
  return words.cut.has(word) && !(word === 'in' && index < 2);
}

/** "Specially designed components for …" and "Rated fuses" name things although they begin like conditions. */
function opensName(tokens: readonly string[], words: LabelWords): boolean {
  const [first = '', second = '', third = ''] = tokens.slice(0, 3).map(bareWord);
  const isName = (word: string) =>
    word !== '' && !words.small.has(word) && !words.opening.has(word) && !/^\d|ly$/.test(word);
  if (/^e?specially$/.test(first)) return second === 'designed' && isName(third);
  return /(?:ed|^one|^two|^three|^four|^five|^six)$/.test(first) && isName(second);
}

/** At most ten words, cut back to a whole phrase, not ending with a word that leads on. */
function shorten(head: readonly string[], words: LabelWords): readonly string[] {
  const kept = head.slice(0, MOST_WORDS);
  if (head.length > MOST_WORDS) {
    const joint = kept.findLastIndex((word) => words.small.has(word.toLowerCase()));
    if (joint > 1) kept.length = joint;
  }
  while (kept.length > 0 && leadsOn(bareWord(kept.at(-1) ?? ''), words)) kept.pop();
  return kept;
}

function leadsOn(word: string, words: LabelWords): boolean {
  return words.small.has(word) || words.opening.has(word) || /^e?specially$/.test(word);
}

/** Whether a phrase names a measured property: its last word, or the word before its first preposition. */
function isMeasured(name: readonly string[], words: LabelWords): boolean {
  const lower = name.map((word) => bareWord(word));
  const joint = lower.findIndex((word) => /^(?:of|for|at|in|across|over|between)$/.test(word));
  const noun = (joint > 0 ? lower[joint - 1] : lower.at(-1)) ?? '';
  return words.parameter.has(noun);
}

/** Whether the text goes on with a value or a comparison, so that its head is a property and not a thing. */
function isCondition(stop: string, words: LabelWords): boolean {
  return (
    stop !== ',' && (NUMBER.test(stop) || stop === '' || words.cut.has(stop.toLowerCase()) || /^[<>≤≥±([=|]/.test(stop))
  );
}
