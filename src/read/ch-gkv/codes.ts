import { findGermanMentions } from '../de-al/code-mentions.ts';
import type { CodeMention } from '../code-mentions.ts';

/**
 * A code as the Swiss list writes it: `3A001e3` for the dotted `3A001.e.3`, but `1C350.4`, where a figure stands behind the
 * number; labels inside a note keep their dots.
 */
export function glueCode(dotted: string): string {
  const [place = '', ...note] = dotted.split('#');
  return [place.replaceAll(/\.(?=[a-z])|(?<=[a-z])\./g, ''), ...note].join('#');
}

/** Every code that a text of the Swiss list names, in its own form. */
export function findSwissMentions(text: string): readonly CodeMention[] {
  return findGermanMentions(text).map(({ from, to, start, end }) => ({
    from: glueCode(from),
    to: glueCode(to),
    start,
    end,
  }));
}
