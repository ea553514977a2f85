import { expect, it } from 'vitest';
import { isListId, LIST_IDS } from '../../src/model/list.ts';

it('knows every list id of the contract once and no other text', () => {
  expect(new Set(LIST_IDS).size).toBe(19);
  expect(LIST_IDS.every(isListId)).toBe(true);
  expect(['', 'US-CCL', 'us-ccl ', 'toString'].some(isListId)).toBe(false);
});
