import { describe, expect, it } from 'vitest';
import { readScope } from '../../../src/read/us-ccl/scope.ts';

describe('readScope', () => {
  it.each([
    ['3A001.z.1.a, z.2.a', '3A001.z.1.a 3A001.z.2.a', true],
    ['1C351.d.15 and .16', '1C351.d.15 1C351.d.16', true],
    ['.a through .c', '3A001.a 3A001.b 3A001.c', true],
    ['3A001.a.2 to a.4', '3A001.a.2 3A001.a.3 3A001.a.4', true],
    ['paragraph c', '3A001.c', true],
    ['3A001.a, b.5, .e, f.3 and .h', '3A001.a 3A001.b.5 3A001.e 3A001.f.3 3A001.h', true],
    ['3B001 c, d, f.1 and k', '3B001 3B001.c 3B001.d 3B001.f.1 3B001.k', true],
    ['items controlled by 3A001.b', '3A001.b', true],
    ['3A001.b when struck (e.g., by a hammer)', '3A001.b', false],
    ['bells heavier than 5 t', '', false],
    ['1B001 to 1B003', '1B001 1B003', true],
    ['see § 742.6(a)', '', false],
  ])('%s', (phrase, codes, pure) => {
    expect(readScope(phrase, '3A001')).toEqual({ codes: codes.split(' ').filter(Boolean), pure });
  });
});
