import type { XmlElement } from '../xml.ts';
import { readText } from './blocks.ts';

/** Parts of the annex that hold the list, its general notes and its definitions. */
export type SectionName = 'contents' | 'general' | 'list' | 'abbreviations' | 'definitions' | 'left-out';

/** A titled part of the annex with the elements below its title. */
export interface Section {
  readonly name: SectionName;
  readonly title: string;
  readonly elements: XmlElement[];
}

/** An element that belongs to no known part. */
export interface Stray {
  readonly line: number;
  readonly text: string;
}

/** Titles as printed; the list itself is in capitals, the notes on its use are not. */
const TITLES: ReadonlyMap<string, SectionName> = new Map([
  ['Inhaltsübersicht', 'contents'],
  ['Ausfuhrliste Anwendung der Ausfuhrliste', 'left-out'],
  ['Teil I', 'general'],
  ['Teil II', 'left-out'],
  ['TEIL I', 'list'],
  ['Verzeichnis der verwendeten Abkürzungen', 'abbreviations'],
  ['Begriffsbestimmungen', 'definitions'],
  ['TEIL II', 'left-out'],
  ['Waren pflanzlichen Ursprungs', 'left-out'],
]);

/** The element that holds the Ausfuhrliste (Anlage 1) in the whole ordinance; undefined in any other document. */
export function findAnnex(root: XmlElement): XmlElement | undefined {
  const norm = elementsOf(root, 'norm').find((candidate) => {
    const head = elementsOf(candidate, 'metadaten')[0];
    const words = head?.children.map((child) => (typeof child === 'string' ? child : readText(child))).join(' ') ?? '';
    return /\bAWV\b.*\bAnlage 1\b.*\bAnlage AL\b/.test(words);
  });
  const texts = norm ? elementsOf(norm, 'textdaten').flatMap((data) => elementsOf(data, 'text')) : [];
  return texts.flatMap((text) => elementsOf(text, 'Content'))[0];
}

/**
 * The titled parts of the annex. What stands before the first title is the publisher's note on where the annex was
 * printed; Part II (plants) and the notes on its use are `left-out`. Text outside titles and paragraphs is stray.
 */
export function splitSections(annex: XmlElement): { sections: readonly Section[]; strays: readonly Stray[] } {
  const sections: Section[] = [];
  const strays: Stray[] = [];
  for (const child of annex.children) {
    if (typeof child === 'string') {
      if (child.trim() !== '') strays.push({ line: annex.line, text: child.trim() });
    } else if (child.name === 'Title') {
      const title = readText(child);
      const name = TITLES.get(title);
      if (name) sections.push({ name, title, elements: [] });
      else if (sections.at(-1)?.name !== 'left-out') strays.push({ line: child.line, text: title });
    } else if (child.name === 'P' || sections.at(-1)?.name === 'left-out') sections.at(-1)?.elements.push(child);
    else if (child.name !== 'BR') strays.push({ line: child.line, text: readText(child) || `<${child.name}>` });
  }
  return { sections, strays };
}

function elementsOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== 'string' && child.name === name);
}
