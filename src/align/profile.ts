import type { Catalogue } from '../graph/catalogue.ts';
import type { Criterion, Provision } from '../model/provision.ts';
import { buildRarity, type Rarity, type TokenSet } from './tokens.ts';

/** What the matcher knows of one provision. */
export interface Profile {
  readonly provision: Provision;
  /** Only provisions of one sort are compared: notes answer to notes of their role, everything else to everything else. */
  readonly sort: string;
  /** Content words and CAS numbers of the provision itself. */
  readonly own: TokenSet;
  /** Words of all provisions above it. */
  readonly context: TokenSet;
  /** Own and context together. */
  readonly full: TokenSet;
  /** Own words and those of all paragraphs below; only of entries: below them levels differ between lists. */
  readonly whole?: TokenSet;
  /** Codes of the paragraphs directly below that take part. */
  readonly children: readonly string[];
  /** Values with their base unit, without comparator. */
  readonly numbers: TokenSet;
  /** Quantities with their base unit, whatever the value. */
  readonly measures: ReadonlySet<string>;
}

/** The profiles of two lists under one measure of rarity. */
export interface Profiles {
  readonly rarity: Rarity;
  readonly subject: ReadonlyMap<string, Profile>;
  readonly object: ReadonlyMap<string, Profile>;
}

const wordToken = (word: string) => `word ${word}`;
const chemicalToken = (cas: string) => `cas ${cas}`;

/** The number of a criterion as a token; between two languages, where words cannot help, only under the quantity's name. */
type NumberTokens = (criterion: Criterion) => readonly string[];

const bareNumber: NumberTokens = ({ base, baseUnit }) => [`number ${base} ${baseUnit}`];
const namedNumber: NumberTokens = ({ quantity, base, baseUnit }) =>
  quantity === '' ? [] : [`number ${quantity} ${base} ${baseUnit}`];

function ownTokens(provision: Provision): string[] {
  return [...provision.words.map(wordToken), ...provision.cas.map(chemicalToken)];
}

/** Only provisions that stand for something take part: reserved places and explaining or pointing notes do not. */
export function isComparable(provision: Provision): boolean {
  const isEmpty = provision.status === 'reserved' || provision.status === 'repealed';
  if (isEmpty || provision.kind === 'heading') return false;
  return provision.kind !== 'note' || provision.noteRole === 'excludes' || provision.noteRole === 'includes';
}

/** Builds the profiles of both lists; provisions inside explaining or pointing notes are left out with their note. */
export function buildProfiles(subject: Catalogue, object: Catalogue): Profiles {
  const oneLanguage = subject.facts.edition.language === object.facts.edition.language;
  const numbers = oneLanguage ? bareNumber : namedNumber;
  const documents = [subject, object].flatMap((catalogue) =>
    comparableProvisions(catalogue).map((p) => [...ownTokens(p), ...catalogue.criteria(p.code).flatMap(numbers)]),
  );
  const rarity = buildRarity(documents);
  return {
    rarity,
    subject: profilesOf(subject, rarity, numbers),
    object: profilesOf(object, rarity, numbers),
  };
}

function comparableProvisions(catalogue: Catalogue): readonly Provision[] {
  return catalogue.facts.provisions.filter((p) => catalogue.path(p.code).every(isComparable));
}

function profilesOf(catalogue: Catalogue, rarity: Rarity, tokensOf: NumberTokens): ReadonlyMap<string, Profile> {
  const profiles = new Map<string, Profile>();
  const ownSets = new Map(catalogue.facts.provisions.map((p) => [p.code, rarity.set(ownTokens(p))]));
  const ownOf = ({ code }: Provision) => ownSets.get(code) ?? rarity.set([]);
  for (const provision of comparableProvisions(catalogue)) {
    const { code, kind, noteRole } = provision;
    const own = ownOf(provision);
    const context = rarity.unite(catalogue.path(code).slice(0, -1).map(ownOf));
    const below = kind === 'item' ? catalogue.subtree(code).slice(1).map(ownOf) : [];
    const criteria = catalogue.criteria(code);
    profiles.set(code, {
      provision,
      sort: `${catalogue.isInNote(code) ? 'in a note' : ''} ${noteRole ?? ''}`,
      own,
      context,
      full: rarity.unite([own, context]),
      ...(below.some((set) => set.ids.length > 0) && { whole: rarity.unite([own, ...below]) }),
      children: catalogue
        .children(code)
        .filter(isComparable)
        .map((child) => child.code),
      numbers: rarity.set(criteria.flatMap(tokensOf)),
      measures: new Set(criteria.map((c) => `${c.quantity} ${c.baseUnit}`)),
    });
  }
  return profiles;
}
