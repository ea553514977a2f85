/** An exact number n / d × 10^e, so that conversions by powers of ten lose nothing. `d` is positive. */
export interface Exact {
  readonly n: bigint;
  readonly d: bigint;
  readonly e: number;
}

/** Longest run of digits read as a number; longer runs are no measured value. */
export const MAX_DIGITS = 30;

/** One. */
export const ONE: Exact = { n: 1n, d: 1n, e: 0 };

/** Ten to the power `e`. */
export function powerOfTen(e: number): Exact {
  return { n: 1n, d: 1n, e };
}

/** Reads a plain decimal with a point ("0.3048", "-5", "1e-6", "5/9"); undefined for anything else. */
export function parseExact(text: string): Exact | undefined {
  const match = /^([+-]?)(\d{1,40})(?:\.(\d{1,40}))?(?:e([+-]?\d{1,3}))?(?:\/(\d{1,20}))?$/.exec(text);
  if (!match) return undefined;
  const [, sign, whole = '', fraction = '', exponent = '0', divisor = '1'] = match;
  const digits = BigInt(whole + fraction);
  const d = BigInt(divisor);
  if (d === 0n) return undefined;
  return { n: sign === '-' ? -digits : digits, d, e: Number(exponent) - fraction.length };
}

/** Sum of two numbers. */
export function add(a: Exact, b: Exact): Exact {
  const e = Math.min(a.e, b.e);
  const scale = (x: Exact) => x.n * 10n ** BigInt(x.e - e);
  return { n: scale(a) * b.d + scale(b) * a.d, d: a.d * b.d, e };
}

/** Product of two numbers. */
export function multiply(a: Exact, b: Exact): Exact {
  return { n: a.n * b.n, d: a.d * b.d, e: a.e + b.e };
}

/** Quotient of two numbers; by zero it is zero. */
export function divide(a: Exact, b: Exact): Exact {
  return b.n === 0n ? { n: 0n, d: 1n, e: 0 } : multiply(a, power(b, -1));
}

/** Integer power; a negative power turns the fraction round, and zero stays zero. */
export function power(a: Exact, exponent: number): Exact {
  const k = Math.abs(exponent);
  const up: Exact = { n: a.n ** BigInt(k), d: a.d ** BigInt(k), e: a.e * k };
  if (exponent >= 0 || up.n === 0n) return up;
  return up.n < 0n ? { n: -up.d, d: -up.n, e: -up.e } : { n: up.d, d: up.n, e: -up.e };
}

/** The nearest floating-point number. */
export function toNumber(a: Exact): number {
  if (a.d === 1n) return Number(`${a.n}e${a.e}`);
  const scale = a.d.toString().length + 20;
  return Number(`${(a.n * 10n ** BigInt(scale)) / a.d}e${a.e - scale}`);
}

/** Rounds to 12 significant digits, so that one bound written in two units is one number. */
export function roundBase(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(12)) : value;
}
