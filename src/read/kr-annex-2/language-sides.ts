/** What each of the two columns of the law says at one place; both empty where a remark does not set them side by side. */
export interface Sides {
  readonly english: string;
  readonly korean: string;
}

const UNTOLD: Sides = { english: '', korean: '' };

/**
 * Splits a remark that sets the two columns against each other without doubt, `< 1 s [KO: within 1 s]` or
 * `EN oxalate; KO hydroxide`. Both sides are empty for any other remark.
 */
export function splitSides(remark: string): Sides {
  const bracketed = [...remark.matchAll(/ \[KO(?: column| wording)?: ([^\]]*)\]/g)];
  if (bracketed.length > 0) {
    const english = bracketed.map((match) => findEnglish(remark.slice(0, match.index), match[1] ?? ''));
    return { english: english.join('; '), korean: bracketed.map((match) => match[1] ?? '').join('; ') };
  }
  const [, english = '', korean = ''] =
    /^(?:note: |N\.B\. |N2: )?EN ([^;]*); KO (?:wording: )?([^;]*)$/.exec(remark) ?? [];
  return english === '' ? UNTOLD : { english, korean };
}

/** The condition before a bracket; all of the clause where the bracket has several. */
function findEnglish(before: string, korean: string): string {
  const clause = before.split(/[\];]/).at(-1) ?? '';
  const condition = korean.includes(', ') ? clause : (clause.split(/ & | OR /).at(-1) ?? '');
  return condition.replace(/^[^(]*\((?=[^)]*$)/, '').trim();
}
