/** The type's style, as far as lists use it to tell notes and headings from paragraphs. */
export interface TypeStyle {
  readonly bold: boolean;
  readonly italic: boolean;
}

/** The style that a font's name tells: "Arial-BoldItalicMT", "Calibri,Italic"; plain where it tells nothing. */
export function findTypeStyle(font: string): TypeStyle {
  return { bold: /bold|black|heavy/i.test(font), italic: /italic|oblique/i.test(font) };
}

/** Letters of the Symbol font that files leave in its private code places (U+F000 and up). */
const SYMBOLS: Readonly<Record<string, string>> = {
  '\uF020': ' ',
  '\uF02A': '*',
  '\uF02B': '+',
  '\uF02D': '−',
  '\uF02F': '/',
  '\uF03C': '<',
  '\uF03E': '>',
  '\uF041': 'Α',
  '\uF044': 'Δ',
  '\uF053': 'Σ',
  '\uF057': 'Ω',
  '\uF061': 'α',
  '\uF062': 'β',
  '\uF063': 'χ',
  '\uF064': 'δ',
  '\uF065': 'ε',
  '\uF067': 'γ',
  '\uF068': 'η',
  '\uF06C': 'λ',
  '\uF06D': 'μ',
  '\uF070': 'π',
  '\uF072': 'ρ',
  '\uF073': 'σ',
  '\uF074': 'τ',
  '\uF077': 'ω',
  '\uF0A2': '′',
  '\uF0A3': '≤',
  '\uF0B0': '°',
  '\uF0B1': '±',
  '\uF0B2': '″',
  '\uF0B3': '≥',
  '\uF0B4': '×',
  '\uF0B7': '•',
  '\uF0D6': '√',
  '\uF0F2': '∫',
};

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉₊₋';
const PLAIN = '0123456789+-';

/**
 * Text with letters of the Symbol font in their common code places, raised and lowered figures as `^2` and `_2`, a raised
 * "o" before C or F as the degree sign, and white space folded. A soft hyphen stays only at the end, where `joinPrinted`
 * takes it. A letter that is not known stays as it is.
 */
export function normalizeLetters(text: string): string {
  const marked = text
    .replaceAll(/[\uF000-\uF0FF]/g, (letter) => SYMBOLS[letter] ?? letter)
    .replaceAll(/[⁰¹²³⁴-⁹⁺⁻]+/g, (run) => `^${spellOut(run, RAISED)}`)
    .replaceAll(/[₀-₉₊₋]+/g, (run) => `_${spellOut(run, LOWERED)}`);
  return marked
    .replaceAll(/\^[oº°](?=\s?[CF]\b)/g, '°')
    .replaceAll(/\u00AD(?!\s*$)|\u200B/g, '')
    .replaceAll(/\s+/g, ' ');
}

function spellOut(run: string, from: string): string {
  return [...run].map((letter) => PLAIN[from.indexOf(letter)] ?? letter).join('');
}
