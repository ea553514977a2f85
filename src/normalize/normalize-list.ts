import type { Edition } from '../model/list.ts';
import type { Criterion, ListFacts, NoteRole, Provision, Reference, Unparsed } from '../model/provision.ts';
import type { RawList, RawProvision } from '../model/raw.ts';
import { findCasNumbers } from './cas.ts';
import { findDecimalMark } from './decimal-mark.ts';
import type { DecimalMark } from './decimal-mark.ts';
import { findJunction } from './junction.ts';
import { findLabel } from './label.ts';
import { findLanguageRules } from './language.ts';
import type { LanguageRules } from './language.ts';
import { addTallies, measurePlace, NO_NUMBERS } from './measure-note.ts';
import type { MeasureText, NumberTally } from './measure-note.ts';
import { findMentionFinder } from './mention-finder.ts';
import { findNoteRole } from './note-role.ts';
import { buildRawTree } from './raw-tree.ts';
import type { RawTree } from './raw-tree.ts';
import { buildSiblingIndex, findReferences } from './references.ts';
import { findStatus } from './status.ts';
import { findQuotedTerms } from './terms.ts';
import type { WordVocabulary } from './vocabulary.ts';
import { hashWording } from './wording.ts';
import { findContentWords } from './words.ts';

/** The facts of an edition, and what became of all numbers with a unit in its official text. */
export interface NormalizedList {
  readonly facts: ListFacts;
  readonly tally: NumberTally;
}

/**
 * Turns what a reader found into facts; the official text goes no further. Criteria are those of items, paragraphs and the
 * notes that widen or narrow; numbers in headings and other notes are kept as `unparsed` with the reason `definition` where
 * they were understood. Marks of regimes, destinations and differences of language come from the reader.
 */
export function normalizeList(
  raw: RawList,
  edition: Edition,
  measure: MeasureText,
  vocabulary: WordVocabulary,
): NormalizedList {
  const rules = findLanguageRules(edition.language);
  const controlled = raw.provisions.map(cutDestinations);
  const tree = buildRawTree(controlled, rules);
  const roles = findRoles(controlled, tree, rules);
  const findMentions = findMentionFinder(edition.list);
  const citing = { findMentions, siblings: buildSiblingIndex(controlled), rules };
  const decimal = findDecimalMark(edition.list);
  const criteria = new Map<string, readonly Criterion[]>();
  const references = new Map<string, readonly Reference[]>();
  const unparsed = new Map<string, readonly Unparsed[]>();
  let tally = NO_NUMBERS;
  const provisions = controlled.map((provision) => {
    const { code, text } = provision;
    const role = roles.get(code);
    const standing = provision.kind === 'heading' ? 'explains' : role;
    const measured = measurePlace(measure, text, tree.lead(provision), standing, rules);
    tally = addTallies(tally, measured.tally);
    keep(criteria, code, measured.criteria);
    keep(unparsed, code, measured.unparsed);
    const place = { code, above: tree.above(provision), noteRole: role };
    keep(references, code, provision.references ?? findReferences(text, place, citing));
    return normalizeProvision(provision, { rules, tree, role, rest: measured.rest, decimal, vocabulary });
  });
  const { controls, exceptions, languages } = raw;
  const facts = { edition, provisions, criteria, references, unparsed, controls, exceptions };
  return { facts: languages ? { ...facts, languages } : facts, tally };
}

/** The provision without the words that say its destinations: they are facts of their own. */
function cutDestinations(raw: RawProvision): RawProvision {
  const { text, destinationClause: clause } = raw;
  return clause ? { ...raw, text: `${text.slice(0, clause.start)}${text.slice(clause.end)}`.trim() } : raw;
}

interface Surroundings {
  readonly rules: LanguageRules | undefined;
  readonly tree: RawTree;
  readonly role: NoteRole | undefined;
  readonly rest: string;
  readonly decimal: DecimalMark;
  readonly vocabulary: WordVocabulary;
}

function normalizeProvision(raw: RawProvision, around: Surroundings): Provision {
  const { rules, tree, role, vocabulary } = around;
  const { terms, localTerms } = findQuotedTerms(raw.text);
  const children = tree.children(raw.code);
  const isList = raw.kind === 'note' && (role === 'explains' || role === 'points');
  const connectives = isList && raw.text === '' ? [] : children.map((child) => tree.connective(child.code));
  const junction = findJunction(raw.text, connectives, rules);
  const base: Provision = {
    code: raw.code,
    kind: raw.kind,
    parent: raw.parent,
    order: raw.order,
    label:
      raw.kind === 'note' || role === 'explains' || role === 'points'
        ? ''
        : findLabel(raw.text, vocabulary.label, rules),
    connective: tree.connective(raw.code),
    status: raw.status ?? findStatus(raw.text, rules),
    terms,
    localTerms,
    cas: findCasNumbers(raw.text),
    marks: raw.marks ?? [],
    words: findContentWords(around.rest, vocabulary, rules),
    hash: hashWording(raw.text, around.decimal, vocabulary.spelling, rules),
  };
  return {
    ...base,
    ...(raw.destinations ? { destinations: raw.destinations } : {}),
    ...(junction ? { junction } : {}),
    ...(raw.kind === 'note' && role ? { noteRole: role } : {}),
  };
}

/** The role of every note, and for the paragraphs below a note the role of that note. */
function findRoles(
  provisions: readonly RawProvision[],
  tree: RawTree,
  rules: LanguageRules | undefined,
): ReadonlyMap<string, NoteRole> {
  const roles = new Map<string, NoteRole>();
  for (const provision of provisions) {
    const inherited = roles.get(provision.parent);
    if (provision.kind === 'note') {
      const text =
        provision.text === ''
          ? tree
              .children(provision.code)
              .map((c) => c.text)
              .join(' ')
          : provision.text;
      roles.set(provision.code, findNoteRole(provision.noteName, text, rules));
    } else if (inherited) roles.set(provision.code, inherited);
  }
  return roles;
}

function keep<T>(facts: Map<string, readonly T[]>, code: string, found: readonly T[]): void {
  if (found.length > 0) facts.set(code, found);
}
