/** Items that a general authorisation covers or leaves out. */
export interface AuthorisationScope {
  readonly role: 'covers' | 'excludes';
  /** A code of Annex I, or a set: `Annex-I`, `Annex-IV`, `Section-I` (of Annex II), `D`, `E` (these groups of every category). */
  readonly target: string;
  /** `in-part`: the law adds a condition to the code or set, so that it must be read. */
  readonly extent: 'whole' | 'in-part';
}

const CODE = String.raw`\d[A-E]\d{3}(?:\.[a-z\d]{1,2})*`;
const DASHED = new RegExp(`^— (${CODE})\\b\\.?(.*)$`);
const BASE = new RegExp(`^(${CODE})\\.?:$`);
const SETS: readonly (readonly [RegExp, string])[] = [
  [/\ball dual-use items specified in any entry in Annex I\b/, 'Annex-I'],
  [/\ball technology and software specified in Annex I\b/, 'D E'],
  [/\bSection I of this Annex\b/, 'Section-I'],
  [/\ball items specified in Annex IV\b/, 'Annex-IV'],
  [/\bSections D and E of each Category\b/i, 'D E'],
  [/\bSection D of each Category\b/i, 'D'],
  [/\bSection E of each Category\b/i, 'E'],
];

/** Joins printed lines to points: a dash, a number or a letter in brackets begins one, as does a code that heads a list. */
export function joinPoints(lines: readonly string[]): readonly string[] {
  const points: string[] = [];
  for (const line of lines) {
    const last = points.at(-1);
    const begins = /^(?:— |\d{1,2}\. |\([a-z]+\) )/.test(line) || BASE.test(line);
    if (last === undefined || begins || BASE.test(last)) points.push(line);
    else points.push(joinBroken(points.pop() ?? '', line));
  }
  return points;
}

/** The scopes that the points of Part 1, or of Section I, name; what follows "except" or "excluded" is left out. */
export function findScopes(points: readonly string[]): readonly AuthorisationScope[] {
  const scopes: AuthorisationScope[] = [];
  let role: AuthorisationScope['role'] = 'covers';
  let base = '';
  for (const point of points) {
    const [, head] = BASE.exec(point) ?? [];
    const [, number] = /^(\d{1,2})\. /.exec(point) ?? [];
    const [, dashed, rest = ''] = DASHED.exec(point) ?? [];
    if (head !== undefined) base = head;
    else if (base !== '' && number !== undefined) scopes.push({ role, target: `${base}.${number}`, extent: 'whole' });
    else if (dashed !== undefined) scopes.push({ role, target: dashed, extent: extentOf(rest) });
    else {
      base = '';
      const [before = '', ...after] = point.split(/(?<=\bexcept\b|\bexcluded:)/);
      scopes.push(...findSaid(before, role));
      if (after.length > 0 || /\bexcluded:/.test(before)) role = 'excludes';
      scopes.push(...findSaid(after.join(' '), role));
    }
  }
  return scopes;
}

/** The sets and codes that a sentence names. */
function findSaid(text: string, role: AuthorisationScope['role']): readonly AuthorisationScope[] {
  const sets = SETS.flatMap(([pattern, names]) => (pattern.test(text) ? names.split(' ') : []));
  const extent = /\(this does not include\b/.test(text) ? 'in-part' : 'whole';
  const codes = [...text.matchAll(new RegExp(`\\b${CODE}`, 'g'))].map(([code]) => code);
  return [
    ...sets.map((target) => ({ role, target, extent }) as const),
    ...codes.map((target) => ({ role, target, extent: extentOf(text) })),
  ];
}

function extentOf(text: string): AuthorisationScope['extent'] {
  return /\bonly\b|\bother than\b|\bin so far\b|\bwhere\b|\brelated to\b|^, “?[A-Z]/.test(text) ? 'in-part' : 'whole';
}

function joinBroken(before: string, after: string): string {
  return before.endsWith('\u00AD') ? before.slice(0, -1) + after : `${before} ${after}`;
}
