import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, runConcord } from './run-concord.ts';

const folder = mkdtempSync(join(tmpdir(), 'concord-refused-'));
const small = readFileSync(join(ROOT, 'test/fixtures/us-ccl/small-ccl.xml'), 'utf8');
const otherLaw = `<?xml version="1.0"?><DIV5 N="734" TYPE="PART"><HEAD>PART 734</HEAD><P>a. Other matters.</P></DIV5>`;
const binary = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0xff, 0xfe, 0, 1, 2, 3]);

function ingest(name: string, content: string | Buffer) {
  const file = join(folder, name);
  writeFileSync(file, content);
  return runConcord(['ingest', 'us-ccl', '2026-06-15', file, '--data', join(folder, 'data')]);
}

function snapshot(): ReadonlyMap<string, string> {
  const lists = join(folder, 'data', 'lists');
  const files = readdirSync(lists, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.csv'));
  return new Map(files.toSorted().map((file) => [file, readFileSync(join(lists, file), 'utf8')]));
}

beforeAll(() => {
  cpSync(join(ROOT, 'data'), join(folder, 'data'), { recursive: true, filter: (path) => !path.includes('lists') });
  expect(ingest('small.xml', small).status).toBe(0);
}, 30_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe('a file that is not the list', { timeout: 30_000 }, () => {
  it.each([
    ['truncated.xml', small.slice(0, small.length / 2), 'not-well-formed', /truncated\.xml:\d+/],
    ['part-734.xml', otherLaw, 'foreign-file', /part-734\.xml/],
    ['empty.xml', '', 'empty-file', /empty\.xml/],
    ['picture.xml', binary, 'not-text', /picture\.xml/],
  ])('%s is refused with its place and a hint, and the earlier facts stay', (name, content, code, place) => {
    const before = snapshot();
    const { status, stdout, stderr } = ingest(name, content);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(place);
    expect(stderr).toContain(code);
    expect(stderr).toContain('Nothing was written');
    expect(snapshot()).toEqual(before);
  });
});
