import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFile, serveFolder } from '../../../scripts/setup/serve.mjs';

const room = mkdtempSync(join(tmpdir(), 'concord-serve-'));
const site = join(room, 'site');

beforeAll(() => {
  mkdirSync(join(site, 'data'), { recursive: true });
  writeFileSync(join(room, 'secret.txt'), 'outside');
  writeFileSync(join(site, 'index.html'), '<p>page</p>');
  writeFileSync(join(site, 'data', 'a b.json'), '[]');
});
afterAll(() => rmSync(room, { recursive: true }));

describe('findFile', () => {
  it.each([
    ['/', 'index.html'],
    ['/?list=us-ccl#x', 'index.html'],
    ['/data/a%20b.json', 'data/a b.json'],
  ])('%s is %s', (url, file) => {
    expect(findFile(site, url)).toBe(join(site, file));
  });

  it.each(['/missing', '/data', '/../secret.txt', '/%2e%2e/secret.txt', '/%', '/a%00b'])('%s is nothing', (url) => {
    expect(findFile(site, url)).toBeUndefined();
  });
});

describe('serveFolder', () => {
  it('serves with a type and a policy, and takes the next port when one is taken', async () => {
    const first = await serveFolder(site, 0);
    const second = await serveFolder(site, Number(new URL(first.address).port));
    const { status, headers } = await request(`${second.address}data/a%20b.json`);
    expect(status).toBe(200);
    expect(headers['content-type']).toContain('application/json');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect((await request(`${second.address}missing`)).status).toBe(404);
    expect(second.address).not.toBe(first.address);
    first.close();
    second.close();
  });
});

function request(url: string): Promise<{ status: number | undefined; headers: Record<string, unknown> }> {
  return new Promise((resolve, reject) => {
    get(url, { agent: false }, (response) => {
      response.resume().on('end', () => resolve({ status: response.statusCode, headers: response.headers }));
    }).on('error', reject);
  });
}
