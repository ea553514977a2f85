import { describe, expect, it } from 'vitest';
import { openParagraph } from '../../../src/read/in-scomet/place-label.ts';
import { readAgain } from '../../../src/read/in-scomet/read-again.ts';
import { cups, reading, row } from './row.ts';

describe('readAgain', () => {
  const start = () => {
    const entry = cups();
    openParagraph(entry, entry.head, 'a', 'page 1 y 90', 122).text = 'Cups;';
    return { entry, state: reading(entry) };
  };

  it('reads a path behind the code', () => {
    const { entry, state } = start();
    const cells = row([
      [63, '8A301'],
      [122, 'b.'],
      [143, 'Bowls.'],
    ]);
    expect(readAgain(state, entry, cells)).toBe(true);
    expect(entry.paragraphs.get('8A301.b')).toMatchObject({ text: 'Bowls.', x: 122 });
  });

  it('completes a path without its letter', () => {
    const { entry, state } = start();
    expect(readAgain(state, entry, row([[63, '8A301 3. Bowls.']]))).toBe(true);
    expect(entry.paragraphs.get('8A301.a.3')?.text).toBe('Bowls.');
  });

  it('reads labels one behind the other without the code', () => {
    const { entry, state } = start();
    expect(readAgain(state, entry, row([[124, 'a.14. Bowls.']]))).toBe(true);
    expect(entry.paragraphs.get('8A301.a.14')?.text).toBe('Bowls.');
  });

  it('leaves sentences and other rows alone', () => {
    const { entry, state } = start();
    expect(readAgain(state, entry, row([[63, '8A301.a and others']]))).toBe(false);
    expect(readAgain(state, entry, row([[122, 'Bowls.']]))).toBe(false);
    expect(readAgain(state, entry, row([[63, '8A301']]))).toBe(true);
    expect(entry.paragraphs.size).toBe(2);
  });
});
