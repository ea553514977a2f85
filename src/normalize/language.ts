import { GERMAN } from './language-de.ts';
import { ENGLISH } from './language-en.ts';
import { JAPANESE } from './language-ja.ts';
import { CHINESE } from './language-zh.ts';

/** The words of one language by which the normalize layer knows structure; a new language is a new table. */
export interface LanguageRules {
  /** Lead-ins that ask for every child ("all of the following"); global, the last match in a lead-in counts. */
  readonly leadAll: RegExp;
  /** What a lead-in says that asks for every child in so many words; without it a printed "or" between the children counts. */
  readonly every: RegExp;
  /** Lead-ins that ask for one child ("any of the following", "as follows"); global. */
  readonly leadAny: RegExp;
  /** Lead-ins that ask for some number of children ("two or more of the following"); global. */
  readonly leadSome: RegExp;
  /** Lead-ins whose children only exemplify ("including:"). */
  readonly leadExamples: RegExp;
  /** The connective at the end of a text, with its punctuation; group 1 for "and", group 2 for "or". */
  readonly connective: RegExp;
  /** Note texts that remove something from control. */
  readonly excludes: RegExp;
  /** The same where the subject is the entry itself ("This entry does not control …"). */
  readonly excludesHere: RegExp;
  /** Note texts that take back another note's removal ("Note 1 does not apply to …", "Nothing in Note 1 releases …"). */
  readonly restores: RegExp;
  /** Note texts that widen, exemplify or say what is meant by the control. */
  readonly includes: RegExp;
  /** Note texts that define, or that bind the control to what they name ("control only"). */
  readonly explains: RegExp;
  /** Names of notes that remove something from control. */
  readonly excludingName: RegExp;
  /** Names of notes that explain. */
  readonly explainingName: RegExp;
  /** Names of notes about other matters than the scope (licences, related entries): only `excludesHere` narrows in them. */
  readonly sideName: RegExp;
  /** Names of notes that point elsewhere. */
  readonly pointingName: RegExp;
  /** Note texts that point elsewhere. */
  readonly points: RegExp;
  /** Sentences inside a note that only point elsewhere or permit something; global. */
  readonly aside: RegExp;
  /** Verb of a note whose codes before it are only its subject. */
  readonly noteVerb: RegExp;
  /** What stands before a code that the provision leaves out ("other than those specified in"). */
  readonly excludedBy: RegExp;
  /** What stands before a code that is only pointed to ("see"). */
  readonly seeAlso: RegExp;
  /** The whole text of a place that holds nothing ("Not used"). */
  readonly reserved: RegExp;
  /** The name of the thing that a text is about, empty for none; in English it is found with the vocabulary. */
  readonly findName?: (text: string) => string;
  /** The content words of a text, sorted and unique; in English they are found with the vocabulary. */
  readonly findWords?: (text: string) => readonly string[];
}

const TABLES: Readonly<Record<string, LanguageRules>> = { de: GERMAN, en: ENGLISH, ja: JAPANESE, zh: CHINESE };

/** The rules of an edition's language; undefined where there are none yet: then structure alone speaks. */
export function findLanguageRules(language: string): LanguageRules | undefined {
  return TABLES[language];
}
