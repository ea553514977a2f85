import { failure, success } from '../../model/issue.ts';
import type { Issue } from '../../model/issue.ts';
import type { RawListReader, RawProvision } from '../../model/raw.ts';
import { parseXml } from '../xml.ts';
import type { XmlElement } from '../xml.ts';
import { startFiling } from './build-provisions.ts';
import type { FiledProvision, Filing } from './build-provisions.ts';
import { fillDestinations } from './fill-destinations.ts';
import { foreignFile, incompleteFile, unreadText } from './issues.ts';
import { findEclReferences } from './references.ts';
import { fileSchedule, fileSections } from './sections.ts';

/** Groups of the schedule. */
const GROUPS = 9;

/**
 * Reads Canada's Export Control List (SOR/89-202) from the XML of the Department of Justice. Items are the numbers of the
 * schedule (`5506`, `3-01`, `9-1`), with the law's labels behind dots (`5506.2.c.ii.A.I`). Headings are sections 1 and 2, the
 * groups (`Group1`) and the titles within group 5 (`Group5.forest-products`); a title right above an item that has no words of
 * its own is that item's text. Groups that only point to the Guide keep what the law says, with references such as
 * `Guide Group 1`: nothing of the Guide is given. Issues: those of `parseXml`, `foreign-file`, `incomplete-file` where a group
 * is missing, `unread-text` for each piece without a place, and warnings `unknown-destination`.
 */
export const readCaEcl: RawListReader = (text, file) => {
  const parsed = parseXml(text.replace(/^\uFEFF/, ''), file);
  if (!parsed.ok) return parsed;
  const foreign = findForeign(parsed.value);
  if (foreign !== undefined) return failure([foreignFile(file, foreign)]);
  const filing = startFiling();
  const body = findChild(parsed.value, 'Body');
  const schedule = findChild(parsed.value, 'Schedule');
  if (!body || !schedule) return failure([incompleteFile(file, body ? 'Schedule' : 'Body')]);
  fileSections(filing, body);
  fileSchedule(filing, schedule);
  const issues = [...findMissing(filing, file), ...filing.unread.map((piece) => unreadText(file, piece))];
  if (issues.length > 0) return failure(issues);
  const { provisions, issues: warnings } = fillDestinations(fillReferences(filing));
  return success({ provisions, controls: new Map(), exceptions: new Map() }, warnings);
};

function findChild(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name);
}

/** What shows that the document is another one; undefined for the List in English. */
function findForeign(root: XmlElement): string | undefined {
  if (root.name !== 'Regulation') return `<${root.name}>`;
  const head = findChild(root, 'Identification');
  const number = head && findChild(head, 'InstrumentNumber')?.children.join('');
  if (number !== 'SOR/89-202') return number ?? '<Regulation>';
  return root.attributes['xml:lang'] === 'en' ? undefined : `xml:lang ${root.attributes['xml:lang'] ?? ''}`;
}

function findMissing(filing: Filing, file: string): readonly Issue[] {
  const wanted = ['Section1', 'Section2', ...Array.from({ length: GROUPS }, (_, n) => `Group${n + 1}`)];
  const found = filing.filed.map(({ raw }) => raw.code).filter((code) => /^(?:Section|Group)\d+$/.test(code));
  const missing = wanted.filter((code) => !found.includes(code));
  if (missing.length > 0) return [incompleteFile(file, missing.join(', '))];
  return found.join() === wanted.join() ? [] : [incompleteFile(file, found.join(', '))];
}

function fillReferences({ filed, codes }: Filing): readonly RawProvision[] {
  const fill = ({ raw, labels }: FiledProvision): RawProvision => {
    const references = findEclReferences(raw.text, { code: raw.code, labels }, codes);
    return { ...raw, references };
  };
  return filed.map(fill);
}
