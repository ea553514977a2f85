/** The CAS registry numbers of a text whose check digit is right, sorted, unique. */
export function findCasNumbers(text: string): readonly string[] {
  const found = [...text.matchAll(/(?<![\d-])(\d{2,7})-(\d{2})-(\d)(?![\d-])/g)];
  const valid = found.filter(([, head = '', middle = '', check]) => checkDigit(head + middle) === Number(check));
  return [...new Set(valid.map((match) => match[0]))].toSorted();
}

/** The sum of the digits, each times its position from the right, modulo ten. */
function checkDigit(digits: string): number {
  const sum = [...digits].toReversed().reduce((total, digit, index) => total + Number(digit) * (index + 1), 0);
  return sum % 10;
}
