import { LABEL_PATTERNS } from '../read/jp-ordinance/labels.ts';
import type { LanguageRules } from './language.ts';
import { findJapaneseName, findJapaneseWords } from './words-ja.ts';

const LABEL = `(?:${Object.values(LABEL_PATTERNS).join('|')})`;
/** A clause in brackets that stands between a set of labels and its verb. */
const CLAUSE = '(?:（[^（）]*(?:（[^（）]*）[^（）]*)*）)?';
const SET = `${LABEL}(?:(?:、|から|及び|又は|若しくは)${LABEL})*(?:まで)?${CLAUSE}`;
const EVERY = '(?:全て|すべて)';
/** What follows holds every bracket that it closes: the match itself stands in none. */
const OUTSIDE = `(?=${nestBrackets(4)}$)`;
/** Not where a second set of the same children follows: how they join is then told child by child. */
const ONCE = `(?!.*(?:うち|かつ)、${SET}のいずれかに該当)`;
const NEVER = /(?!)/;

/** Japanese, as the laws of export control write it. Lead-ins inside brackets do not count: they speak of exceptions. */
export const JAPANESE: LanguageRules = {
  leadAll: new RegExp(
    `次(?:の(?:各号の|${SET}(?:の|に掲げる)?)?|に掲げる)${EVERY}${ONCE}${OUTSIDE}` +
      `|次の${LABEL}(?:、${LABEL})*及び${LABEL}(?:に|を|が|の(?!いずれ))${ONCE}${OUTSIDE}`,
    'g',
  ),
  every: /./,
  leadAny: new RegExp(
    `次の(?:${SET}の)?いずれ(?:か|にも該当しない)${ONCE}${OUTSIDE}` +
      `|次の(?:${LABEL}、)*${LABEL}(?:又は|若しくは)${LABEL}${OUTSIDE}|次に掲げる(?!${EVERY}|式)${OUTSIDE}`,
    'g',
  ),
  leadSome: new RegExp(`(?:うち|いずれか|いずれか一)(?:の)?[二三四五]つ?以上${OUTSIDE}`, 'g'),
  leadExamples: NEVER,
  connective: /[。、]$/,
  excludes: /を除く|いずれにも該当しない/,
  excludesHere: NEVER,
  restores: NEVER,
  includes: /を含む/,
  explains: /に限る|をいう|という。/,
  excludingName: /^除外$/,
  explainingName: /^限定$/,
  sideName: NEVER,
  pointingName: NEVER,
  points: NEVER,
  aside: /(?!)/g,
  noteVerb: NEVER,
  excludedBy: NEVER,
  seeAlso: NEVER,
  reserved: /^削除[。．]?$/,
  findName: findJapaneseName,
  findWords: findJapaneseWords,
};

/** Text whose brackets are all closed, nested up to a depth. */
function nestBrackets(depth: number): string {
  return depth === 0 ? '[^（）]*' : `[^（）]*(?:（${nestBrackets(depth - 1)}）[^（）]*)*`;
}
