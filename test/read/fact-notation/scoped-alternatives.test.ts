import { expect, it } from 'vitest';
import { joinAlternatives } from '../../../src/read/fact-notation/scoped-alternatives.ts';

it.each([
  [['wl > 5 um: <1 ps (x OR y)', '>=1 ps (z)'], ['wl > 5 um: (<1 ps & (x OR y)) OR (>=1 ps & (z))']],
  [['<= 1 us: > 50 J', '> 1 us: > 100 J'], ['(<= 1 us & > 50 J) OR (> 1 us & > 100 J)']],
  [['CW > 5 kW', '>10 us: Pavg > 1 kW OR Ppk > 9 kW'], ['(CW > 5 kW) OR (>10 us & (Pavg > 1 kW OR Ppk > 9 kW))']],
  [['multi mode: < 14 nm > 25 W', '>= 14 nm > 1 W'], ['multi mode: (< 14 nm & > 25 W) OR (>= 14 nm & > 1 W)']],
  [
    ['mass > 3 kg', 'width > 5 m'],
    ['mass > 3 kg', 'width > 5 m'],
  ],
  [['mass > 3 kg'], ['mass > 3 kg']],
])('joins %j', (clauses, joined) => {
  expect(joinAlternatives(clauses)).toEqual(joined);
});
