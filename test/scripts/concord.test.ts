import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, runConcord } from './run-concord.ts';

const VALID = join(ROOT, 'test/fixtures/valid');
const run = (...args: readonly string[]) => runConcord([...args, '--data', VALID]);

describe('the command line', { timeout: 20_000 }, () => {
  it('lists what is held, the newest edition of each list', () => {
    const { status, stdout, stderr } = run('lists', '--json');
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual([
      expect.objectContaining({
        list: 'us-ccl',
        jurisdiction: 'US',
        edition: '2026-01-01',
        provisions: 7,
        items: 2,
        notes: 1,
        coverage: { numbers: 3, criteria: 2, conditions: 1, restatements: 0, unparsed: 0, share: 1 },
        source: expect.objectContaining({ title: 'A list made for tests', published: '2026-01-01' }),
      }),
    ]);
  });

  it('shows a provision with its path, criteria, notes, references and source', () => {
    const { status, stdout } = run('show', 'us-ccl', '3A001.a.1', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      path: [{ code: '3A001' }, { code: '3A001.a' }, { code: '3A001.a.1' }],
      criteria: [{ quantity: 'frequency', comparator: '>', value: 110, unit: 'GHz' }],
      connective: 'and',
      controls: [{ reason: 'NS', except: ['3A001.c'] }],
      source: { url: 'https://example.org/list' },
    });
    expect(JSON.parse(run('show', 'us-ccl', '3A001', '--json').stdout)).toMatchObject({
      junction: 'any',
      notes: [{ code: '3A001#note-1', role: 'excludes', label: 'toys' }],
    });
  });

  it('answers as of a date', () => {
    const { stdout } = run('show', 'us-ccl', '3A001.a.1', '--as-of', '2025-06-01', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ edition: '2025-01-01', criteria: [{ value: 90 }] });
  });

  it('tells what changed between two editions', () => {
    const { status, stdout } = run('diff', 'us-ccl', '2025-01-01', '2026-01-01', '--json');
    expect(status).toBe(0);
    const { added, removed, changed } = JSON.parse(stdout) as Record<string, unknown[]>;
    expect([added, removed]).toEqual([[], []]);
    expect(changed).toEqual([
      { code: '3A001.a.1', differences: [expect.objectContaining({ kind: 'threshold', about: 'frequency' })] },
    ]);
  });

  it('checks the data', () => {
    const { status, stdout, stderr } = run('check', '--json');
    expect([status, JSON.parse(stdout), stderr]).toEqual([0, [], '0 errors, 0 warnings\n']);
  });

  it('reads criteria from texts, one a line', () => {
    const text = 'A mass exceeding 10 kg;\nRated for operation above 90 GHz;\n';
    const lines = runConcord(['extract', '--lang', 'en'], text).stdout.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { criteria: [{ quantity: 'mass', comparator: '>', value: 10, unit: 'kg' }], unparsed: [] },
      { criteria: [{ comparator: '>', value: 90, unit: 'GHz' }] },
    ]);
    expect(JSON.parse(runConcord(['extract', '--lang', 'en', '--json'], text).stdout)).toHaveLength(2);
  });

  it.each([
    [['show', 'us-cl', '3A001'], '`us-ccl`'],
    [['show', 'eu-annex-i', '3A001'], 'Held: us-ccl'],
    [['show', 'us-ccl', '3A001.d'], '`3A001.a`'],
    [['show', 'us-ccl', '3A001', '--as-of', '2020-01-01'], '2025-01-01'],
    [['show', 'us-ccl', '3A001', '--as-of', 'May'], 'no date'],
    [['diff', 'us-ccl', '2025-01-01', '2026-01-02'], '`2026-01-01`'],
    [['extract', '--lang', 'xx'], '`xx`'],
    [['ingest', 'us-ccl', '2026-01-01', 'no-such-file.xml'], 'no-such-file.xml'],
    [['no-such-command'], 'no-such-command'],
  ])('refuses %j as wrong usage and names what would be right', (args, hint) => {
    const { status, stdout, stderr } = run(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(hint);
  });
});
