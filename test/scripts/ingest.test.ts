import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, runConcord } from './run-concord.ts';

const SOURCE = join(ROOT, '../shared/sources/eu/annex-i-2025-11-15.json');
const present = existsSync(SOURCE);

const folder = mkdtempSync(join(tmpdir(), 'concord-ingest-'));
const ingest = (file: string, ...more: readonly string[]) =>
  runConcord(['ingest', 'eu-annex-i', '2025-11-15', file, '--data', folder, ...more]);
const snapshot = () => {
  const files = readdirSync(join(folder, 'lists'), { recursive: true, encoding: 'utf8' }).filter((f) =>
    f.includes('.'),
  );
  return new Map(files.toSorted().map((file) => [file, readFileSync(join(folder, 'lists', file), 'utf8')]));
};

afterAll(() => rmSync(folder, { recursive: true }));

describe('ingesting without an official file', { timeout: 20_000 }, () => {
  it('refuses a file that is no list, and writes nothing', () => {
    const broken = join(folder, 'broken.json');
    writeFileSync(broken, '{"entries": [');
    const { status, stdout, stderr } = ingest(broken);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('broken.json');
    expect(stderr).toContain('Nothing was written');
    expect(existsSync(join(folder, 'lists'))).toBe(false);
  });
});

describe.skipIf(!present)('ingesting the official Annex I (needs ../shared/sources)', { timeout: 60_000 }, () => {
  beforeAll(() => {
    expect(ingest(SOURCE).status).toBe(0);
  }, 60_000);

  it('gives the same bytes again', () => {
    const before = snapshot();
    expect(ingest(SOURCE).status).toBe(0);
    expect(snapshot()).toEqual(before);
    expect([...before.keys()]).toHaveLength(8);
  });

  it('keeps the earlier facts when the file is cut short', () => {
    const before = snapshot();
    const cut = join(folder, 'cut.json');
    writeFileSync(cut, readFileSync(SOURCE, 'utf8').slice(0, 500_000));
    expect(ingest(cut).status).toBe(1);
    expect(snapshot()).toEqual(before);
  });

  it('stores a second edition beside the first, unchanged rows once', () => {
    const before = snapshot().get('eu-annex-i/provisions.csv')?.split('\n').length;
    const second = ['ingest', 'eu-annex-i', '2026-01-01', SOURCE, '--data', folder];
    expect(runConcord(second).status).toBe(0);
    expect(snapshot().get('eu-annex-i/provisions.csv')?.split('\n')).toHaveLength(before ?? 0);
    const { stdout } = runConcord(['diff', 'eu-annex-i', '2025-11-15', '2026-01-01', '--json', '--data', folder]);
    expect(JSON.parse(stdout)).toEqual({ added: [], removed: [], changed: [] });
  });
});
