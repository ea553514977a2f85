import type { ProvisionKind } from '../../model/provision.ts';
import type { RawProvision } from '../../model/raw.ts';
import type { Place } from './places.ts';
import { splitLead } from './split-lead.ts';

/**
 * A paragraph that only names the row of the Order and announces its list: its numbers are entries of their own. One that
 * asks for more ("…技術のうち、次のいずれかに該当する…必要な技術") is itself the entry.
 */
const FRAME = /(?:もの|技術)は、次(?:のいずれかに該当する|に掲げる)ものとする。?$/;

/**
 * The places of the articles as provisions: a parent before its children. Paragraphs of articles are headings or items at
 * the top, each with an empty parent, and so are the numbers below a heading. Children that their lead-in takes out of
 * control stand, with their own codes, below a note `#除外`; those that only say what it means below a note `#限定`.
 */
export function buildProvisions(places: readonly Place[]): readonly RawProvision[] {
  const families = groupByParent(places);
  const provisions: RawProvision[] = [];
  const counts = new Map<string, number>();
  const push = (raw: Omit<RawProvision, 'order'>) => {
    const family = raw.kind === 'note' ? `${raw.parent}#` : raw.parent;
    const order = (counts.get(family) ?? 0) + 1;
    counts.set(family, order);
    provisions.push({ ...raw, order });
  };
  const pushPlace = (place: Place, parent: string, kind: ProvisionKind) => {
    const children = families.get(place.code) ?? [];
    const { text, clauses } = splitLead(place.text, kind === 'heading' ? [] : children.map(({ label }) => label));
    const at = String(place.line);
    push({ code: place.code, kind, parent, text, noteName: '', at });
    const noted = new Map<string, string>();
    for (const child of children) {
      const clause = clauses.find(({ labels }) => labels.includes(child.label));
      if (clause && !noted.has(clause.text)) {
        const code = nameNote(place.code, clause.name, [...noted.values()]);
        noted.set(clause.text, code);
        push({ code, kind: 'note', parent: place.code, text: clause.text, noteName: clause.name, at });
      }
      const above = clause ? (noted.get(clause.text) ?? place.code) : place.code;
      pushPlace(child, kind === 'heading' ? '' : above, kind === 'heading' ? 'item' : 'paragraph');
    }
  };
  for (const place of families.get('') ?? []) {
    const frame = families.has(place.code) && FRAME.test(place.text);
    pushPlace(place, '', frame ? 'heading' : 'item');
  }
  return provisions;
}

function groupByParent(places: readonly Place[]): ReadonlyMap<string, readonly Place[]> {
  const families = new Map<string, Place[]>();
  for (const place of places) {
    const family = families.get(place.parent);
    if (family) family.push(place);
    else families.set(place.parent, [place]);
  }
  return families;
}

function nameNote(anchor: string, name: string, taken: readonly string[]): string {
  let code = `${anchor}#${name}`;
  for (let n = 2; taken.includes(code); n += 1) code = `${anchor}#${name}-${n}`;
  return code;
}
