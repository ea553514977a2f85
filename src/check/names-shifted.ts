import type { Issue } from '../model/issue.ts';
import type { ListFacts } from '../model/provision.ts';
import type { Check } from './check.ts';
import { formatProvisionPlace } from './check.ts';

/** So many neighbours in a row bear each other's names by no accident. */
const RUN = 3;

/**
 * A slip of one row between codes and names is the commonest fault of lists copied by hand or by machine: each entry then
 * bears its neighbour's name. Another list in the same language, that writes the same codes, shows it.
 */
export const namesShifted: Check = {
  name: 'names-shifted',
  description: 'No run of entries bears the names that another list gives to their neighbours.',
  scope: 'dataset',
  check: ({ facts }) =>
    facts.flatMap((own) =>
      facts
        .filter((other) => other.edition.list !== own.edition.list && other.edition.language === own.edition.language)
        .flatMap((other) => [...findShift(own, other, 1), ...findShift(own, other, -1)]),
    ),
};

/** The first entry of each run whose names stand `step` places away in the other list. */
function findShift(own: ListFacts, other: ListFacts, step: number): readonly Issue[] {
  const names = nameItems(own);
  const theirs = nameItems(other);
  const codes = [...theirs.keys()];
  const isShifted = codes.map((code, i) => {
    const name = names.get(code);
    return name !== undefined && name !== theirs.get(code) && name === theirs.get(codes[i + step] ?? '');
  });
  const starts = codes.filter(
    (_, i) => isShifted[i] && !isShifted[i - 1] && isShifted.slice(i, i + RUN).filter(Boolean).length === RUN,
  );
  return starts.map((code) => ({
    code: 'names-shifted',
    severity: 'error',
    at: formatProvisionPlace(own, code),
    message: `From here on entries bear the names that ${other.edition.list} gives to their neighbours: one of the two is a place off, and its answers are about another thing.`,
    value: names.get(code) ?? '',
    hint: 'Look up the official text; mend the reader, or put the names right in the file that was read.',
  }));
}

/** The entries in order, with their names in one case. */
function nameItems({ provisions }: ListFacts): ReadonlyMap<string, string> {
  const items = provisions.filter(({ kind, label }) => kind === 'item' && label !== '');
  return new Map(items.map(({ code, label }) => [code, label.toLowerCase()]));
}
