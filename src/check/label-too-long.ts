import type { Check } from './check.ts';
import { formatProvisionPlace } from './check.ts';

const MOST_WORDS = 10;

/** Labels are terms, not sentences. */
export const labelTooLong: Check = {
  name: 'label-too-long',
  description: 'A label is a term of at most ten words; Concord holds facts and never sentences of official texts.',
  scope: 'edition',
  check: ({ facts }) =>
    facts.flatMap((list) =>
      list.provisions
        .filter((p) => p.label.split(/\s+/).length > MOST_WORDS)
        .map((p) => ({
          code: 'label-too-long',
          severity: 'error' as const,
          at: formatProvisionPlace(list, p.code),
          message: `The label has more than ${MOST_WORDS} words, so it is a sentence of the official text and not a term.`,
          value: p.label.slice(0, 80),
          hint: 'Cut it to the noun phrase that names the thing.',
        })),
    ),
};
