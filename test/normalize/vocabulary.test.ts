import { describe, expect, it } from 'vitest';
import { parseWordVocabulary } from '../../src/normalize/vocabulary.ts';

const parse = (spelling = '', stop = '', label = '') =>
  parseWordVocabulary(`kind,from,to\n${spelling}`, `word,kind\n${stop}`, `word,kind\n${label}`);

describe('parseWordVocabulary', () => {
  it('sorts spellings by kind', () => {
    const { spelling } = parse('word,metre,meter\npart,sulph,sulf\npart,colour,color\nkeep,noise,\n');
    expect(spelling.words).toEqual(new Map([['metre', 'meter']]));
    expect([...spelling.parts.keys()]).toEqual(['sulph', 'colour']);
    expect('sulphur colour'.replaceAll(spelling.anyPart, 'X')).toBe('Xur X');
    expect(spelling.keep).toEqual(new Set(['noise']));
  });

  it('sorts the words of labels by kind', () => {
    const { label } = parse('', '', 'power,parameter\nrated,opening\nwith,cut\nof,small\nodd,unknown\n');
    expect([label.parameter, label.opening, label.cut, label.small].map((words) => [...words])).toEqual([
      ['power'],
      ['rated'],
      ['with'],
      ['of'],
    ]);
  });

  it('takes any end of line and leaves out empty lines', () => {
    expect(parse('', 'the,article\r\n\r\n of , joint \n').stopWords).toEqual(new Set(['the', 'of']));
  });

  it('knows nothing from headers alone, and then no part of a word', () => {
    const { spelling, stopWords } = parse();
    expect(stopWords.size).toBe(0);
    expect('anything'.replaceAll(spelling.anyPart, 'X')).toBe('anything');
  });
});
