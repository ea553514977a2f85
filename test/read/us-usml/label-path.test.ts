import { describe, expect, it } from 'vitest';
import { findNotePath, findPath } from '../../../src/read/us-usml/label-path.ts';
import type { OpenLabel } from '../../../src/read/us-usml/label-path.ts';
import type { LabelKind } from '../../../src/read/us-usml/labels.ts';

/** The paths of labels that follow one another. */
function walk(labels: readonly string[]): readonly string[] {
  let open: readonly OpenLabel[] = [];
  return labels.map((label, i) => {
    open = findPath(label, open, labels.slice(i + 1)) ?? [];
    return open.map((one) => one.label).join('.');
  });
}

describe('the place of a label in a category', () => {
  it.each([
    ['a 1 i A B ii 2 b', 'a a.1 a.1.i a.1.i.A a.1.i.B a.1.ii a.2 b'],
    ['h 1 i j', 'h h.1 i j'],
    ['h 1 i ii i', 'h h.1 h.1.i h.1.ii i'],
    ['g 1 i ii', 'g g.1 g.1.i g.1.ii'],
    ['u 1 v w x', 'u u.1 v w x'],
    ['a 1 i ii iii iv v', 'a a.1 a.1.i a.1.ii a.1.iii a.1.iv a.1.v'],
    ['a 1 A', 'a a.1 a.1.A'],
    ['1', ''],
  ])('of %s', (labels, paths) => {
    expect(walk(labels.split(' '))).toEqual(paths.split(' '));
  });

  it('is none for what is no label', () => {
    expect(findPath('zz', [], [])).toBeUndefined();
  });
});

it('in a note, each new manner of labels stands below those met before', () => {
  const order: LabelKind[] = [];
  let open: readonly OpenLabel[] = [];
  const paths = ['1', '2', 'a', 'b', '3', 'i'].map((label) => {
    open = findNotePath(label, open, order);
    return open.map((one) => one.label).join('.');
  });
  expect(paths).toEqual(['1', '2', '2.a', '2.b', '3', '3.i']);
});
