import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFiles, ROOT } from './source.ts';

const MAIN = ['README.md', 'CONTRIBUTING.md'];
const read = (path: string) => (existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path), 'utf8') : '');
const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? '');

const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

/** Relative links, without those into the web and without the part after `#`. */
const findLinks = (text: string) =>
  matches(text, /\]\(([^)\s]+)\)/g)
    .filter((link) => !/^([a-z]+:|#)/.test(link))
    .map((link) => link.replace(/#.*$/, ''));

describe.each(MAIN)('%s', (path) => {
  const text = read(path);

  it('names npm scripts that exist', () => {
    const named = [...matches(text, /npm run (?:-s )?([\w:-]+)/g), ...matches(text, /npm (start|test)\b/g)];
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('names files and folders that exist', () => {
    const named = matches(text, /`((?:src|data|web|scripts|test|\.ci)\/[\w./-]*)`/g);
    expect(named.filter((name) => !existsSync(join(ROOT, name)))).toEqual([]);
  });

  it('names commands of `concord` that exist', () => {
    const named = matches(text, /concord -- ([a-z]+)/g);
    if (named.length === 0) return;
    const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/concord.ts', '--help'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(named.filter((name) => !new RegExp(`^\\s+${name}\\b`, 'm').test(stdout))).toEqual([]);
  });
});

describe('links', () => {
  const documents = [
    ...MAIN,
    ...['src', 'data', 'web', 'scripts', 'test'].flatMap((folder) => findFiles(folder, /\.md$/)),
  ];

  it.each(documents)('of %s lead to files', (path) => {
    const links = findLinks(read(path));
    expect(links.filter((link) => !existsSync(join(ROOT, dirname(path), link)))).toEqual([]);
  });
});

describe('package.json', () => {
  it('has scripts whose files exist', () => {
    const files = Object.values(scripts).flatMap((script) => matches(script, /\b(scripts\/[\w./-]+)/g));
    expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });
});
