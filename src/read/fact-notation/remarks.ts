/** Remarks of the person who took the facts, on what one language column prints: no facts of the place itself. */
const REMARKS: readonly RegExp[] = [
  /\s*\[(?:KO|EN|sic|no)\b[^\]]*\]/g,
  /\s*\((?:KO|EN)\b[^)]*\)/g,
  /; (?:KO|EN) [^)]*(?=\))/g,
  /(?:^|; )(?:KO|EN) (?:column|Note)\b(?!:)[^;]*/g,
  /; [^;]* as in EN(?=;|$)/g,
];

/** A cell of facts without remarks on how the language columns differ; `KO column:` before a fact goes, the fact stays. */
export function cutRemarks(cell: string): string {
  return REMARKS.reduce((text, remark) => text.replaceAll(remark, ''), cell)
    .replace(/^KO column: /, '')
    .trim();
}
