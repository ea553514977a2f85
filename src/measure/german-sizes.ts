import type { Cue, PrintedComparator } from './language.ts';

/** Words of size by what they say of a value: larger or smaller. */
const LARGER = [
  'grösser',
  'höher',
  'mehr',
  'länger',
  'schneller',
  'schwerer',
  'dicker',
  'breiter',
  'tiefer',
  'stärker',
];
const SMALLER = ['kleiner', 'weniger', 'geringer', 'niedriger', 'kürzer', 'dünner', 'feiner', 'schmaler', 'leichter'];
const WORDS: Readonly<Record<'>' | '<', readonly string[]>> = { '>': LARGER, '<': SMALLER };
const STRONG: Readonly<Record<'>' | '<', PrintedComparator>> = { '>': '>=', '<': '<=' };
const DENIED: Readonly<Record<'>' | '<', PrintedComparator>> = { '>': '<=', '<': '>=' };
const JOINTS = [
  ['und', 'and'],
  ['jedoch', 'and'],
  ['aber', 'and'],
  ['oder', 'or'],
] as const;
const REMARKS = ['', ' (besser)', ' (schlechter)'];

/** All prints of one word of size: "grösser als", "grösser/gleich", "kleiner (besser) als", "oder mehr", "nicht mehr als". */
function spellSize(word: string, sign: '>' | '<'): (readonly [string, Cue])[] {
  const strict: Cue = { role: 'before', comparator: sign };
  const equal: Cue = { role: 'before', comparator: STRONG[sign] };
  const denied: Cue = { role: 'before', comparator: DENIED[sign] };
  const behind: Cue = { role: 'after', comparator: STRONG[sign] };
  return REMARKS.flatMap((remark): (readonly [string, Cue])[] => {
    const full = `${word}${remark}`;
    const equals = [
      `${full}/gleich`,
      `${word}/gleich${remark}`,
      `${full} gleich`,
      `${full} oder gleich`,
      `${word} oder gleich${remark}`,
      `${full} als oder gleich`,
    ];
    const splits = JOINTS.flatMap(([joint, role]) =>
      [`${full} als`, ...equals].map((phrase): readonly [string, Cue] => [`${joint} ${phrase}`, { role, take: 1 }]),
    );
    return [
      [`${full} als`, strict],
      [`${full} ist als`, strict],
      [`${full} sind als`, strict],
      ...[
        ...equals,
        `${full}/gleich als`,
        `gleich/${full}`,
        `gleich/${full} als`,
        `gleich oder ${full}`,
        `gleich oder ${full} als`,
        `gleich ${full}`,
      ].map((phrase) => [phrase, equal] as const),
      [full, { ...strict, adjacent: true }],
      [`besser (${word}) als`, strict],
      [`besser (${word})/gleich`, equal],
      [`besser (${word}) oder gleich`, equal],
      [`gleich oder besser (${word}) als`, equal],
      [`oder besser (${word})`, behind],
      [`nicht ${full} als`, denied],
      [`nicht ${full}`, { ...denied, adjacent: true }],
      ...splits,
      [`oder ${full}`, behind],
    ];
  });
}

/** All prints of the words of size, with what they compare; "grösser als", "kleiner (besser)/gleich", "oder mehr" and the like. */
export const GERMAN_SIZES: readonly (readonly [string, Cue])[] = (['>', '<'] as const).flatMap((sign) =>
  WORDS[sign].flatMap((word) => spellSize(word, sign)),
);
