import type { ProvisionKind } from '../../model/provision.ts';
import type { RawProvision } from '../../model/raw.ts';
import type { Place } from './read-sections.ts';
import { findPartOneReferences } from './references.ts';

/** Codes in the order of print, and the provisions. */
interface Filing {
  readonly provisions: RawProvision[];
  readonly taken: Set<string>;
  readonly counts: Map<string, number>;
}

/**
 * The provisions of the Annexes: a section is an item where no other section lies below it, but in section 2 of Annex A, which
 * only names the sections of Annex B, all are headings. A section's text is its title and its words.
 */
export function buildProvisions(sections: readonly Place[]): readonly RawProvision[] {
  const filing: Filing = { provisions: [], taken: new Set(), counts: new Map() };
  const labels = sections.map(({ label }) => label);
  for (const section of sections) {
    const isItem = /^[AB]\.\d/.test(section.label) && !labels.some((label) => label.startsWith(`${section.label}.`));
    fileSection(filing, section, isItem && !/^A\.2\b/.test(section.label) ? 'item' : 'heading');
  }
  const codes = [...filing.taken];
  return filing.provisions.map((provision) => {
    const { code, text } = provision;
    return {
      ...provision,
      references: findPartOneReferences(text, code.split('#')[0] ?? '', codes, code.includes('#')),
    };
  });
}

function fileSection(filing: Filing, section: Place, kind: 'item' | 'heading'): void {
  const { label, title, text, at } = section;
  const words = text === '' ? title : `${title.replace(/[.:]$/, '')}: ${text}`;
  const code = file(filing, { code: label, kind, parent: '', text: words, noteName: '', at });
  fileParts(filing, section, code);
}

function fileParts(filing: Filing, place: Place, code: string): void {
  const isEnumeration = place.kind === 'section' && !/[:,]$/.test(place.text);
  for (const part of place.parts) {
    const { label, text, at } = part;
    const base = { parent: code, text, at };
    const joint = isEnumeration ? { connective: '' as const } : {};
    const filed =
      part.kind === 'note'
        ? file(filing, { ...base, code: `${code}#${formatName(label)}`, kind: 'note', noteName: label })
        : file(filing, { ...base, ...joint, code: `${code}.${label}`, kind: 'paragraph', noteName: '' });
    fileParts(filing, part, filed);
  }
}

/** `explanatory-note`, `exports`, `nb`. */
function formatName(name: string): string {
  return name.toLowerCase().replaceAll('.', '').replaceAll(' ', '-');
}

/** Files one provision; answers the code that it got, for names and labels may repeat. */
function file(filing: Filing, wanted: Omit<RawProvision, 'order'> & { readonly kind: ProvisionKind }): string {
  let { code } = wanted;
  for (let n = 2; filing.taken.has(code); n += 1) code = `${wanted.code}-${n}`;
  filing.taken.add(code);
  const family = wanted.kind === 'note' ? `${wanted.parent}#` : wanted.parent;
  const order = (filing.counts.get(family) ?? 0) + 1;
  filing.counts.set(family, order);
  filing.provisions.push({ ...wanted, code, order });
  return code;
}
