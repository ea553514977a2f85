import { describe, expect, it } from 'vitest';
import { findLanguageRules } from '../../src/normalize/language.ts';
import { findStatus } from '../../src/normalize/status.ts';

const EN = findLanguageRules('en');

describe('findStatus', () => {
  it.each([
    'Not used',
    'Not used;',
    'Not used; or',
    '[Reserved]',
    'Reserved.',
    'Not used since 2025',
    '[No longer used – since 2 May 2020]',
    '[Repealed, Teapot Order, s. 1]',
  ])('%s is reserved', (text) => {
    expect(findStatus(text, EN)).toBe('reserved');
  });
  it.each(['Pots not used for tea', ''])('"%s" is in force', (text) => {
    expect(findStatus(text, EN)).toBe('in-force');
  });

  it('is in force in a language without rules', () => {
    expect(findStatus('Not used', undefined)).toBe('in-force');
  });
});
