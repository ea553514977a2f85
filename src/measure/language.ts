import type { UnitWords } from './unit.ts';
import type { Language } from './vocabulary.ts';

/** A comparator as printed: one of the five, or one that needs the quantity's sense of "better". */
export type PrintedComparator = '<' | '<=' | '=' | '>=' | '>' | 'better' | 'better=' | 'worse' | 'worse=';

/**
 * What a phrase does in a sentence:
 * `before`/`after` compare the value behind/before them; `between`, `from`, `to`, `and` make ranges; `or`, `and` join;
 * `circumstance` opens what may be a condition of measurement, `condition` what always is; `property` says that the item itself
 * has what follows; `span` that the whole range must be covered; `exception`, `example`, `formula` open text whose
 * numbers are no criteria; `rough` makes the bare value behind it no more than an example; `derived` is arithmetic in words, whose result may be compared ("a product of A and B of more than 5"); `besides` opens an exception that ends where a property begins; `outside` leaves out the range behind it; `no` and `not` turn a comparator round; `any` opens the object measured; `all` says that everything listed is asked; `vacuous` is a count that asks nothing.
 */
export type CueRole =
  | 'before'
  | 'after'
  | 'between'
  | 'from'
  | 'to'
  | 'and'
  | 'or'
  | 'circumstance'
  | 'condition'
  | 'property'
  | 'span'
  | 'exception'
  | 'example'
  | 'rough'
  | 'formula'
  | 'derived'
  | 'besides'
  | 'outside'
  | 'no'
  | 'not'
  | 'any'
  | 'all'
  | 'vacuous'
  | 'equivalence';

/** One phrase of a language with its role. */
export interface Cue {
  readonly role: CueRole;
  readonly comparator?: PrintedComparator;
  /** How many tokens of the phrase the cue covers, when not all (the rest only decides which cue it is). */
  readonly take?: number;
  /** True when it speaks only with a value directly behind it ("capable of 300 km"). */
  readonly adjacent?: boolean;
  /** True when it may also join the ends of a range ("up to"). */
  readonly range?: boolean;
}

/** All that the engine must know of one language; the engine itself knows none. */
export interface LanguageTables {
  readonly language: Language;
  readonly unitWords: UnitWords;
  /** Numbers written as words. */
  readonly numerals: ReadonlyMap<string, number>;
  /** Words that multiply the number before them by a power of ten: "million" 6. */
  readonly multipliers: ReadonlyMap<string, number>;
  /** Units that stand before their number ("Mach 5"), by folded word. */
  readonly unitsBefore: ReadonlyMap<string, string>;
  /** Words after which a number is a name, not a measure ("Part", "Category", "ISO"). */
  readonly references: ReadonlySet<string>;
  /** Last words of comparators behind which no range begins. */
  readonly comparing: ReadonlySet<string>;
  /** Words that may stand between comparator and value. */
  readonly fillers: ReadonlySet<string>;
  /** Articles: they begin the noun phrase between a comparator and its value ("exceed a total dose of"). */
  readonly articles: ReadonlySet<string>;
  /** Words that end a noun phrase: no part of the name of a quantity. */
  readonly stops: ReadonlySet<string>;
  /** Words and marks between the sides of a thing: "120 mm by 50 mm". */
  readonly times: ReadonlySet<string>;
  /** First words of arithmetic that stands between its operands ("divided by"). */
  readonly infixes: ReadonlySet<string>;
  /** Words that make a number a proportion of a mixture ("1 part hafnium to 500 parts zirconium"). */
  readonly proportions: ReadonlySet<string>;
  /** Words that stand for the things excepted ("other than those with …"). */
  readonly pronouns: ReadonlySet<string>;
  /** Goods whose size stands before them ("300 mm wafers"). */
  readonly sized: ReadonlySet<string>;
  /** Words behind "not" that make it govern what follows ("not capable of", "do not have"). */
  readonly negatable: ReadonlySet<string>;
  /** Words that give a thing a property ("with"). */
  readonly accompanying: ReadonlySet<string>;
  /** Words that announce a list. */
  readonly announcing: ReadonlySet<string>;
  /** Nouns behind "any" that name nothing ("any type"). */
  readonly vague: ReadonlySet<string>;
  /** Property words that never stand before a noun as adjectives ("having"). */
  readonly possessive: ReadonlySet<string>;
  /** Words behind a value in brackets that say how another value is meant ("1 MeV equivalent"). */
  readonly equivalents: ReadonlySet<string>;
  /** Words that open a proviso ("if"). */
  readonly provisos: ReadonlySet<string>;
  /** Words of ability, before which stands what is able ("rockets capable of"). */
  readonly able: ReadonlySet<string>;
  /** What goods are made for, whose range or payload is not that of the goods. */
  readonly carriers: ReadonlySet<string>;
  /** Words before a carrier that say that the item is for it. */
  readonly carried: ReadonlySet<string>;
  /** Words that tell that "g" is the acceleration of gravity. */
  readonly gravity: ReadonlySet<string>;
  /** Shortened words whose full stop ends nothing ("Nr."), by folded word; default none. */
  readonly abbreviations?: ReadonlySet<string>;
  /** Endings that make the name of a substance that of its share; default " content". */
  readonly shares?: readonly string[];
  /** Beginnings of the words behind a per cent sign that name the share by themselves ("Vol.-%"), with the quantity's id. */
  readonly shareUnits?: readonly (readonly [string, string])[];
  /** Base units whose own quantity is a better name than the printed words before a value; default none. */
  readonly plainUnits?: ReadonlySet<string>;
  /** An article that counts one where it stands ("mehr als eine"), sticky; default none. */
  readonly countedOne?: RegExp;
  /** Articles that begin an alternative wherever they stand behind "or" ("oder einer Masse über 5 kg"); default none. */
  readonly alternativeArticles?: ReadonlySet<string>;
  /** True where the last part of a compound noun may name the quantity ("Beschleunigungsspannung"); default false. */
  readonly compounds?: boolean;
  /** First parts of compound nouns that compare ("Mindestabstand"), read as words of their own; default none. */
  readonly sizePrefixes?: ReadonlySet<string>;
  /** True where "1,25" is one and a quarter in every list of the language; default false. */
  readonly decimalComma?: boolean;
  /** True where a plain blank may group thousands ("25 000"); default false. */
  readonly blankThousands?: boolean;
  /** Articles that begin a new noun ("a", "an"); none where a language's articles do not tell. */
  readonly indefinite?: ReadonlySet<string>;
  /** Words directly before a share that make it the content of something ("containing"); default none. */
  readonly contents?: ReadonlySet<string>;
  /** What stands behind a number in the place of a unit and is none ("degrees of freedom"), as a sticky pattern; default none. */
  readonly noUnit?: RegExp;
  /** Words that make "below" so many metres mean deeper ("use below 500 m"); default none. */
  readonly diving?: ReadonlySet<string>;
  /** What stands before a value that a text which only explains states exactly ("of", "is", an opening bracket); default none. */
  readonly stating?: ReadonlySet<string>;
  /** Words that some files print without the blank to the next ("ormore"); default none, and nothing is parted. */
  readonly joining?: ReadonlySet<string>;
  /** Words that look like two and are one ("performed"); default none. */
  readonly single?: ReadonlySet<string>;
  /** Phrases with their roles. */
  readonly cues: readonly (readonly [string, Cue])[];
  /** One form for singular and plural, lower case. */
  readonly fold: (word: string) => string;
}
