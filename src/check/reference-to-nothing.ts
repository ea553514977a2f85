import type { Issue } from '../model/issue.ts';
import type { ListFacts } from '../model/provision.ts';
import type { Check } from './check.ts';
import { formatProvisionPlace } from './check.ts';
import { findNearest } from './nearest.ts';

/** A reference that is written like the list's own codes leads to a provision, or to several without a row for their group. */
export const referenceToNothing: Check = {
  name: 'reference-to-nothing',
  description:
    "A reference in the form of the list's own codes leads to a provision, or what it brings in or takes out is lost; a mere hint is a warning.",
  scope: 'edition',
  check: ({ facts }) => facts.flatMap(findDeadReferences),
};

function findDeadReferences(list: ListFacts): readonly Issue[] {
  const codes = new Set(list.provisions.map((p) => p.code));
  const leads = (target: string) => codes.has(target) || [...codes].some((code) => code.startsWith(`${target}.`));
  const items = list.provisions.filter((p) => p.kind === 'item').map((p) => p.code);
  const shapes = new Set(items.map(formatShape));
  return [...list.references].flatMap(([code, references]) =>
    references
      .filter(({ target }) => shapes.has(formatShape(target)) && !leads(target))
      .map(({ role, target }): Issue => {
        const near = findNearest(target, codes);
        return {
          code: 'reference-to-nothing',
          severity: role === 'see-also' ? 'warning' : 'error',
          at: formatProvisionPlace(list, code),
          message: `It refers to a provision that edition ${list.edition.edition} does not have.`,
          value: target,
          hint: `${near.length > 0 ? `Near: ${near.join(', ')}. ` : ''}Where the law itself errs, say so in data/exceptions/reference-to-nothing.csv.`,
        };
      }),
  );
}

/** The form of a code's first part: `3A001.a` → `9X999`. */
function formatShape(code: string): string {
  return (code.split(/[.#]/)[0] ?? '').replaceAll(/\d/g, '9').replaceAll(/[A-Z]/g, 'X').replaceAll(/[a-z]/g, 'x');
}
