import type { XmlElement } from '../xml.ts';
import { fileTop } from './build-provisions.ts';
import type { Filing } from './build-provisions.ts';
import { isItemNumber } from './labels.ts';
import { readPlace, readWords } from './place.ts';
import type { Place } from './place.ts';

/** A title of the schedule. */
interface Title {
  /** Depth from 1, the groups. */
  readonly level: number;
  /** "GROUP 5"; empty below the groups. */
  readonly label: string;
  readonly text: string;
  readonly line: number;
}

/** Files the numbered sections before the schedule as headings `Section1`, `Section2`; their definitions become notes. */
export function fileSections(filing: Filing, body: XmlElement): void {
  for (const element of elementsOf(body, filing)) {
    if (element.name === 'Section') fileSection(filing, readPlace(element, filing.unread));
    else if (element.name !== 'Heading') filing.unread.push({ line: element.line, value: `<${element.name}>` });
  }
}

function fileSection(filing: Filing, section: Place): void {
  if (!/^\d+$/.test(section.label)) {
    filing.unread.push({ line: section.line, value: `${section.label} ${section.text}` });
    return;
  }
  const isDefinition = ({ label }: Place) => label === '';
  const definitions = section.parts.filter(isDefinition).map((part, n) => ({ ...part, label: String(n + 1) }));
  const note = { label: '', text: 'NOTE', italics: [], parts: definitions, line: section.line };
  const parts = section.parts.filter((part) => !isDefinition(part));
  fileTop(filing, `Section${section.label}`, 'heading', {
    ...section,
    parts: definitions.length > 0 ? [...parts, note] : parts,
  });
}

/**
 * Files the schedule: its groups as headings with the words right below them, the titles within a group, and the items. The
 * title right above an item without words of its own is that item's.
 */
export function fileSchedule(filing: Filing, schedule: XmlElement): void {
  const elements = elementsOf(schedule, filing).filter(({ name }) => !LEFT_OUT.has(name));
  let group = '';
  let title: Title | undefined;
  const fileTitle = () => {
    if (title) fileHeading(filing, title, group);
    title = undefined;
  };
  for (const element of elements) {
    if (element.name === 'Heading') {
      fileTitle();
      title = readTitle(element, filing);
      if (title.level === 1) group = parseGroup(title.label);
    } else if (element.name === 'Provision') {
      const place = readPlace(element, filing.unread);
      const owner = title;
      if (isItemNumber(place.label)) {
        const isNamed = owner !== undefined && owner.level > 1 && place.text === '';
        if (!isNamed) fileTitle();
        title = undefined;
        fileTop(filing, place.label, 'item', isNamed ? { ...place, ...nameAfter(owner) } : place);
      } else if (place.label === '' && owner?.level === 1 && group !== '') {
        title = undefined;
        fileTop(filing, group, 'heading', { ...place, text: `${owner.text}: ${place.text}`, italics: [] });
      } else filing.unread.push({ line: place.line, value: `${place.label} ${place.text}` });
    } else filing.unread.push({ line: element.line, value: `<${element.name}>` });
  }
  fileTitle();
}

/** Parts of the schedule that say nothing of its contents: its title, and the history of amendments. */
const LEFT_OUT = new Set(['ScheduleFormHeading', 'HistoricalNote']);

function elementsOf(element: XmlElement, filing: Filing): readonly XmlElement[] {
  return element.children.filter((child): child is XmlElement => {
    if (typeof child !== 'string') return true;
    if (child.trim() !== '') filing.unread.push({ line: element.line, value: child.trim() });
    return false;
  });
}

function readTitle(heading: XmlElement, filing: Filing): Title {
  const parts = elementsOf(heading, filing);
  const read = (name: string) =>
    parts.filter((part) => part.name === name).map((p) => readWords(p, filing.unread).text);
  const others = parts.filter(({ name }) => name !== 'Label' && name !== 'TitleText');
  for (const { name, line } of others) filing.unread.push({ line, value: `<${name}>` });
  const level = Number(heading.attributes['level'] ?? 1);
  return { level, label: read('Label').join(' '), text: read('TitleText').join(' '), line: heading.line };
}

/** `Group5` of "GROUP 5"; empty for anything else. */
function parseGroup(label: string): string {
  const number = /^GROUP (\d)$/.exec(label)?.[1];
  return number === undefined ? '' : `Group${number}`;
}

function fileHeading(filing: Filing, { level, label, text, line }: Title, group: string): void {
  const slug = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join('-');
  const code = level === 1 ? group : `${group}.${slug}`;
  if (group === '' || text === '') filing.unread.push({ line, value: `${label} ${text}` });
  else fileTop(filing, code, 'heading', { label, text, italics: [], parts: [], line });
}

/** The words of a title; its closing bracket may name the item's destinations, as italics do elsewhere. */
function nameAfter({ text }: Title): Pick<Place, 'text' | 'italics'> {
  const start = text.endsWith(')') ? text.lastIndexOf('(') : -1;
  return { text, italics: start < 0 ? [] : [{ start, end: text.length }] };
}
