import type { Sentence } from './annotate.ts';
import { awaitsChildren, findWaitingComparator } from './awaiting.ts';
import { findBounds } from './bound.ts';
import type { Bound } from './bound.ts';
import type { PrintedComparator } from './language.ts';
import { findLastName, NAMELESS } from './quantity.ts';
import type { QuantityName, ReadingTools } from './quantity.ts';
import { assignRoles } from './role.ts';
import { markScopes } from './scope.ts';

/** What a parent's text lends to its children. */
export interface Lead {
  /** The comparator at its end that waits for the children's values ("exceeding any of the following:"). */
  readonly comparator: PrintedComparator | undefined;
  /** The quantity named last that fits a base unit. */
  readonly nameFor: (baseUnit: string) => QuantityName;
  readonly sentence: Sentence;
  /** Conditions stated in the lead for the children's values. */
  readonly conditions: readonly Bound[];
}

/** Reads a parent's text for what its children need. An empty text lends nothing. */
export function readLead(sentence: Sentence, tools: ReadingTools): Lead {
  const comparator = findWaitingComparator(sentence);
  const bounds = awaitsChildren(sentence, tools.tables) ? findBounds(sentence, tools.tables) : [];
  const roles = assignRoles(sentence, bounds, markScopes(sentence, tools.tables), tools.tables);
  const known = new Map<string, QuantityName>();
  const nameFor = (baseUnit: string): QuantityName => {
    const name =
      known.get(baseUnit) ?? (sentence.tokens.length === 0 ? NAMELESS : findLastName(sentence, baseUnit, tools));
    known.set(baseUnit, name);
    return name;
  };
  return { comparator, nameFor, sentence, conditions: bounds.filter((_, i) => roles[i]?.kind === 'condition') };
}
