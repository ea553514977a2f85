import { describe, expect, it } from 'vitest';
import { readRawList } from '../../../scripts/io/read-list.ts';
import type { OfficialFile } from '../../../scripts/io/official-file.ts';
import type { RawListReader } from '../../../src/index.ts';
import { smallAnnexFour } from '../../read/eu-annex-i/small-annexes.ts';
import { smallProvisions } from '../../read/eu-annex-i/small-provisions.ts';

const reader: RawListReader = () => ({
  ok: true,
  value: { provisions: smallProvisions(), controls: new Map(), exceptions: new Map() },
  issues: [],
});

function file(name: string, text: string): OfficialFile {
  return { name, text, sha256: '', format: 'txt' };
}

function findMarks(files: readonly OfficialFile[]) {
  const read = readRawList([reader], files, 'eu-annex-i');
  return read.ok ? read.value.provisions.find(({ code }) => code === '1C001')?.marks : undefined;
}

describe('the files of a list', () => {
  it('are read without a supplement', () => {
    expect(readRawList([reader], [file('i.json', '')], 'eu-annex-i').ok).toBe(true);
    expect(findMarks([file('i.json', '')])).toBeUndefined();
  });

  it('are supplemented by a further one', () => {
    const files = [file('i.json', ''), file('iv.txt', smallAnnexFour())];
    expect(findMarks(files)).toEqual(['IV', 'IV-I']);
    expect(readRawList([reader], files, 'eu-annex-i').issues[0]?.code).toBe('supplement-date');
  });

  it('are refused with a supplement that cannot be read', () => {
    const read = readRawList([reader], [file('i.json', ''), file('iv.txt', 'soup')], 'eu-annex-i');
    expect(read.ok).toBe(false);
    expect(read.issues[0]?.code).toBe('foreign-file');
  });
});
