/** The lists whose official file is one file of text, so that the page can read it; PDFs are read by the command line only. */
const ATTACHABLE = ['us-ccl', 'eu-annex-i', 'de-al', 'jp-ordinance', 'au-dsgl', 'ca-ecl'] as const;

/** See `isAttachable`. */
export type AttachableList = (typeof ATTACHABLE)[number];

/** Tells whether the page can read the official file of a list. */
export function isAttachable(list: string): list is AttachableList {
  return (ATTACHABLE as readonly string[]).includes(list);
}
