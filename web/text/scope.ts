import type { ScopeEntry, ScopeState, Verification } from '../state/core.ts';

const STATE_TEXT: Readonly<Record<ScopeState, string>> = {
  modelled: 'read whole',
  partial: 'read in part',
  pointer: 'points elsewhere',
  absent: 'not held',
};

const MATTER_NAME: Readonly<Record<string, string>> = { ML: 'munitions', PL: 'goods of internal repression' };

/** How far a list stands for its state's rules, one line for matters of one state and reason: "categories 0–9: read whole". */
export function explainScope(scope: readonly ScopeEntry[]): readonly string[] {
  const groups = new Map<string, ScopeEntry[]>();
  for (const entry of scope) {
    const key = `${entry.state} ${entry.reason}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()].map((entries) => {
    const [first] = entries;
    if (!first) return '';
    const text = `${nameMatters(entries.map((entry) => entry.matter))}: ${STATE_TEXT[first.state]}.`;
    return [text, first.reason].filter(Boolean).join(' ');
  });
}

/** What a reader must know of a list before any result that rests on it: read in part, or at second hand; empty for neither. */
export function explainStanding(scope: readonly ScopeEntry[], verification: Verification): string {
  const states = new Set(scope.filter(({ matter }) => /\d/.test(matter)).map(({ state }) => state));
  const weakest = (['absent', 'pointer', 'partial'] as const).find((state) => states.has(state));
  const hand = verification === 'seen' ? '' : 'facts at second hand';
  return [weakest ? STATE_TEXT[weakest] : '', hand].filter(Boolean).join(', ');
}

function nameMatters(matters: readonly string[]): string {
  const digits = matters.filter((matter) => /\d/.test(matter));
  const range = digits.length > 1 ? `categories ${digits[0]}–${digits.at(-1)}` : `category ${digits[0]}`;
  const others = matters.filter((matter) => !/\d/.test(matter)).map((matter) => MATTER_NAME[matter] ?? matter);
  const text = [...(digits.length > 0 ? [range] : []), ...others].join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
