import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadOfficialFile } from '../../../scripts/io/official-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'concord-official-'));
const write = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

afterAll(() => rmSync(folder, { recursive: true }));

describe('loadOfficialFile', () => {
  it('gives the text, its fingerprint and its format', async () => {
    expect(await loadOfficialFile(write('list.XML', 'abc'))).toEqual({
      ok: true,
      value: {
        name: 'list.XML',
        text: 'abc',
        sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
        format: 'xml',
      },
      issues: [],
    });
  });

  it('refuses a PDF that is none', async () => {
    const loaded = await loadOfficialFile(write('list.pdf', 'abc'));
    expect(loaded.issues).toMatchObject([{ code: 'not-well-formed', at: 'list.pdf' }]);
  });

  it('says that there is no such file', async () => {
    await expect(loadOfficialFile(join(folder, 'none.xml'))).rejects.toThrow('none.xml');
  });
});
