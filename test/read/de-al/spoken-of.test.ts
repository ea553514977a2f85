import { describe, expect, it } from 'vitest';
import { findSpokenOf } from '../../../src/read/de-al/spoken-of.ts';

const KNOWN = new Set(['0009', '0009a', '0009a1', '0009b', '0009c', '0009d']);

describe('findSpokenOf', () => {
  it.each([
    ['Nummer 0009 erfasst nicht Tee.', ['0009']],
    ['Unternummer 0009a1 schließt Tee ein.', ['0009a1']],
    ['0009a erfasst keinen Tee.', ['0009a']],
    ['Unternummern 0009a und 0009b erfassen nicht:', ['0009a', '0009b']],
    ['Unternummern 0009a, 0009b oder Unternummer 0009d gelten nicht für Tee.', ['0009a', '0009b', '0009d']],
    ['Unternummern 0009a bis 0009c umfassen Tee.', ['0009a', '0009b', '0009c']],
    ['Im Sinne von Unternummer 0009b ist Tee warm.', ['0009b']],
    ['‚Tee‘ im Sinne der Nummer 0009b bedeutet Kaffee.', ['0009b']],
    ['Für die Zwecke der Unternummer 0009c ist Tee warm.', ['0009c']],
    ['Im Sinne von Unternummern 0009a und 0009b ist Tee warm.', ['printed']],
    ['Tee siehe Unternummer 0009b.', ['printed']],
    ['Unternummer 0010a erfasst nicht Tee.', ['printed']],
    ['Unternummern 0009a und 0010a erfassen nicht Tee.', ['printed']],
    ['Tee ist warm.', ['printed']],
  ])('%s', (text, codes) => {
    expect(findSpokenOf(text, 'printed', KNOWN)).toEqual(codes);
  });
});
