import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../src/graph/catalogue.ts';
import { criterion, facts, provision } from '../fixtures/facts.ts';

const note = provision('1A001#note', '1A001', { kind: 'note', noteRole: 'excludes' });
const catalogue = buildCatalogue(
  facts(
    [
      provision('1A001'),
      provision('1A001.a', '1A001'),
      provision('1A001.a.1', '1A001.a'),
      provision('1A001.b', '1A001', { order: 2 }),
      note,
      provision('1A001#note.a', '1A001#note'),
      provision('2A001'),
    ],
    {
      criteria: new Map([['1A001.a.1', [criterion()]]]),
      references: new Map([['1A001.b', [{ role: 'see-also', target: '2A001' }]]]),
    },
  ),
);
const codes = (list: readonly { readonly code: string }[]) => list.map((p) => p.code);

describe('the catalogue of one edition', () => {
  it('finds provisions by code, and nothing for an unknown one', () => {
    expect(catalogue.find('1A001.a')?.parent).toBe('1A001');
    expect(catalogue.find('9Z999')).toBeUndefined();
  });

  it('knows items in document order', () => {
    expect(codes(catalogue.items)).toEqual(['1A001', '2A001']);
  });

  it('tells children from notes', () => {
    expect(codes(catalogue.children('1A001'))).toEqual(['1A001.a', '1A001.b']);
    expect(codes(catalogue.notes('1A001'))).toEqual(['1A001#note']);
    expect(codes(catalogue.children('1A001#note'))).toEqual(['1A001#note.a']);
    expect(catalogue.children('1A001.b')).toEqual([]);
  });

  it('walks up and down', () => {
    expect(codes(catalogue.path('1A001.a.1'))).toEqual(['1A001', '1A001.a', '1A001.a.1']);
    expect(codes(catalogue.subtree('1A001'))).toEqual(['1A001', '1A001.a', '1A001.a.1', '1A001.b']);
    expect([catalogue.path('9Z999'), catalogue.subtree('9Z999')]).toEqual([[], []]);
  });

  it('gives the facts of a provision, none for an unknown one', () => {
    expect(catalogue.criteria('1A001.a.1')).toHaveLength(1);
    expect(catalogue.references('1A001.b')[0]?.target).toBe('2A001');
    expect([catalogue.criteria('9Z999'), catalogue.references('9Z999')]).toEqual([[], []]);
  });

  it('tells what stands in a note, whatever its code', () => {
    expect(['1A001#note', '1A001#note.a'].map((code) => catalogue.isInNote(code))).toEqual([true, true]);
    expect(['1A001', '1A001.a.1', '9Z999'].map((code) => catalogue.isInNote(code))).toEqual([false, false, false]);
  });
});
