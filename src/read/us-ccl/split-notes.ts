import type { NoteTree } from './note-tree.ts';

/** Notes whose numbered elements stand each for itself. */
const PARTED = /^(?:note|related-controls|eccn-controls|licence-requirements)$/;

/**
 * A block "Notes: 1. … 2. …" or "Related Controls: (1) … (2) …" holds notes of their own, each with its own effect: one may
 * take something out of control, the next may only explain or point elsewhere. Technical notes and notes that begin with
 * words of their own stay whole.
 */
export function splitNotes(tree: NoteTree): readonly NoteTree[] {
  const { root, name, slug } = tree;
  const numbered = root.children.length > 1 && root.children.every(({ label }) => /^\d+$/.test(label));
  if (!PARTED.test(slug) || root.text !== '' || root.notes.length > 0 || !numbered) return [tree];
  const own = name.replace(/^Notes$/i, 'Note');
  return root.children.map((child) => ({
    ...tree,
    root: child,
    name: `${own} ${child.label}`,
    slug: `${slug}-${child.label}`,
  }));
}
