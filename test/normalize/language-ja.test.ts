import { describe, expect, it } from 'vitest';
import { findJunction } from '../../src/normalize/junction.ts';
import { findLanguageRules } from '../../src/normalize/language.ts';
import { JAPANESE } from '../../src/normalize/language-ja.ts';
import { findNoteRole } from '../../src/normalize/note-role.ts';
import { findStatus } from '../../src/normalize/status.ts';

describe('Japanese lead-ins', () => {
  it.each([
    ['臼であって、次のいずれかに該当するもの', 'any'],
    ['臼であって、次の全てに該当するもの又はその台', 'all'],
    ['臼であって、次のイからハまでのすべてに該当するもの', 'all'],
    ['臼であって、次の一から三のすべてに該当するもの', 'all'],
    ['臼であって、次のイ、ロ及びハの全てに該当するもの', 'all'],
    ['臼であって、次の（一）及び（二）に該当するもの', 'all'],
    ['臼であって、次の１及び２を使用したもの', 'all'],
    ['臼であって、次の（一）から（三）まで（赤い臼については、（二）を除く。）の全てに該当するもの', 'all'],
    ['次のイからハまでに掲げる全てについて補正するもの', 'all'],
    ['次に掲げる全ての工程で作る臼', 'all'],
    ['次の各号の全てに該当する臼', 'all'],
    ['臼であって、次のイ又はロに該当するもの', 'any'],
    ['臼であって、次のロ、ハ若しくはトのいずれかに該当するもの', 'any'],
    ['臼であって、次の１及び２のいずれにも該当しないもの', 'any'],
    ['次に掲げるものとする。', 'any'],
    ['臼であって、次の全てに該当するもの（次のいずれかに該当する台を除く。）', 'all'],
    ['臼（次の全てに該当するものに限る。）であって、次のいずれかに該当するもの', 'any'],
    ['臼であって、次に該当する機能のうち二以上を有するもの', undefined],
    ['臼', 'any'],
  ])('%s: %s', (lead, junction) => {
    expect(findJunction(lead, ['', ''], JAPANESE)).toBe(junction);
  });

  it.each([
    '次のイ及びロに該当するもののうち、ハ又はニのいずれかに該当する臼',
    '次の１から３までのいずれかに該当し、かつ、４から６までのいずれかに該当する臼',
  ])('leaves two sets of children to their connectives: %s', (lead) => {
    expect(findJunction(lead, ['or', 'and', ''], JAPANESE)).toBe('mixed');
  });

  it('reads a long text in no time', () => {
    const lead = `${'次の（一）及び（二（三）（四'.repeat(400)}に該当するもの`;
    expect(findJunction(lead, [''], JAPANESE)).toBe('any');
  });
});

describe('Japanese notes and states', () => {
  it.each([
    ['除外', '次のいずれかに該当するものを除く。', 'excludes'],
    ['除外', '次のいずれにも該当しないもの', 'excludes'],
    ['限定', '次のいずれかに該当する石に限る。色を除く。', 'explains'],
  ])('%s %s', (name, text, role) => {
    expect(findNoteRole(name, text, JAPANESE)).toBe(role);
  });

  it('knows a deleted place', () => {
    expect(findStatus('削除', JAPANESE)).toBe('reserved');
    expect(findStatus('削除された臼', JAPANESE)).toBe('in-force');
  });

  it('is the table of the language', () => {
    expect(findLanguageRules('ja')).toBe(JAPANESE);
  });
});
