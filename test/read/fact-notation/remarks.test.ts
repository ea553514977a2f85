import { expect, it } from 'vitest';
import { cutRemarks } from '../../../src/read/fact-notation/remarks.ts';

it.each([
  ['mass > 5 kg [KO: 5 kg or more] & width < 3 m', 'mass > 5 kg & width < 3 m'],
  ['mass > 5 kg (KO adds 11 lb); not toys', 'mass > 5 kg; not toys'],
  ['<= 35 K (-238 C; EN outlet, KO outside)', '<= 35 K (-238 C)'],
  ['mass > 5 kg; KO column misprints kg', 'mass > 5 kg'],
  ['KO column: width 3..5 m [no width in EN]', 'width 3..5 m'],
  ['P[W] > 3', 'P[W] > 3'],
])('keeps of %s what both columns say', (cell, facts) => {
  expect(cutRemarks(cell)).toBe(facts);
});
