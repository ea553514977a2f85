/** The power of a metre that a line has torn off at the end of a text: "5 kg/m 3." */
function readTornPower(text: string, at: number): { exponent: number; end: number } | undefined {
  const torn = text.length - at <= 3 && text[at - 1] === 'm' ? /^\s([23])\.?$/.exec(text.slice(at)) : null;
  return torn ? { exponent: Number(torn[1]), end: at + 2 } : undefined;
}

/** The power behind a unit, `^-2`, `-2`, `⁻²` or where the print is torn ` 3`, with the place behind it; undefined where none stands. */
export function readExponent(text: string, at: number): { exponent: number; end: number } | undefined {
  const match = /^(?:\s?\^\s?([-−–‑]?)(\d)(?:\/(\d))?|([-−–‑]?)([1-4])(?![\d.,]*\d|\p{L})|(⁻?)([²³⁴¹]))/u.exec(
    text.slice(at, at + 8),
  );
  if (!match) return readTornPower(text, at);
  const size =
    match[7] !== undefined ? '¹²³⁴'.indexOf(match[7]) + 1 : Number(match[2] ?? match[5]) / Number(match[3] ?? 1);
  const negative = (match[1] ?? '') !== '' || (match[4] ?? '') !== '' || (match[6] ?? '') !== '';
  return { exponent: negative ? -size : size, end: at + match[0].length };
}
