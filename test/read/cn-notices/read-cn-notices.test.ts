import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CnProvision } from '../../../src/read/cn-notices/entry-tree.ts';
import { readCnNotices } from '../../../src/read/cn-notices/read-cn-notices.ts';
import { mutate } from '../jp-ordinance/mutate.ts';
import { SMALL } from './small-notices.ts';

const FOLDER = new URL('../../../../shared/sources/cn/', import.meta.url);

function read(text: string): readonly CnProvision[] {
  const result = readCnNotices(text, 'n.md');
  expect(result.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  return result.ok ? result.value.provisions : [];
}

describe('readCnNotices', () => {
  it('gives entries with the announcement and the customs codes as marks', () => {
    const told = new Map(read(SMALL).map((provision) => [provision.code, provision]));
    expect(told.get('1C004')).toMatchObject({
      text: '具有下述所有特性的陶罐：',
      marks: ['公告2025年第3号', 'HS 1234567890', 'HS 1234567891'],
    });
    expect(told.get('1E101.b')?.text).toBe('生产1C004项的技术。');
    expect(told.get('2025-3#explanation-1')?.noteName).toBe('说明 1');
  });

  it('tells what is suspended and what is kept free', () => {
    const told = new Map(read(SMALL).map(({ code, status }) => [code, status]));
    expect(told.get('1C004')).toBeUndefined();
    expect(['1E902.a', '1C909.a', '1C909.a.1', '2025-4'].map((code) => told.get(code))).toEqual(
      Array(4).fill('suspended'),
    );
    expect(told.get('1C909.a.2')).toBe('reserved');
  });

  it('says which texts are no announcements', () => {
    expect(readCnNotices(SMALL, 'n.md').issues).toMatchObject([
      { code: 'part-left-out', at: 'n.md:48', severity: 'warning' },
    ]);
  });

  it('refuses a file in which a label was lost', () => {
    const { ok, issues } = readCnNotices(SMALL.replace(' a．大红杯；\n', ''), 'n.md');
    expect([ok, issues[0]?.code, issues[0]?.at]).toEqual([false, 'label-out-of-sequence', 'n.md:33']);
  });

  it('reads or refuses 500 mutated files, never throws', () => {
    const results = mutate(SMALL, 500, 20261123).map((text) => readCnNotices(text, 'mutated.md'));
    expect(results.filter((result) => !result.ok && result.issues.length === 0)).toEqual([]);
    expect(results.filter(({ ok }) => !ok).length).toBeGreaterThan(100);
  });
});

describe.skipIf(!existsSync(FOLDER))('on the ministry’s announcements (needs ../shared/sources)', () => {
  const load = (name: string) => (existsSync(FOLDER) ? readFileSync(new URL(name, FOLDER), 'utf8') : '');

  it('has every code that the file’s own list of codes names, save those only referred to', () => {
    const text = load('mofcom-notices-zh.md');
    const codes = new Set(read(text).map(({ code }) => code));
    const listed = [
      ...text.matchAll(/^- number: (?:商务部公告2025年第(?:10|57|58)号|None)\n.*\n.*\n- codes: (\d.*)$/gm),
    ];
    const missing = new Set(listed.flatMap((match) => (match[1] ?? '').split(', ')).filter((code) => !codes.has(code)));
    expect(listed.length).toBeGreaterThan(3);
    expect([...missing].toSorted()).toEqual(
      '1C111 1C111.a.1 1C111.b.1.a 1C226 1C229 1C234 1C241 1C351 2B201.b 2B201.c 3A201 9A012.a.1 9A012.a.2'.split(' '),
    );
  });

  it('has the customs codes of each entry that an independent table has', () => {
    const pairs = new Set(
      load('code-hs-pairs.csv')
        .split('\n')
        .slice(1)
        .map((row) => row.split(',').slice(1, 3).join(' ').trim())
        .filter((pair) => pair !== ''),
    );
    const found = new Set(
      read(load('mofcom-notices-zh.md')).flatMap(({ code, marks = [] }) =>
        marks.filter((mark) => mark.startsWith('HS ')).map((mark) => `${code} ${mark.slice(3)}`),
      ),
    );
    const isFound = (pair: string) => {
      const [code = '', hs = ''] = pair.split(' ');
      return [...found].some((own) => own.startsWith(code) && own.endsWith(` ${hs}`));
    };
    expect(pairs.size).toBe(43);
    expect([...pairs].filter((pair) => !isFound(pair))).toEqual([]);
  });
});
