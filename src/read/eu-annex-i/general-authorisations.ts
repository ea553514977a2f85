import { failure, success } from '../../model/issue.ts';
import type { Issue, Result } from '../../model/issue.ts';
import { PAGE } from './annex-iv.ts';
import { findScopes, joinPoints } from './authorisation-scopes.ts';
import type { AuthorisationScope } from './authorisation-scopes.ts';
import { parseAuthorisedDestinations } from './destination-names.ts';
import type { AuthorisedDestinations } from './destination-names.ts';
import { issue } from './parse-entries.ts';

/** A Union general export authorisation. Its conditions of use (Part 3) are not read: whoever uses it must read them. */
export interface GeneralAuthorisation {
  /** `EU001`. */
  readonly id: string;
  /** What it is for, `Telecommunications`. */
  readonly title: string;
  readonly scopes: readonly AuthorisationScope[];
  readonly destinations: AuthorisedDestinations;
  readonly at: string;
}

/** The authorisations of Annex II. */
export interface GeneralAuthorisations {
  readonly authorisations: readonly GeneralAuthorisation[];
  /** Section I: the items that EU001, EU003, EU004 and EU007 leave out. */
  readonly common: readonly AuthorisationScope[];
}

interface Line {
  readonly text: string;
  readonly at: string;
}

const WANTED = 8;
const HINT = 'Use the whole text of Annex II, cut from the official PDF with its page lines.';

/**
 * Reads Annex II of Regulation (EU) 2021/821 from its text: what each of the eight authorisations covers and leaves out, and
 * for which destinations. Issues, all errors: `empty-file`, `foreign-file`, `incomplete-file` (an authorisation, a part of one,
 * Section I or a page is missing), `unread-text` (a destination or scope that is not understood).
 */
export function readGeneralAuthorisations(text: string, file: string): Result<GeneralAuthorisations> {
  const refuse = (code: string, message: string, value: string) =>
    failure<GeneralAuthorisations>([issue(code, `${file}:1`, message, value, HINT)]);
  if (text.trim() === '') return refuse('empty-file', 'The file is empty.', '');
  if (!/^\s*ANNEX II\s/.test(text) || !text.includes('UNION GENERAL EXPORT AUTHORISATIONS'))
    return refuse('foreign-file', 'The file is not Annex II.', text.trim().slice(0, 80));
  const printed = text.split(/\r?\n/).map((line, i) => ({ text: line.trim(), at: `${file}:${i + 1}` }));
  const pages = printed.flatMap((line) => PAGE.exec(line.text)?.[4] ?? []).map(Number);
  if (pages.length === 0 || pages.some((page, i) => i > 0 && page !== (pages[i - 1] ?? 0) + 1))
    return refuse('incomplete-file', 'Pages are missing or out of order.', pages.join(' '));
  const lines = printed.filter((line) => !isRunning(line.text));
  const starts = lines.flatMap((line, i) =>
    /^UNION GENERAL EXPORT AUTHORISATION No EU\d{3}$/.test(line.text) ? [i] : [],
  );
  const section = lines.findIndex((line) => line.text.startsWith('I. LIST REFERRED TO '));
  const end = lines.findIndex((line) => line.text === 'ANNEX III');
  const ids = starts.map((start) => lines[start]?.text.slice(-5) ?? '');
  if (ids.join(' ') !== Array.from({ length: WANTED }, (_, n) => `EU00${n + 1}`).join(' '))
    return refuse('incomplete-file', 'Authorisations are missing or out of order.', ids.join(' '));
  if (section < (starts.at(-1) ?? 0) || end < section)
    return refuse('incomplete-file', 'Section I is missing or cut.', '');
  const issues: Issue[] = [];
  const authorisations: GeneralAuthorisation[] = [];
  for (const [i, start] of starts.entries()) {
    const first = authorisations[0]?.destinations.destinations.countries ?? [];
    const read = readAuthorisation(lines.slice(start, starts[i + 1] ?? section), first);
    authorisations.push(read);
    issues.push(...findFaults(read));
  }
  const common = findScopes(joinPoints(lines.slice(section + 2, end).map((line) => line.text))).map(turnOut);
  if (common.length === 0) issues.push(issue('incomplete-file', file, 'Section I is empty.', '', HINT));
  return issues.length > 0 ? failure(issues) : success({ authorisations, common });
}

function isRunning(text: string): boolean {
  return text === '' || PAGE.test(text) || text.startsWith('▼') || /^_+$/.test(text);
}

function readAuthorisation(lines: readonly Line[], first: readonly string[]): GeneralAuthorisation {
  const texts = lines.map(({ text }) => text);
  const findPart = (n: number) => texts.findIndex((text) => new RegExp(`^Part ${n} [–—] `).test(text));
  const [one, two, three] = [findPart(1), findPart(2), findPart(3)];
  const [head = '', ...body] = joinPoints(texts.slice(1, one).filter((text) => !/^\(referred|^Issuing/.test(text)));
  return {
    id: texts[0]?.slice(-5) ?? '',
    title: [head, ...body].join(' '),
    scopes: one < 0 || two < one ? [] : findScopes(joinPoints(texts.slice(one + 1, two))),
    destinations: parseAuthorisedDestinations(
      two < 0 || three < two ? [] : joinPoints(texts.slice(two + 1, three)),
      first,
    ),
    at: lines[0]?.at ?? '',
  };
}

function findFaults({ id, scopes, destinations, at }: GeneralAuthorisation): readonly Issue[] {
  const unknown = destinations.unknown.map((name) =>
    issue('unread-text', at, `A destination of ${id} is not known.`, name, HINT),
  );
  const isEmpty = !scopes.some(({ role }) => role === 'covers') || destinations.destinations.countries.length === 0;
  const empty = isEmpty ? [issue('incomplete-file', at, `${id} covers no item or no destination.`, '', HINT)] : [];
  return [...unknown, ...empty];
}

/** What Section I lists is left out by the authorisations that point to it. */
function turnOut(scope: AuthorisationScope): AuthorisationScope {
  return { ...scope, role: 'excludes' };
}
