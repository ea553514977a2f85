import type { Issue } from '../model/issue.ts';
import type { ListFacts } from '../model/provision.ts';
import type { Check } from './check.ts';
import { formatProvisionPlace } from './check.ts';

/** Every parent exists, and every fact belongs to a provision. */
export const orphan: Check = {
  name: 'orphan',
  description: 'Every parent and every provision that facts belong to exists, or conditions from above would be lost.',
  scope: 'edition',
  check: ({ facts }) => facts.flatMap((list) => [...findLostParents(list), ...findLostFacts(list)]),
};

function findLostParents(list: ListFacts): readonly Issue[] {
  const codes = new Set(list.provisions.map((p) => p.code));
  return list.provisions
    .filter((p) => p.parent !== '' && !codes.has(p.parent))
    .map((p) =>
      fault(list, p.code, 'The parent is missing, so its conditions would not be asked of this provision.', p.parent),
    );
}

function findLostFacts(list: ListFacts): readonly Issue[] {
  const codes = new Set(list.provisions.map((p) => p.code));
  const { criteria, references, unparsed, controls, exceptions, languages = new Map() } = list;
  return Object.entries({ criteria, references, unparsed, controls, exceptions, languages }).flatMap(([table, rows]) =>
    [...rows.keys()]
      .filter((code) => !codes.has(code))
      .map((code) => fault(list, code, `The rows of \`${table}\` belong to a provision that does not exist.`, code)),
  );
}

function fault(list: ListFacts, code: string, message: string, value: string): Issue {
  const hint = 'Ingest the edition again; if it stays, mend the reader.';
  return { code: 'orphan', severity: 'error', at: formatProvisionPlace(list, code), message, value, hint };
}
