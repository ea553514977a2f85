import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SMALL } from '../read/kr-annex-2/small-annex.ts';
import { ROOT, runConcord } from './run-concord.ts';

const folder = mkdtempSync(join(tmpdir(), 'concord-korea-'));
const SENSITIVE = `code,regime_refs,quantity_facts,head_term_en,head_term_ko
VS-1A001,[초민감],> 5 kg,cups,컵
S-1A001,[민감],a > 3 kg,cups,컵
DEF-big cup,CAT 1,mass > 9 kg,big cup,큰 컵
`;
const DIFFERENCES = `code,quantity_facts_with_note
1A002.b.1,mass > 3 kg [KO: 3 kg or more]
1A002.b.1.a,KO misprints jars as jar
`;
const LANGUAGES = join(folder, 'data/lists/kr-annex-2/languages.csv');

function write(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

function ingest(differences: string) {
  const files = [write('annex.csv', SMALL), write('sensitive.csv', SENSITIVE), write('differences.csv', differences)];
  return runConcord(['ingest', 'kr-annex-2', '2025-12-31', ...files, '--data', join(folder, 'data')]);
}

beforeAll(() => {
  cpSync(join(ROOT, 'data'), join(folder, 'data'), { recursive: true, filter: (path) => !path.includes('lists') });
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('ingesting where the languages of a law disagree', { timeout: 30_000 }, () => {
  it.each([
    ['a foreign file', 'a,b\n', 'foreign-file'],
    ['a file cut short', DIFFERENCES.slice(0, -5), 'incomplete-file'],
    ['a row that names no place', `${DIFFERENCES}Somewhere,EN tin; KO lead\n`, 'unread-text'],
  ])('refuses %s and writes nothing', (_, text, code) => {
    const { status, stderr } = ingest(text);
    expect(status).toBe(1);
    expect(stderr).toContain('differences.csv');
    expect(stderr).toContain(code);
    expect(existsSync(join(folder, 'data/lists'))).toBe(false);
  });

  it('stores a table of its own, which show tells', () => {
    expect(ingest(DIFFERENCES)).toMatchObject({ status: 0 });
    expect(readFileSync(LANGUAGES, 'utf8').trim().split('\n')).toEqual([
      'code,n,first_language,first,second_language,second,remark,since,until',
      '1A002.b.1,1,en,mass > 3 kg,ko,3 kg or more,mass > 3 kg [KO: 3 kg or more],2025-12-31,',
      '1A002.b.1,2,en,,ko,,1A002.b.1.a: KO misprints jars as jar,2025-12-31,',
    ]);
    const show = ['show', 'kr-annex-2', '1A002.b.1', '--data', join(folder, 'data')];
    const text = runConcord(show).stdout;
    expect(text).toContain('1A002.b.1  en: mass > 3 kg · ko: 3 kg or more');
    expect(text).toContain('1A002.b.1  en/ko: 1A002.b.1.a: KO misprints jars as jar');
    expect(JSON.parse(runConcord([...show, '--json']).stdout)).toMatchObject({
      languages: [{ code: '1A002.b.1', first: 'mass > 3 kg', secondLanguage: 'ko' }, { first: '' }],
    });
  });

  it('keeps the table when the edition is stored again, byte for byte', () => {
    const before = readFileSync(LANGUAGES, 'utf8');
    expect(ingest(DIFFERENCES).status).toBe(0);
    expect(readFileSync(LANGUAGES, 'utf8')).toBe(before);
    const { stdout } = runConcord(['check', '--json', '--data', join(folder, 'data')]);
    expect(stdout).not.toContain('languages.csv');
  });
});
