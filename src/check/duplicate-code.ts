import type { Check } from './check.ts';
import { formatProvisionPlace } from './check.ts';

/** No code names two provisions of one edition. */
export const duplicateCode: Check = {
  name: 'duplicate-code',
  description: 'A code names one provision of an edition, or every answer about it could be about the other.',
  scope: 'edition',
  check: ({ facts }) =>
    facts.flatMap((list) => {
      const seen = new Set<string>();
      return list.provisions.flatMap(({ code }) => {
        if (!seen.has(code)) {
          seen.add(code);
          return [];
        }
        return [
          {
            code: 'duplicate-code',
            severity: 'error' as const,
            at: formatProvisionPlace(list, code),
            message: `Edition ${list.edition.edition} has this code twice, so facts of two provisions would be mixed.`,
            value: code,
            hint: 'Look up both places in the official text; mend the reader or add a row to data/corrections.',
          },
        ];
      });
    }),
};
