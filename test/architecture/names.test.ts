import { describe, expect, it } from 'vitest';
import { readExceptions } from './exceptions.ts';
import { findFiles, isNode, readSources, visit } from './source.ts';
import type { SourceFile } from './source.ts';

const CODE = /\.(ts|mjs|css|html)$/;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.test|\.d|\.config)?\.\w+$/;
const EMPTY_NAMES = /(^|[/-])(utils?|helpers?|common|misc)([/.]|$)/;

const paths = ['src', 'web', 'scripts', 'test'].flatMap((folder) => findFiles(folder, CODE));

/** Tells whether a file does something: it has a function with a body; files of types and constants have not. */
function hasCode({ program }: SourceFile): boolean {
  let isFound = false;
  visit(program, ({ type, body }) => {
    isFound ||= type.includes('Function') && isNode(body);
  });
  return isFound;
}

describe('names', () => {
  it('are read', () => {
    expect(paths.length).toBeGreaterThan(120);
  });

  it('of files are kebab-case', () => {
    expect(paths.filter((path) => !KEBAB.test(path.split('/').at(-1) ?? ''))).toEqual([]);
  });

  it('say what is inside', () => {
    expect(paths.filter((path) => EMPTY_NAMES.test(path))).toEqual([]);
  });

  it('of tests are those of the files of src that they test, or the file is excepted', () => {
    const tested = new Set(findFiles('test', /\.test\.ts$/));
    const untested = readSources('src')
      .filter((file) => hasCode(file) && !tested.has(file.path.replace(/^src\/(.*)\.ts$/, 'test/$1.test.ts')))
      .map(({ path }) => path);
    expect(untested).toEqual([...readExceptions().untested].toSorted());
  });
});
