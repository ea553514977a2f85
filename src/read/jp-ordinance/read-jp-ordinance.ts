import { failure, success } from '../../model/issue.ts';
import type { RawListReader, RawProvision } from '../../model/raw.ts';
import { buildError, parseMarkdownLaw } from '../markdown-lines.ts';
import type { MarkdownLine } from '../markdown-lines.ts';
import { listAnnexes } from './annexes.ts';
import { buildProvisions } from './build-provisions.ts';
import { findChildConnectives } from './child-connectives.ts';
import { listPlaces } from './places.ts';
import { findOrdinanceReferences } from './references.ts';
import { findRowLinks, formatRowTarget } from './row-links.ts';

const IDENTIFIER = '403M50000400049';
const HINT = `Use the Markdown file ${IDENTIFIER}.md of the Ordinance (e-Gov text), with front matter, whole.`;

/**
 * Reads Japan's Ordinance specifying goods and technologies (平成三年通商産業省令第四十九号). Codes: article in digits, paragraph
 * where the law prints its number, then the labels as printed, `7.三.イ.（一）`, `2の二.２.七.ロ`; annexes `別表第三.一`.
 * Items are the numbers (号) of a paragraph that only names a row of the Order, else the paragraph itself. Supplementary
 * provisions (附則) control nothing and are left out. Issues, all errors: those of `parseMarkdownLaw`, of the places and of
 * the annexes, and `incomplete-file` where the supplementary provisions or the last annex are missing.
 */
export const readJpOrdinance: RawListReader = (text, file) => {
  const law = parseMarkdownLaw(text, { file, identifier: IDENTIFIER, hint: HINT });
  if (!law.ok) return law;
  const { body, annexes } = splitParts(law.value.lines);
  const read = listPlaces(body, file);
  const provisions = buildProvisions(read.places);
  const annexed = listAnnexes(annexes, file, provisions.filter(({ parent }) => parent === '').length);
  const issues = [...read.issues, ...annexed.issues];
  const whole = provisions.length > 0 && annexed.provisions.at(-1)?.parent === LAST_ANNEX;
  if (!whole) issues.push(buildError('incomplete-file', file, 'The file ends before the last annex.', '', HINT));
  if (issues.length > 0) return failure(issues);
  const all = addCitations([...provisions, ...annexed.provisions]);
  return success({ provisions: all, controls: new Map(), exceptions: new Map() });
};

/** The provisions with what they refer to, the row of the Order that each specifies first, and how their children join. */
function addCitations(provisions: readonly RawProvision[]): readonly RawProvision[] {
  const references = findOrdinanceReferences(provisions);
  const connectives = findChildConnectives(provisions);
  const links = findRowLinks(provisions);
  return provisions.map((provision): RawProvision => {
    const { code } = provision;
    const rows = links.filter((link) => link.provision === code).map(formatRowTarget);
    const own = (references.get(code) ?? []).filter(({ target }) => !rows.includes(target));
    const connective = connectives.get(code);
    const joined = connective === undefined ? provision : { ...provision, connective };
    return { ...joined, references: [...rows.map((target) => ({ role: 'see-also', target }) as const), ...own] };
  });
}

/** The last annex, a table: with it the file is whole. */
const LAST_ANNEX = '別表第三';

/** The lines of the articles and those of the annexes, without the supplementary provisions between them. */
function splitParts(lines: readonly MarkdownLine[]) {
  const section = lines.findIndex(({ kind }) => kind === 'section');
  const body = section < 0 ? lines : lines.slice(0, section);
  const rest = section < 0 ? [] : lines.slice(section);
  const annex = rest.findIndex(({ kind, label }) => kind === 'bold' && label.startsWith('別表第'));
  return { body, annexes: annex < 0 ? [] : rest.slice(annex) };
}
