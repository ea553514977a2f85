import { parentOfCode } from '../codes.ts';
import type { NoteTree } from './note-tree.ts';
import { readScope } from './scope.ts';

/** Notes that an entry carries ahead of its list; they concern the item as a whole, whatever they begin with. */
const ON_ITEM =
  /^(?:related-controls|related-definitions|licence-requirements|licence-exceptions|reporting-requirements|special-conditions-for-sta)(?:-\d+)?$/;
const OPENING =
  /^(?:For (?:the )?purposes? of (?:the )?(?:controls? (?:in|of) )?|Nothing in |In |Under |(?:Items|Equipment|Commodities) (?:covered|controlled|specified) (?:by|in|under) )?((?:ECCNs? |paragraphs? )?\.?(?:\d[A-E]\d{3}|[a-z]\.).*)$/;
/** Where the run of codes that opens a note ends: at the first word that is not part of such a run. */
const RUN =
  /^(?:(?:ECCNs?|paragraphs?|and|or|to|through)\b|\.?(?:\d[A-E]\d{3})?(?:\.?(?:[a-z]|\d{1,3})(?![a-z0-9]))*(?=[\s,.;:]|$)|[\s,.])*/;

/**
 * The provisions that a note belongs to. First those that its heading names; then those that its words begin with ("3A001.a
 * does not apply to …", "For the purposes of 3A001.a, …"); else the paragraph that it follows, or the item where it stands
 * at the item's start or end and its heading names nothing.
 */
export function findAnchors(
  tree: NoteTree,
  item: string,
  codes: ReadonlySet<string>,
  atEnd: boolean,
): readonly string[] {
  if (ON_ITEM.test(tree.slug)) return [item];
  const named = /\bof Note\b/.test(tree.target) ? [] : existing(readTarget(tree.target, item), item, codes);
  if (named.length > 0) return named;
  const spoken = openings(tree).map((text) => existing(readOpening(text, item), item, codes));
  if (spoken.length > 0 && spoken.every((held) => held.length > 0)) return withoutInner([...new Set(spoken.flat())]);
  return tree.place === '' || (atEnd && tree.target === '') ? [item] : [tree.place];
}

function readTarget(target: string, item: string): readonly string[] {
  return readScope(/^[a-z.]/.test(target) && !target.startsWith('paragraph') ? `paragraph ${target}` : target, item)
    .codes;
}

/** The texts whose first words may name provisions: the note's own, or (then each must) those of its elements. */
function openings({ root }: NoteTree): readonly string[] {
  return root.text === '' ? root.children.map((child) => child.text) : [root.text];
}

function readOpening(text: string, item: string): readonly string[] {
  const words = OPENING.exec(text)?.[1] ?? '';
  return readScope(RUN.exec(words)?.[0] ?? '', item).codes;
}

/** Codes that the item holds; in place of a missing one its nearest existing ancestor. */
function existing(named: readonly string[], item: string, codes: ReadonlySet<string>): readonly string[] {
  const held = named.map((code) => {
    let at = code;
    while (at !== '' && !codes.has(at)) at = parentOfCode(at);
    return at;
  });
  return [...new Set(held)].filter((code) => code === item || code.startsWith(`${item}.`));
}

/** A note that names a provision and one inside it belongs to the outer one. */
function withoutInner(codes: readonly string[]): readonly string[] {
  return codes.filter((code) => !codes.some((outer) => code.startsWith(`${outer}.`)));
}
