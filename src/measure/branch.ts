import { hasRole } from './annotate.ts';
import type { Sentence } from './annotate.ts';

/** A criterion's place in the sentence, with all conditions that follow it. */
export interface Extent {
  readonly from: number;
  readonly to: number;
  /** True when it is listed with the criterion before it ("above 15 degrees of roll, 10 degrees of pitch or …"). */
  readonly listed: boolean;
  /** True when it is an alternative to the criterion before it, whatever stands between. */
  readonly alternative: boolean;
  /** True when it is a property of what the item is made for, before which "or" joins nouns. */
  readonly carried: boolean;
}

interface Joint {
  readonly or: boolean;
  readonly comma: boolean;
  /** True for an "or" that joins only what stands around it: "a mass of 5 kg and a length of 2 m or a width of 1 m". */
  readonly near?: boolean;
}

/** True for an "or" directly behind a criterion, brackets apart, or behind a comma. */
function opensAlternative(sentence: Sentence, first: Extent, index: number): boolean {
  return index === first.to || sentence.tokens[index - 1]?.key === ',' || sentence.partner[index - 1] === first.to;
}

/** How two neighbours are joined: the connective directly behind the first, or the one behind the last comma between them. */
function jointOf(
  sentence: Sentence,
  first: Extent,
  second: Extent,
  all: boolean,
  articles: ReadonlySet<string> | undefined,
): Joint {
  if (second.alternative) return { or: true, comma: false };
  if (second.listed && hasRole(sentence, second.from - 1, 'or')) return { or: true, comma: true };
  if (second.carried && !hasRole(sentence, first.to, 'or')) return { or: false, comma: true };
  let comma = false;
  let found: Joint | undefined;
  for (let i = first.to; i < second.from; i += 1) {
    const key = sentence.tokens[i]?.key;
    const close = sentence.partner[i] ?? -1;
    if (close > i) i = Math.min(close, second.from - 1);
    else if (key === ';' && !all) return { or: true, comma: true };
    else if (key === ',' || key === ';') {
      comma = true;
      found = undefined;
    }
    if (
      hasRole(sentence, i, 'or') &&
      (opensAlternative(sentence, first, i) || articles?.has(sentence.tokens[i + 1]?.key ?? ''))
    )
      found = {
        or: true,
        comma: sentence.tokens[i - 1]?.key === ',',
        near: articles?.has(sentence.tokens[i + 1]?.key ?? '') === true,
      };
  }
  if (found && hasRole(sentence, second.from - 1, 'and')) return { or: false, comma };
  return found ?? { or: false, comma };
}

/**
 * Numbers the alternatives of a sentence: 0 for what is always asked, 1, 2, … for alternatives joined by "or".
 * Kinds of goods divided by semicolons are alternatives too, unless the text asks for all of what it lists.
 * `articles` are those that begin an alternative wherever they stand behind "or"; default none.
 * "A and B, or C" has the alternatives A with B, and C; "A, with B or C" asks for A and for B or C.
 */
export function numberBranches(
  sentence: Sentence,
  extents: readonly Extent[],
  articles?: ReadonlySet<string>,
): readonly number[] {
  const all = sentence.cues.some((cue) => cue?.role === 'all');
  const joints = extents.slice(1).map((extent, i) => jointOf(sentence, extents[i] as Extent, extent, all, articles));
  for (let i = joints.length - 2; i >= 0; i -= 1)
    if (extents[i + 1]?.listed && extents[i + 2]?.listed && joints[i + 1]?.or) joints[i] = { or: true, comma: true };
  const branches = extents.map(() => 0);
  if (!joints.some((joint) => joint.or)) return branches;
  let branch = 0;
  joints.forEach((joint, i) => {
    if (!joint.or) return;
    if (branches[i] === 0) {
      branch += 1;
      branches[i] = branch;
      const goesBack = (k: number) => branches[k] === 0 && !joints[k]?.or && (joint.comma || !joints[k]?.comma);
      for (let k = i - 1; k >= 0 && joint.near !== true && goesBack(k); k -= 1) branches[k] = branch;
    }
    branch += 1;
    branches[i + 1] = branch;
    for (let k = i + 1; k < joints.length && !joints[k]?.or && !joints[k]?.comma; k += 1) branches[k + 1] = branch;
  });
  return branches;
}
