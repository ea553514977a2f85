/** One form of characters: full-width letters, digits and marks become half-width, one for one, so that places stay. */
export function foldWidth(text: string): string {
  return text
    .replaceAll(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replaceAll(/(?<=\d)・(?=\d)/g, '.');
}
