import type { ListId } from '../model/list.ts';
import { findCodeMentions } from '../read/code-mentions.ts';
import type { CodeMention } from '../read/code-mentions.ts';
import { findSwissMentions } from '../read/ch-gkv/codes.ts';
import { findWassenaarMentions } from '../read/wa-list/code-mentions.ts';
import { findGermanMentions } from '../read/de-al/code-mentions.ts';

/** Every code that a text names, in order; `item` is the entry in which the text stands, from which short codes are completed. */
export type MentionFinder = (text: string, item: string) => readonly CodeMention[];

const FINDERS: Readonly<Partial<Record<ListId, MentionFinder>>> = {
  'wa-list': findWassenaarMentions,
  'mtcr-annex': findWassenaarMentions,
  'nsg-part-2': findWassenaarMentions,
  'ch-gkv': (text) => findSwissMentions(text),
  'de-al': (text) =>
    findGermanMentions(text).map(({ list, from, to, start, end }) => {
      const name = (code: string) => (list === 'de-al' || code === '' ? code : `${list}/${code}`);
      return { from: name(from), to: name(to), start, end };
    }),
};

/** How the codes of a list are named in its texts. A code of another list is written behind that list's id: `eu-annex-i/3A001`. */
export function findMentionFinder(list: ListId): MentionFinder {
  return FINDERS[list] ?? findCodeMentions;
}
