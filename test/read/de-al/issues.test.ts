import { expect, it } from 'vitest';
import { foreignFile, incompleteFile, unreadText } from '../../../src/read/de-al/issues.ts';

it.each([
  [foreignFile('x.xml', 'html'), 'foreign-file', 'x.xml:1', 'html'],
  [incompleteFile('x.xml', '0003'), 'incomplete-file', 'x.xml Anlage 1', '0003'],
  [
    unreadText('x.xml', { at: '0001 a)', line: 7, value: 'T'.repeat(99) }),
    'unread-text',
    'x.xml:7 0001 a)',
    'T'.repeat(80),
  ],
  [unreadText('x.xml', { at: '', line: 7, value: 'Tee' }), 'unread-text', 'x.xml:7', 'Tee'],
])('says what and where', (issue, code, at, value) => {
  expect(issue).toMatchObject({ code, severity: 'error', at, value });
  expect(issue.hint).not.toBe('');
});
