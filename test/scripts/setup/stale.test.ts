import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROOT } from '../../../scripts/setup/run.mjs';
import { ensureBuilt, fingerprint } from '../../../scripts/setup/stale.mjs';

let room = '';
let name = '';

beforeEach(() => {
  mkdirSync(join(ROOT, 'build'), { recursive: true });
  name = basename(mkdtempSync(join(ROOT, 'build', 'stale-')));
  room = join(ROOT, 'build', name);
  mkdirSync(join(room, 'in'));
  writeFileSync(join(room, 'in', 'a.csv'), 'one');
});
afterEach(() => {
  rmSync(room, { recursive: true });
  rmSync(join(ROOT, 'build', 'stamps', name), { force: true });
});

/** Builds the product of this test's room; answers whether it was built anew. */
function build(succeeds = true): boolean {
  let isBuilt = false;
  ensureBuilt({
    name,
    output: `build/${name}/out`,
    inputs: [`build/${name}/in`],
    build: () => {
      isBuilt = true;
      mkdirSync(join(room, 'out'), { recursive: true });
      return succeeds;
    },
  });
  return isBuilt;
}

describe('ensureBuilt', () => {
  it('builds once, and again when an input or the output has changed', () => {
    expect([build(), build()]).toEqual([true, false]);
    writeFileSync(join(room, 'in', 'a.csv'), 'two');
    expect([build(), build()]).toEqual([true, false]);
    rmSync(join(room, 'out'), { recursive: true });
    expect([build(), build()]).toEqual([true, false]);
  });

  it('tries again after a failure', () => {
    expect([build(false), build(), build()]).toEqual([true, true, false]);
  });
});

describe('fingerprint', () => {
  it('depends on names as well as contents, and not on what is missing', () => {
    const before = fingerprint([`build/${name}/in`]);
    expect(fingerprint([`build/${name}/in`, 'no-such-folder'])).toBe(before);
    renameSync(join(room, 'in', 'a.csv'), join(room, 'in', 'b.csv'));
    expect(fingerprint([`build/${name}/in`])).not.toBe(before);
  });
});
