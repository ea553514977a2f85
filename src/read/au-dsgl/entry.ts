import type { ListNode } from './list-node.ts';

/** A note as printed. */
export interface NoteText {
  /** "Note 2", "Technical Note", "N.B.". */
  readonly name: string;
  readonly root: ListNode;
  /** The provision below which its layout puts it. */
  readonly place: ListNode;
}

/** A paragraph in document order. */
export interface ParagraphText {
  readonly paragraph: ListNode;
}

/** An item or a heading with everything printed below it. */
export interface Entry {
  readonly kind: 'heading' | 'item';
  /** `3A001`, `ML8`; of headings `Category3`, `Category5-Part2`, `1C`. */
  readonly code: string;
  readonly root: ListNode;
  /** In document order. */
  readonly parts: (ParagraphText | NoteText)[];
}

/** Something about a line that a person should know: `value` is the line or its label. */
export interface Doubt {
  readonly code:
    | 'layout-disagrees'
    | 'label-gap'
    | 'missing-parent'
    | 'repaired-code'
    | 'repeated-code'
    | 'unread-text';
  readonly at: string;
  readonly message: string;
  readonly value: string;
}
