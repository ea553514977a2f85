/** A place in a text that names codes of the Wassenaar lists. */
export interface WassenaarMention {
  /** As the list writes it, without blanks and last dot: `3.A.1.a`, `ML7.b`; a whole group is `3.A`. */
  readonly from: string;
  /** Last code of a run ("2.B.3. to 2.B.9."), in full; empty for a single code. */
  readonly to: string;
  /** Where the mention begins in the text, in characters from 0, and where it ends. */
  readonly start: number;
  readonly end: number;
}

const LABELS = String.raw`(?:\.(?:[a-z]|\d{1,2})(?![A-Za-z0-9]))*`;
const FULL = String.raw`(?:ML\s?\d{1,2}|\d{1,2}\.[A-E](?:\.\d{1,2}(?![A-Za-z0-9]))?)${LABELS}(?=\.?(?:$|[^A-Za-z0-9.]|\.\s))`;
const SHORT = String.raw`(?:[a-z]|\d{1,2})${LABELS}(?=\.(?:$|[^A-Za-z0-9]))`;
/** "Note 2.b." is a place in a note. */
const MENTION = new RegExp(String.raw`(?<![A-Za-z0-9.]|\bNotes? )${FULL}`, 'gi');
const JOINT = /^\.?(?:\s*[,;&]\s*(?:and |or |& )?|\s+(?:and\/or|and|or|to|through|&)\s+)/;
const NEXT_FULL = new RegExp(`^${FULL}`, 'i');
const NEXT_SHORT = new RegExp(`^${SHORT}`);

/** Every code that a text names, in order; abbreviated ones ("2.B.1.a., b. or c.") are completed from the code before them. */
export function findWassenaarMentions(text: string): readonly WassenaarMention[] {
  const mentions: WassenaarMention[] = [];
  MENTION.lastIndex = 0;
  for (let hit = MENTION.exec(text); hit; hit = MENTION.exec(text)) {
    const chain = readChain(text, hit.index, hit[0]);
    mentions.push(...chain);
    MENTION.lastIndex = chain.at(-1)?.end ?? MENTION.lastIndex;
  }
  return mentions;
}

function readChain(text: string, start: number, first: string): readonly WassenaarMention[] {
  const mentions: WassenaarMention[] = [{ from: normalizeCode(first), to: '', start, end: start + first.length }];
  for (;;) {
    const before = mentions.at(-1);
    if (!before) return mentions;
    const joint = JOINT.exec(text.slice(before.end, before.end + 20))?.[0];
    if (joint === undefined) return mentions;
    const at = before.end + joint.length;
    const rest = text.slice(at, at + 60);
    const full = NEXT_FULL.exec(rest)?.[0];
    const short = full === undefined ? NEXT_SHORT.exec(rest)?.[0] : undefined;
    const previous = before.to === '' ? before.from : before.to;
    const code = full !== undefined ? normalizeCode(full) : short !== undefined ? completeCode(previous, short) : '';
    if (code === '') return mentions;
    const end = at + (full ?? short ?? '').length;
    if (/\b(?:to|through)\b/.test(joint) && before.to === '') mentions.splice(-1, 1, { ...before, to: code, end });
    else mentions.push({ from: code, to: '', start: at, end });
  }
}

/** `3.a.1.d` (a misprint of the law) → `3.A.1.d`, `ML 7.b` → `ML7.b`. */
function normalizeCode(printed: string): string {
  return printed.replace(/\s/, '').replace(/^(\d{1,2})\.([a-e])(?=\.\d)/, (_, category: string, group: string) => {
    return `${category}.${group.toUpperCase()}`;
  });
}

/** Puts abbreviated labels in the place of the deepest label of the same style that leaves room for them. */
function completeCode(before: string, short: string): string {
  const item = /^(?:ML\d+|\d{1,2}\.[A-E]\.\d+)/.exec(before)?.[0];
  if (item === undefined) return '';
  const own = before
    .slice(item.length + 1)
    .split('.')
    .filter(Boolean);
  const labels = short.split('.');
  const isNumber = (label: string) => /^\d/.test(label);
  for (let depth = own.length - labels.length; depth >= 0; depth -= 1) {
    if (isNumber(own[depth] ?? '') === isNumber(labels[0] ?? ''))
      return [item, ...own.slice(0, depth), ...labels].join('.');
  }
  return '';
}
