import type { Connective } from '../model/provision.ts';
import type { RawProvision } from '../model/raw.ts';
import { parseConnective } from './connective.ts';
import type { LanguageRules } from './language.ts';

/** The tree of a raw list. */
export interface RawTree {
  /** Children without notes, in order; empty for a leaf. */
  children(code: string): readonly RawProvision[];
  /** The connective between a provision and its next sibling; empty for the last one. */
  connective(code: string): Connective;
  /** The text of the place above a paragraph; empty for an item and for a note. */
  lead(provision: RawProvision): string;
  /** Codes of the places above a provision, or above the one that a note belongs to, from its parent up; without notes. */
  above(provision: RawProvision): readonly string[];
}

/**
 * Builds the tree. The connective behind a provision is printed at the end of its last descendant: "b. …; or" closes
 * paragraph 1 above it as well when b. is the last of its list.
 */
export function buildRawTree(provisions: readonly RawProvision[], rules: LanguageRules | undefined): RawTree {
  const children = new Map<string, RawProvision[]>();
  for (const provision of provisions) {
    if (provision.kind === 'note') continue;
    const siblings = children.get(provision.parent);
    if (siblings) siblings.push(provision);
    else children.set(provision.parent, [provision]);
  }
  const last = (provision: RawProvision): RawProvision => {
    const child = children.get(provision.code)?.at(-1);
    return child ? last(child) : provision;
  };
  const connectives = new Map<string, Connective>();
  for (const [parent, siblings] of children) {
    if (parent === '') continue;
    for (const provision of siblings.slice(0, -1)) {
      connectives.set(provision.code, provision.connective ?? parseConnective(last(provision).text, rules));
    }
  }
  const known = new Map(provisions.map((provision) => [provision.code, provision]));
  const above = (provision: RawProvision): readonly string[] => {
    const parent = known.get(provision.parent);
    return parent ? [...(parent.kind === 'note' ? [] : [parent.code]), ...above(parent)] : [];
  };
  return {
    above,
    lead: ({ kind, parent }) => (kind === 'note' ? '' : (known.get(parent)?.text ?? '')),
    children: (code) => children.get(code) ?? [],
    connective: (code) => connectives.get(code) ?? '',
  };
}
