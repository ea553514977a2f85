/** A CAS registry number; behind "CAS" some prints have blanks for hyphens. */
const NUMBER = /(?<![\d-])(\d{2,7})-(\d{2})-(\d)(?![\d-])|(?<=\bCAS\b[^\d]{0,6})(\d{2,7}) (\d{2}) (\d)(?!\d)/g;

/** The CAS registry numbers of a text whose check digit is right, with hyphens, sorted, unique. */
export function findCasNumbers(text: string): readonly string[] {
  const found = [...text.matchAll(NUMBER)].map((match) => match.slice(1).filter((part) => part !== undefined));
  const valid = found.filter(([head = '', middle = '', check]) => checkDigit(head + middle) === Number(check));
  return [...new Set(valid.map((parts) => parts.join('-')))].toSorted();
}

/** The sum of the digits, each times its position from the right, modulo ten. */
function checkDigit(digits: string): number {
  const sum = [...digits].toReversed().reduce((total, digit, index) => total + Number(digit) * (index + 1), 0);
  return sum % 10;
}
