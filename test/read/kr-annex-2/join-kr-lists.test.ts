import { expect, it } from 'vitest';
import type { LanguageDifference } from '../../../src/model/language-difference.ts';
import type { RawList } from '../../../src/model/raw.ts';
import { joinKrLists } from '../../../src/read/kr-annex-2/join-kr-lists.ts';
import { readKrAnnex2 } from '../../../src/read/kr-annex-2/read-kr-annex-2.ts';
import { SMALL } from './small-annex.ts';

const annex = readKrAnnex2(SMALL, 'annex.csv');
const difference: LanguageDifference = {
  firstLanguage: 'en',
  first: 'tin',
  secondLanguage: 'ko',
  second: 'lead',
  remark: 'EN tin; KO lead',
};
const nothing: RawList = { provisions: [], controls: new Map(), exceptions: new Map() };

function place(code: string) {
  if (!annex.ok) throw new Error('The small annex was refused');
  return joinKrLists([annex.value, { ...nothing, languages: new Map([[code, [difference]]]) }]).languages;
}

it('keeps a difference at its own place', () => {
  expect([...(place('4A001.7') ?? [])]).toEqual([['4A001.7', [difference]]]);
});

it.each([
  ['4A001.7#note-3', '4A001.7'],
  ['4A001.7.a.2', '4A001.7'],
  ['4A001#note.a', '4A001'],
])('puts a difference about %s, which has no row, at %s and names the place', (code, above) => {
  const remark = `${code}: EN tin; KO lead`;
  expect([...(place(code) ?? [])]).toEqual([[above, [{ ...difference, first: '', second: '', remark }]]]);
});

it('leaves a difference where it is when the list has nothing above it, for the checks to find', () => {
  expect([...(place('9E999.a')?.keys() ?? [])]).toEqual(['9E999.a']);
});

it('has no differences where no part tells any', () => {
  expect(joinKrLists([nothing, nothing]).languages).toBeUndefined();
});
