import { describe, expect, it } from 'vitest';
import { findLanguageRules } from '../../src/normalize/language.ts';

describe('findLanguageRules', () => {
  it('knows English', () => {
    const rules = findLanguageRules('en');
    expect(rules?.reserved.test('Not used')).toBe(true);
    expect(rules?.leadAll.global).toBe(true);
    expect(rules?.leadAny.global).toBe(true);
    expect(rules?.leadSome.global).toBe(true);
  });

  it.each(['xx', '', 'EN'])('has none for %j, so that structure alone speaks', (language) => {
    expect(findLanguageRules(language)).toBeUndefined();
  });
});
