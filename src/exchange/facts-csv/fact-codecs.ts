import { formatDestinations, parseDestinations, type Destinations } from '../../model/destinations.ts';
import type { LanguageDifference } from '../../model/language-difference.ts';
import type { Control, ListException } from '../../model/licensing.ts';
import type { Condition, Criterion, Measured, Provision, Reference, Unparsed } from '../../model/provision.ts';
import type { Cell } from './cells.ts';
import { choiceCell, flagCell, listCell, numberCell, optionalCell, textCell } from './cells.ts';
import { COMPARATORS, formatCondition, formatMeasured, parseCondition, parseMeasured } from './measured-text.ts';
import { buildRowCodec } from './row-codec.ts';

/** A fact with its position among its provision's facts of the same kind, from 1. */
export type Numbered<T> = T & { readonly n: number };

const measuredCell: Cell<Measured> = { format: formatMeasured, parse: (t) => wrap(parseMeasured(t)) };
const conditionCell: Cell<Condition> = { format: formatCondition, parse: (t) => wrap(parseCondition(t)) };
const destinationsCell: Cell<Destinations> = { format: formatDestinations, parse: (t) => wrap(parseDestinations(t)) };
const texts = listCell(textCell);

/** A provision as a row of `provisions.csv`; absent junction and note role are empty cells. */
export const provisionCodec = buildRowCodec<Provision>({
  code: textCell,
  kind: choiceCell(['heading', 'item', 'paragraph', 'note']),
  parent: textCell,
  order: numberCell,
  label: textCell,
  junction: optionalCell(choiceCell(['any', 'all', 'mixed'])),
  connective: choiceCell(['and', 'or', '']),
  noteRole: optionalCell(choiceCell(['includes', 'excludes', 'explains', 'points'])),
  status: choiceCell(['proposed', 'in-force', 'suspended', 'not-enforced', 'repealed', 'reserved']),
  terms: texts,
  localTerms: texts,
  cas: texts,
  marks: texts,
  destinations: optionalCell(destinationsCell),
  words: texts,
  hash: textCell,
});

/** A criterion as a row of `criteria.csv`, without its provision's code; values and bases in full precision. */
export const criterionCodec = buildRowCodec<Criterion>({
  n: numberCell,
  branch: numberCell,
  quantity: textCell,
  comparator: choiceCell(COMPARATORS),
  value: numberCell,
  unit: textCell,
  base: numberCell,
  baseUnit: textCell,
  printed: textCell,
  restated: listCell(measuredCell),
  at: listCell(conditionCell),
  object: textCell,
});

/** A reference as a row of `references.csv`, without its provision's code. */
export const referenceCodec = buildRowCodec<Numbered<Reference>>({
  n: numberCell,
  role: choiceCell(['specified-by', 'excluded-by', 'see-also', 'technology-for', 'software-for']),
  target: textCell,
});

/** A number that was not understood as a row of `unparsed.csv`, without its provision's code. */
export const unparsedCodec = buildRowCodec<Numbered<Unparsed>>({ n: numberCell, printed: textCell, reason: textCell });

/** A licence requirement as a row of `controls.csv`, without its entry's code. */
export const controlCodec = buildRowCodec<Numbered<Control>>({
  n: numberCell,
  reason: textCell,
  column: textCell,
  scope: texts,
  except: texts,
  entire: flagCell,
  prose: flagCell,
  cites: texts,
});

/** A licence exception as a row of `exceptions.csv`, without its entry's code. */
export const exceptionCodec = buildRowCodec<Numbered<ListException>>({
  n: numberCell,
  exception: textCell,
  availability: choiceCell(['yes', 'no', 'partly']),
  limit: textCell,
  scope: texts,
  except: texts,
  prose: flagCell,
});

/** A place where language versions disagree as a row of `languages.csv`, without its provision's code. */
export const languageCodec = buildRowCodec<Numbered<LanguageDifference>>({
  n: numberCell,
  firstLanguage: textCell,
  first: textCell,
  secondLanguage: textCell,
  second: textCell,
  remark: textCell,
});

function wrap<T>(value: T | undefined): { readonly value: T } | undefined {
  return value === undefined ? undefined : { value };
}
