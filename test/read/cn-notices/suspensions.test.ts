import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseNotices } from '../../../src/read/cn-notices/notices.ts';
import { findSuspensions } from '../../../src/read/cn-notices/suspensions.ts';
import { SMALL } from './small-notices.ts';

const FILE = new URL('../../../../shared/sources/cn/mofcom-notices-zh.md', import.meta.url);

function find(text: string) {
  const notices = parseNotices(text, 'n.md');
  return notices.ok ? findSuspensions(notices.value) : [];
}

describe('findSuspensions', () => {
  it('names what is suspended, by what and for how long', () => {
    expect(find(SMALL)).toEqual([
      { by: '2025-9', notices: ['2025-4', '2025-6'], from: '2025-06-01', until: '2026-07-05' },
    ]);
  });

  it.skipIf(!existsSync(FILE))('finds that of announcement 70 of 2025 (needs ../shared/sources)', () => {
    const notices = ['55', '56', '57', '58', '61', '62'].map((count) => `2025-${count}`);
    expect(find(existsSync(FILE) ? readFileSync(FILE, 'utf8') : '')).toEqual([
      { by: '2025-70', notices, from: '2025-11-07', until: '2026-11-10' },
    ]);
  });
});
