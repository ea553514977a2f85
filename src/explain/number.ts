const SUPERSCRIPTS: Readonly<Record<string, string>> = {
  '-': '⁻',
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
};

/** Narrow no-break space between groups of digits. */
const THIN = '\u202f';

function superscript(exponent: number): string {
  return String(exponent).replaceAll(/./g, (digit) => SUPERSCRIPTS[digit] ?? digit);
}

/**
 * Writes a number for people: digits in groups of three from 10 000 on, powers of ten beyond a million millions or
 * below a thousandth (`5 × 10¹³`), a true minus sign, at most 12 significant digits.
 */
export function explainNumber(value: number): string {
  if (value < 0) return `−${explainNumber(-value)}`;
  if (value !== 0 && (value >= 1e12 || value < 1e-3)) return explainPower(value);
  const [whole = '0', fraction] = String(Number(value.toPrecision(12))).split('.');
  const grouped = whole.length > 4 ? whole.replaceAll(/\B(?=(\d{3})+$)/g, THIN) : whole;
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function explainPower(value: number): string {
  const [mantissa = '1', exponent = '0'] = value.toExponential().split('e');
  const power = `10${superscript(Number(exponent))}`;
  const short = String(Number(Number(mantissa).toPrecision(12)));
  return short === '1' ? power : `${short} × ${power}`;
}

/** Writes a value with its unit, `1.3 GSPS`, `75 mm`, `2 %`; a pure number (unit `1`) stands alone. */
export function explainMeasured(measured: { readonly value: number; readonly unit: string }): string {
  const number = explainNumber(measured.value);
  if (measured.unit === '1' || measured.unit === '') return number;
  return `${number} ${measured.unit}`;
}
