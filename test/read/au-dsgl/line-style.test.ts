import { describe, expect, it } from 'vitest';
import { findNoteLevel, findParagraphLevel, isNoteStyle, styleOf } from '../../../src/read/au-dsgl/line-style.ts';
import { line } from './small-list.ts';

describe('findParagraphLevel', () => {
  it.each([
    ['DL0Aa', undefined, 1],
    ['DL0Aa1a0', undefined, 3],
    ['ZML1a1', undefined, 2],
    ['DL0Aa1', 85.05, undefined],
    ['DL0Aa1Notea', undefined, undefined],
    ['BodyText', undefined, undefined],
  ])('of %s with margin %j', (className, edge, level) => {
    expect(findParagraphLevel(line(className, '', edge))).toBe(level);
  });
});

describe('findNoteLevel', () => {
  it.each([
    ['DL0ANote', undefined, 0],
    ['DL0AaTechH', undefined, 1],
    ['DL0aNB', undefined, 0],
    ['DL0AA1NB0', undefined, 1],
    ['ML1a1Note', undefined, 2],
    ['MLNB', 127.6, 0],
    ['', 113.4, 2],
    ['', 155.95, 2],
    ['DL0Aa1aNB', 113.4, 2],
    ['DL0AaTechH', 113.4, 1],
    ['', 92, undefined],
    ['Default', undefined, undefined],
  ])('of %s with margin %j', (className, edge, level) => {
    expect(findNoteLevel(line(className, '', edge))).toBe(level);
  });
});

describe('isNoteStyle', () => {
  it.each([
    ['DL0Aa1Notea', true],
    ['MLTechText1', true],
    ['DL11a', true],
    ['DL0Aa1', false],
    ['', false],
  ])('%s: %j', (className, expected) => {
    expect(isNoteStyle(line(className))).toBe(expected);
  });
});

describe('styleOf', () => {
  it('tells margins apart', () => {
    expect(styleOf(line('DL0Aa', '', 85.05))).toBe(styleOf(line('DL0Aa', '', 85)));
    expect(styleOf(line('DL0Aa', '', 85))).not.toBe(styleOf(line('DL0Aa')));
  });
});
