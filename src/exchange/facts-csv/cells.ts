/** A value read from a cell; undefined when the cell does not hold such a value. */
export type Parsed<T> = { readonly value: T } | undefined;

/** How one kind of value stands in a cell: `parse(format(x))` gives `x`. */
export interface Cell<T> {
  format(value: T): string;
  parse(text: string): Parsed<T>;
}

/** Text as it is; may be empty. */
export const textCell: Cell<string> = { format: (v) => v, parse: (t) => ({ value: t }) };

/** A number in full precision, decimal point. */
export const numberCell: Cell<number> = {
  format: (v) => String(v),
  parse: (t) => (t.trim() === '' || Number.isNaN(Number(t)) ? undefined : { value: Number(t) }),
};

/** A yes or no, written `true` or `false`; anything else, the empty cell included, is refused. */
export const flagCell: Cell<boolean> = {
  format: (v) => String(v),
  parse: (t) => (t === 'true' || t === 'false' ? { value: t === 'true' } : undefined),
};

/** One of the given words. */
export function choiceCell<T extends string>(choices: readonly T[]): Cell<T> {
  const known = new Map(choices.map((value) => [value as string, { value }]));
  return { format: (v) => v, parse: (t) => known.get(t) };
}

/** A value that may be absent: the empty cell. */
export function optionalCell<T>(cell: Cell<T>): Cell<T | undefined> {
  return {
    format: (v) => (v === undefined ? '' : cell.format(v)),
    parse: (t) => (t === '' ? { value: undefined } : cell.parse(t)),
  };
}

/** Several values joined by `;`, each not empty; a `;` or `\` inside a value is written `\;`, `\\`. */
export function listCell<T>(cell: Cell<T>): Cell<readonly T[]> {
  return {
    format: (values) => values.map((v) => cell.format(v).replaceAll(/[\\;]/g, '\\$&')).join(';'),
    parse: (text) => {
      if (text === '') return { value: [] };
      const values: T[] = [];
      for (const part of splitList(text)) {
        const parsed = cell.parse(part);
        if (parsed === undefined) return undefined;
        values.push(parsed.value);
      }
      return { value: values };
    },
  };
}

function splitList(text: string): readonly string[] {
  if (!text.includes('\\')) return text.split(';');
  return (text.match(/(?:\\.|[^;\\])+/g) ?? []).map((part) => part.replaceAll(/\\(.)/g, '$1'));
}
