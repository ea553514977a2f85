import { expect, it } from 'vitest';
import { findResource } from '../../src/check/data-package.ts';

const resource = (name: string, path: string) => ({ name, path, description: '', schema: { fields: [] } });
const resources = [resource('editions', 'lists/editions.csv'), resource('criteria', 'lists/*/criteria.csv')];

it.each([
  ['lists/editions.csv', 'editions'],
  ['lists/us-ccl/criteria.csv', 'criteria'],
  ['lists/us-ccl/deeper/criteria.csv', undefined],
  ['lists/us-ccl/other.csv', undefined],
])('%s is described by %s', (file, name) => {
  expect(findResource({ resources }, file)?.name).toBe(name);
});
