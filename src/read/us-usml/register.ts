import type { RawProvision } from '../../model/raw.ts';

/** Gathers provisions under free codes, numbered among their siblings. */
export interface Register {
  /** Files a provision; answers its code, which gets `-2`, `-3` … where it is taken. */
  file(wanted: Omit<RawProvision, 'order'>): string;
  /** Adds words to the end of a provision's text. */
  append(code: string, text: string): void;
  has(code: string): boolean;
  /** All, in the order of filing. */
  provisions(): readonly RawProvision[];
}

/** Starts an empty register. */
export function buildRegister(): Register {
  const filed = new Map<string, RawProvision>();
  const counts = new Map<string, number>();
  return {
    file(wanted) {
      let { code } = wanted;
      for (let n = 2; filed.has(code); n += 1) code = `${wanted.code}-${n}`;
      const family = wanted.kind === 'note' ? `${wanted.parent}#` : wanted.parent;
      const order = (counts.get(family) ?? 0) + 1;
      counts.set(family, order);
      filed.set(code, { ...wanted, code, order });
      return code;
    },
    append(code, text) {
      const provision = filed.get(code);
      if (provision) filed.set(code, { ...provision, text: `${provision.text} ${text}`.trim() });
    },
    has: (code) => filed.has(code),
    provisions: () => [...filed.values()],
  };
}
