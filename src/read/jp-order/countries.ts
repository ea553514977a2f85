import { success } from '../../model/issue.ts';
import type { Result } from '../../model/issue.ts';
import { parseMarkdownLaw } from '../markdown-lines.ts';
import type { ExpectedLaw } from '../markdown-lines.ts';

/**
 * The tables of the Order, or of the Ordinance, that name countries (別表第三, 別表第三の二, 別表第四 …): per table the names as
 * printed, in order. A table with anything but one list of names is left out. Fails as `parseMarkdownLaw` does.
 */
export function findCountries(text: string, expected: ExpectedLaw): Result<ReadonlyMap<string, readonly string[]>> {
  const law = parseMarkdownLaw(text, expected);
  if (!law.ok) return law;
  const { lines } = law.value;
  const tables = new Map<string, readonly string[]>();
  for (const [index, line] of lines.entries()) {
    const name = /^別表第[^（]*/.exec(line.label)?.[0];
    if (line.kind !== 'bold' || name === undefined) continue;
    const names = lines[index + 1]?.kind === 'element' ? (lines[index + 1]?.text.split('、') ?? []) : [];
    const alone = lines[index + 2]?.kind !== 'element' && lines[index + 1]?.label === '';
    if (alone && names.length > 1 && names.every((country) => COUNTRY.test(country))) tables.set(name, names);
  }
  return success(tables);
}

const COUNTRY = /^[ァ-ヶー・一-龠]{2,12}$/;
