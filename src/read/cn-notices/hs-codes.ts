/** A text without the customs codes that it names for reference, and those codes. */
export interface HsText {
  readonly text: string;
  /** Customs codes (HS) as printed, eight or ten figures, each once. */
  readonly hs: readonly string[];
}

const REFERENCE = /[（(]参考(?:海关商品编号|税则号列)：([\d、]+)[)）]/g;

/** Cuts `（参考海关商品编号：2841801000、…）` and `（参考税则号列：28053019）` out of a text. */
export function cutHsCodes(text: string): HsText {
  const hs = [...text.matchAll(REFERENCE)].flatMap((match) => (match[1] ?? '').split('、'));
  return { text: text.replaceAll(REFERENCE, '').trim(), hs: [...new Set(hs)] };
}
