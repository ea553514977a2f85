import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findImports, readSources } from './source.ts';
import type { Import } from './source.ts';

/** Lowest first: a file imports its own layer or a lower one. */
const LAYERS = [
  'model',
  'read',
  'measure',
  'normalize',
  'graph',
  'explain',
  'region',
  'check',
  'align',
  'compare',
  'rules',
  'plan',
  'exchange',
];

/** Which folders may import which package; a package that is not named here may be imported by tests only. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  graphology: ['src/graph/'],
  'graphology-types': ['src/graph/'],
  saxes: ['src/read/'],
  parse5: ['src/read/'],
  'pdfjs-dist': ['scripts/io/'],
  papaparse: ['src/measure/', 'src/exchange/', 'scripts/io/'],
  lit: ['web/'],
  d3: ['web/charts/'],
  commander: ['scripts/'],
  node: ['scripts/'],
  vite: ['scripts/start.mjs'],
};

const sources = ['src', 'web', 'scripts'].flatMap(readSources);
const imports = sources.flatMap(findImports);
const show = (wrong: readonly Import[]) => wrong.map(({ from, target }) => `${from} imports ${target}`);
const layerOf = (path: string) => (path === 'src/index.ts' ? LAYERS.length : LAYERS.indexOf(path.split('/')[1] ?? ''));

/** `d3-scale` → `d3`, `lit/decorators.js` → `lit`, `node:fs` → `node`. */
function packageOf(target: string): string {
  const name = target.match(/^(?:@[^/]+\/)?[^/:]+/)?.[0] ?? target;
  return name.startsWith('d3-') ? 'd3' : name;
}

describe('imports', () => {
  it('are read in full, so that these tests do not pass on nothing', () => {
    const read = (folder: string) => sources.filter(({ path }) => path.startsWith(`${folder}/`)).length;
    expect(read('src')).toBeGreaterThan(60);
    expect(read('web')).toBeGreaterThan(20);
    expect(read('scripts')).toBeGreaterThan(8);
    const written = sources.flatMap(({ text }) => text.match(/^(import|export|\}) .*from '[^']+';$/gm) ?? []);
    expect(written.length).toBeGreaterThan(200);
    expect(imports.length).toBeGreaterThanOrEqual(written.length);
  });

  it('name files that exist, with their ending', () => {
    expect(show(imports.filter(({ isFile, target }) => isFile && !existsSync(target)))).toEqual([]);
  });

  it('of src go to the same layer or a lower one', () => {
    const inner = imports.filter(({ from, isFile }) => isFile && from.startsWith('src/'));
    expect(show(inner.filter(({ from, target }) => layerOf(from) < layerOf(target)))).toEqual([]);
  });

  it('of src stay in src, whose folders are the layers', () => {
    const inner = imports.filter(({ from, isFile }) => isFile && from.startsWith('src/'));
    expect(show(inner.filter(({ target }) => !target.startsWith('src/')))).toEqual([]);
    expect(sources.filter(({ path }) => path.startsWith('src/') && layerOf(path) < 0).map(({ path }) => path)).toEqual(
      [],
    );
  });

  it('of web and scripts take from src only its index, and nothing from each other', () => {
    const outer = imports.filter(({ from, isFile }) => isFile && !from.startsWith('src/'));
    const isAllowed = ({ from, target }: Import) =>
      target === 'src/index.ts' || target.split('/')[0] === from.split('/')[0];
    expect(show(outer.filter((one) => !isAllowed(one)))).toEqual([]);
  });

  it('of packages come from the folders that may use them', () => {
    const packages = imports.filter(({ isFile }) => !isFile);
    const isAllowed = ({ from, target }: Import) =>
      PACKAGES[packageOf(target)]?.some((folder) => from.startsWith(folder));
    expect(show(packages.filter((one) => !isAllowed(one)))).toEqual([]);
  });
});
