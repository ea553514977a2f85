/** Words behind a hyphen that stands for a part left out ("Ein- und Ausgabe"). */
const ELLIPSIS = /^(?:und|oder|bzw|sowie|bis|noch|als|wie|u|o)\b/;

/**
 * A row's words without the hyphens at which words were broken: at its end, before a row that goes on in small letters, a soft
 * hyphen stands for it, which goes when the rows are joined; within the row it goes with the blank behind it.
 */
export function healBreaks(text: string, next: string): string {
  const inner = text.replaceAll(/(?<=\p{Ll})- (\p{Ll}+)/gu, (whole, word: string) =>
    ELLIPSIS.test(word) ? whole : word,
  );
  const broken = /\p{Ll}-$/u.test(inner) && /^\p{Ll}/u.test(next) && !ELLIPSIS.test(next);
  return broken ? `${inner.slice(0, -1)}\u00AD` : inner;
}
