import { describe, expect, it } from 'vitest';
import { splitLead } from '../../../src/read/jp-ordinance/split-lead.ts';

const ANY = '次のいずれかに該当するもの';
const KANA = ['イ', 'ロ', 'ハ', 'ニ'];

describe('splitLead', () => {
  it.each([
    [`臼であって、${ANY}（ニに該当するものを除く。）`, ['除外:ニ']],
    ['臼であって、次のイ又はロに該当するもの（次のハ又はニに該当するもの及び杵を除く。）', ['除外:ハニ']],
    ['臼（次のイからニまでに掲げるものを除く。）', ['除外:イロハニ']],
    ['臼であって、次のいずれにも該当しないもの', ['除外:イロハニ']],
    ['臼であって、次のイ及びロのいずれにも該当しないもの', ['除外:イロ']],
    ['臼（次のイ又はロに該当する石に限る。）であって、次のハ又はニに該当するもの', ['限定:イロ']],
    ['臼であって、次のイからハまでのいずれかに該当するもの（ニに該当する杵のための粉を除く。）', ['除外:ニ']],
    [`臼であって、${ANY}（ニに該当する杵のための粉を除く。）`, []],
    ['臼であって、次の全てに該当するもの（第三号イに該当するものを除く。）', []],
    ['臼であって、次のイ及びロに該当するもの（イに該当するものを除く。）', []],
    [`臼であって、${ANY}（ヌに該当するものを除く。）`, []],
  ])('%s', (text, clauses) => {
    const split = splitLead(text, KANA);
    expect(split.clauses.map(({ name, labels }) => `${name}:${labels.join('')}`)).toEqual(clauses);
  });

  it('moves the words of a clause and loses none', () => {
    const split = splitLead('臼であって、次のイ又はロに該当するもの（ハに該当するものを除く。）又はその台', KANA);
    expect(split.text).toBe('臼であって、次のイ又はロに該当するもの又はその台');
    expect(split.clauses.map(({ text }) => text)).toEqual(['ハに該当するものを除く。']);
  });

  it('reads labels in brackets', () => {
    const text = '臼のうち、次の（一）又は（二）に該当するもの（次の（三）に該当するものを除く。）';
    expect(splitLead(text, ['（一）', '（二）', '（三）']).clauses[0]?.labels).toEqual(['（三）']);
  });

  it('leaves a text without children as it is', () => {
    expect(splitLead('臼（ハに該当するものを除く。）', [])).toEqual({
      text: '臼（ハに該当するものを除く。）',
      clauses: [],
    });
  });
});
