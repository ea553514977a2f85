import { expect, it } from 'vitest';
import { failure, success } from '../../src/model/issue.ts';

const issue = { code: 'x', severity: 'warning' as const, at: 'a:1', message: 'm', hint: 'h' };

it('carries warnings with success and issues with failure', () => {
  expect(success(5)).toEqual({ ok: true, value: 5, issues: [] });
  expect(success(5, [issue]).issues).toEqual([issue]);
  expect(failure([issue])).toEqual({ ok: false, issues: [issue] });
});
