import type { Basis, DifferenceKind, Gap, NoteRole, ReferenceRole, Relation } from '../state/core.ts';

/** Sign of each relation, the same everywhere. */
export const RELATION_SIGN: Readonly<Record<Relation, string>> = {
  same: '=',
  narrower: '⊂',
  wider: '⊃',
  overlapping: '∩',
  disjoint: '∅',
  absent: '–',
  undetermined: '?',
};

/** What each relation means, read from the first list. */
export function explainRelation(relation: Relation, subject: string, object: string): string {
  switch (relation) {
    case 'same':
      return `${subject} and ${object} control the same here.`;
    case 'narrower':
      return `${subject} is narrower than ${object} here: it controls less.`;
    case 'wider':
      return `${subject} is wider than ${object} here: it controls more.`;
    case 'overlapping':
      return `${subject} and ${object} overlap here: each controls something that the other does not.`;
    case 'disjoint':
      return `${subject} and ${object} control different things here; no device falls under both.`;
    case 'absent':
      return `One list has an entry here; no counterpart was found in the other, as far as Concord holds it.`;
    case 'undetermined':
      return `What the two say here could not be read far enough to compare them.`;
  }
}

/** Which list has the entry that the other lacks. */
export function explainAbsence(holder: string, other: string): string {
  return `In ${holder} only. Not found in what Concord holds of ${other}.`;
}

/** Why a list in which no counterpart was found cannot be said to lack it. */
export const GAP_TEXT: Readonly<Record<Gap, (other: string) => string>> = {
  language: (other) =>
    `No counterpart was found: the texts are in two languages. ${other} may control it under another name.`,
  partial: (other) =>
    `No counterpart was found, but of what ${other}’s authority controls here Concord holds a part only.`,
  pointer: (other) =>
    `No counterpart was found: ${other} only says here where its rules are, and Concord does not hold them.`,
  absent: (other) => `No counterpart was found: ${other} leaves this matter to rules that Concord does not hold.`,
};

/** What the relation rests on, one sentence; empty where it needs none. */
export const BASIS_TEXT: Readonly<Record<Basis, string>> = {
  regions: 'Numbers and wording were both compared.',
  numbers: 'Only the numbers were compared; the wording differs or was not weighed.',
  wording: 'Only the wording was compared; neither side states a number here.',
  none: '',
};

/** Name of each kind of difference. */
export const KIND_NAME: Readonly<Record<DifferenceKind, string>> = {
  threshold: 'threshold',
  comparator: 'comparator',
  unit: 'unit',
  condition: 'condition of measurement',
  'criterion-missing': 'condition missing',
  'criterion-added': 'condition added',
  junction: 'any or all',
  exclusion: 'exclusion',
  feature: 'wording',
  destination: 'destination',
  status: 'status',
  language: 'language version',
  code: 'code',
  collision: 'look-alike code',
  split: 'split',
  merge: 'merge',
  term: 'defined term',
};

/** What each kind of difference means. */
export const KIND_MEANING: Readonly<Record<DifferenceKind, string>> = {
  threshold: 'The same quantity with another value.',
  comparator: 'The same value with another comparator, such as “or more” against “more than”.',
  unit: 'The same quantity in a unit that cannot be converted.',
  condition: 'Measured under other conditions.',
  'criterion-missing': 'The second list asks for something that the first does not.',
  'criterion-added': 'The first list asks for something that the second does not.',
  junction: 'One list asks for any of the conditions, the other for all.',
  exclusion: 'A note on one side takes something out.',
  feature: 'The wording differs.',
  destination: 'It applies to other destinations.',
  status: 'The legal state differs: in force, suspended, reserved.',
  language: 'Two language versions of one law disagree.',
  code: 'The same thing under another code.',
  collision: 'The same code for another thing.',
  split: 'One provision here, several there.',
  merge: 'Several provisions here, one there.',
  term: 'A defined term means something else.',
};

/** What a note does, before its content. */
export const NOTE_ROLE: Readonly<Record<NoteRole, string>> = {
  includes: 'widens or gives examples',
  excludes: 'takes out of control',
  explains: 'explains',
  points: 'points elsewhere',
};

/** Why a provision points to another. */
export const REFERENCE_ROLE: Readonly<Record<ReferenceRole, string>> = {
  'specified-by': 'as specified by',
  'excluded-by': 'except what is specified by',
  'see-also': 'see also',
  'technology-for': 'technology for',
  'software-for': 'software for',
};

/** Names of the categories, see `findCategory`; `other` for entries whose numbers name none. */
export const CATEGORY_NAME: Readonly<Record<string, string>> = {
  '0': 'Nuclear and miscellaneous',
  '1': 'Special materials, chemicals, toxins',
  '2': 'Materials processing',
  '3': 'Electronics',
  '4': 'Computers',
  '5': 'Telecommunications, information security',
  '6': 'Sensors and lasers',
  '7': 'Navigation and avionics',
  '8': 'Marine',
  '9': 'Aerospace and propulsion',
  ML: 'Munitions',
  PL: 'Internal repression and other',
  other: 'Numbered otherwise',
};
