import { expect, it } from 'vitest';
import { isListId } from '../../../src/index.ts';
import { isAttachable } from '../../../web/state/attachable.ts';
import { READERS } from '../../../web/state/official-readers.ts';

it('has a reader for every list that can be attached, and for no other', () => {
  for (const list of Object.keys(READERS))
    expect([list, isListId(list), isAttachable(list)]).toEqual([list, true, true]);
  expect(isAttachable('gb-scl')).toBe(false);
});
