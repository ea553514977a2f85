import { buildCatalogue } from '../graph/catalogue.ts';
import type { Check } from './check.ts';
import { formatProvisionPlace } from './check.ts';

/** What announces a list has one. */
export const childlessAsFollows: Check = {
  name: 'childless-as-follows',
  description: 'A provision that announces "any" or "all of the following" has children, or its conditions were lost.',
  scope: 'edition',
  check: ({ facts }) =>
    facts.flatMap((list) => {
      const catalogue = buildCatalogue(list);
      return list.provisions
        .filter((p) => p.junction !== undefined && p.status !== 'reserved' && catalogue.children(p.code).length === 0)
        .map((p) => ({
          code: 'childless-as-follows',
          severity: 'error' as const,
          at: formatProvisionPlace(list, p.code),
          message: `It announces a list (\`${p.junction}\`) but has no children, so conditions of the law were lost.`,
          value: p.label,
          hint: 'Look up the official text; mend the reader, or add the children as corrections.',
        }));
    }),
};
