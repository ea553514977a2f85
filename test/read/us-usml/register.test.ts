import { expect, it } from 'vitest';
import { buildRegister } from '../../../src/read/us-usml/register.ts';

it('numbers siblings, notes apart, and keeps codes free', () => {
  const register = buildRegister();
  const file = (code: string, kind: 'paragraph' | 'note') =>
    register.file({ code, kind, parent: 'I', text: 'x', noteName: '', at: '1' });
  expect([file('I.a', 'paragraph'), file('I#note', 'note'), file('I.b', 'paragraph'), file('I#note', 'note')]).toEqual([
    'I.a',
    'I#note',
    'I.b',
    'I#note-2',
  ]);
  register.append('I.a', 'y');
  register.append('I.z', 'y');
  expect(register.has('I.z')).toBe(false);
  expect(register.provisions().map(({ order, text }) => [order, text])).toEqual([
    [1, 'x y'],
    [1, 'x'],
    [2, 'x'],
    [2, 'x'],
  ]);
});
