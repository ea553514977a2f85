import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { alignLists, buildCatalogue, compareLists } from '../src/index.ts';
import { requireFacts } from './io/choose.ts';
import { DATA_FOLDER, loadEditions } from './io/data-folder.ts';
import { findText } from './io/files.ts';
import { LIST_READERS } from './io/list-readers.ts';
import { printMessage, printTable } from './io/print.ts';
import { readList } from './io/read-list.ts';
import { loadQuantityFacts } from './io/vocabulary.ts';

const ROOT = join(import.meta.dirname, '..');
const US_FILE = join(ROOT, '../shared/sources/us/15cfr774-supp1-2026-06.xml');
const TIMES = 5;

type Figure = readonly [what: string, measured: string, limit: string];

/** Runs something several times: the first time, as a person meets it, and the median of all. */
function time(run: () => unknown): string {
  const times = Array.from({ length: TIMES }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  const median = times.toSorted((a, b) => a - b)[Math.floor(TIMES / 2)] ?? NaN;
  return `${times[0]?.toFixed(0)} ms first, ${median.toFixed(0)} ms median of ${TIMES}`;
}

function measureIngest(): Figure {
  const text = findText(US_FILE);
  const readers = LIST_READERS['us-ccl'];
  const edition = loadEditions(DATA_FOLDER).findLast((e) => e.list === 'us-ccl');
  if (text === undefined || !readers || !edition)
    return ['US XML read into facts', 'no official file beside the project', '3 s'];
  const sha256 = createHash('sha256').update(text).digest('hex');
  const file = { name: 'us.xml', text, sha256, format: 'xml' };
  return ['US XML read into facts', time(() => readList(readers, [file], edition, DATA_FOLDER)), '3 s'];
}

function measureCompare(): readonly Figure[] {
  const load = () => [requireFacts(DATA_FOLDER, 'us-ccl'), requireFacts(DATA_FOLDER, 'eu-annex-i')].map(buildCatalogue);
  const [us, eu] = load();
  if (!us || !eu) return [];
  const quantities = loadQuantityFacts(DATA_FOLDER);
  const mappings = alignLists(us, eu);
  return [
    ['both lists loaded from CSV', time(load), '1 s'],
    ['US and EU aligned', time(() => alignLists(us, eu)), ''],
    ['US and EU compared, aligned before', time(() => compareLists(us, eu, mappings, quantities)), ''],
    ['US and EU aligned and compared', time(() => compareLists(us, eu, alignLists(us, eu), quantities)), '1 s'],
  ];
}

/** Size of the scripts that the page's first view loads. */
function measureScript(): Figure {
  const web = join(ROOT, 'build/web');
  const page = findText(join(web, 'index.html')) ?? '';
  const scripts = [...page.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map(([, name]) => join(web, name ?? ''));
  const bytes = scripts.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
  return [
    'initial JavaScript, gzip',
    scripts.length === 0 ? 'no page built' : `${(bytes / 1000).toFixed(1)} kB`,
    '150 kB',
  ];
}

printTable(['figure', 'measured', 'limit'], [measureIngest(), ...measureCompare(), measureScript()]);
printMessage('First view and scrolling, in Chromium:');
const browser = spawnSync('npx', ['vitest', 'run', '--project', 'browser', 'test/browser/speed.test.ts'], {
  cwd: ROOT,
  stdio: 'inherit',
});
process.exitCode = browser.status ?? 3;
