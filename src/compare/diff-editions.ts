import type { Catalogue } from '../graph/catalogue.ts';
import type { Difference, DifferenceKind } from '../model/comparison.ts';
import type { Control, ListException } from '../model/licensing.ts';
import type { Provision } from '../model/provision.ts';
import { compareCriteria } from './criteria-differences.ts';

/** What changed in one provision. */
export interface ChangedProvision {
  readonly code: string;
  readonly differences: readonly Difference[];
}

/** What changed between two editions of one list, by code, in document order. */
export interface EditionDiff {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly ChangedProvision[];
}

/**
 * Compares two editions of one list code by code; the earlier is the subject of every difference. A note that removes from
 * control and stands in only one edition is also an `exclusion` of its provision. Wording that differs in no way that the
 * facts can name is a `feature` difference with empty sides, never silence.
 */
export function diffEditions(earlier: Catalogue, later: Catalogue): EditionDiff {
  const codes = (catalogue: Catalogue) => catalogue.facts.provisions.map((p) => p.code);
  const changed = codes(earlier).flatMap((code) => {
    const subject = earlier.find(code);
    const object = later.find(code);
    const differences = subject && object ? compareProvision(earlier, later, subject, object) : [];
    return differences.length > 0 ? [{ code, differences }] : [];
  });
  return {
    added: codes(later).filter((code) => !earlier.find(code)),
    removed: codes(earlier).filter((code) => !later.find(code)),
    changed,
  };
}

function compareProvision(earlier: Catalogue, later: Catalogue, s: Provision, o: Provision): readonly Difference[] {
  const code = s.code;
  const differences = [
    ...compareText('status', '', s.status, o.status),
    ...compareText('junction', '', s.junction ?? '', o.junction ?? ''),
    ...compareConnective(earlier, later, s, o),
    ...compareCriteria(earlier.criteria(code), later.criteria(code)),
    ...compareSets('feature', 'unread numbers', unread(earlier, code), unread(later, code)),
    ...compareText(
      hasExclusion(s, o) ? 'exclusion' : 'feature',
      'role of the note',
      s.noteRole ?? '',
      o.noteRole ?? '',
    ),
    ...compareExclusions(earlier, later, code),
    ...compareSets('feature', 'references', references(earlier, code), references(later, code)),
    ...compareSets('term', '', [...s.terms, ...s.localTerms], [...o.terms, ...o.localTerms]),
    ...compareSets('feature', 'chemicals', s.cas, o.cas),
    ...compareSets('feature', 'regime marks', s.marks, o.marks),
    ...compareSets('feature', 'words', s.words, o.words),
    ...compareText('destination', 'licence requirements', controls(earlier, code), controls(later, code)),
    ...compareText('feature', 'licence exceptions', exceptions(earlier, code), exceptions(later, code)),
  ];
  if (differences.length > 0 || s.hash === o.hash) return differences;
  return [{ kind: 'feature', about: 'wording', subject: '', object: '' }];
}

function compareText(kind: DifferenceKind, about: string, subject: string, object: string): readonly Difference[] {
  return subject === object ? [] : [{ kind, about, subject, object }];
}

/** Shows only what one side has and the other lacks. */
function compareSets(
  kind: DifferenceKind,
  about: string,
  s: readonly string[],
  o: readonly string[],
): readonly Difference[] {
  const subject = s.filter((value) => !o.includes(value)).join(', ');
  const object = o.filter((value) => !s.includes(value)).join(', ');
  return compareText(kind, about, subject, object);
}

/** A connective decides only where its parent has no one junction for all children. */
function compareConnective(earlier: Catalogue, later: Catalogue, s: Provision, o: Provision): readonly Difference[] {
  const mixed = earlier.find(s.parent)?.junction === 'mixed' || later.find(o.parent)?.junction === 'mixed';
  return mixed ? compareText('junction', 'connective', s.connective, o.connective) : [];
}

function hasExclusion(s: Provision, o: Provision): boolean {
  return s.noteRole === 'excludes' || o.noteRole === 'excludes';
}

function compareExclusions(earlier: Catalogue, later: Catalogue, code: string): readonly Difference[] {
  const only = (side: Catalogue, other: Catalogue) =>
    side.notes(code).filter((note) => note.noteRole === 'excludes' && !other.find(note.code));
  return [
    ...only(earlier, later).map((n): Difference => ({
      kind: 'exclusion',
      about: n.code,
      subject: n.label || n.code,
      object: '',
    })),
    ...only(later, earlier).map((n): Difference => ({
      kind: 'exclusion',
      about: n.code,
      subject: '',
      object: n.label || n.code,
    })),
  ];
}

function unread({ facts }: Catalogue, code: string): readonly string[] {
  return (facts.unparsed.get(code) ?? []).map((u) => u.printed);
}

function references(catalogue: Catalogue, code: string): readonly string[] {
  return catalogue.references(code).map((r) => `${r.role} ${r.target}`);
}

function controls({ facts }: Catalogue, code: string): string {
  const restate = (c: Control) =>
    [c.reason, c.column, scope(c), c.entire && 'entire entry', c.prose && 'with conditions', c.cites.join(' ')]
      .filter(Boolean)
      .join(' ');
  return (facts.controls.get(code) ?? []).map(restate).join('; ');
}

function exceptions({ facts }: Catalogue, code: string): string {
  const restate = (e: ListException) =>
    [e.exception, e.availability, e.limit, scope(e), e.prose && 'with conditions'].filter(Boolean).join(' ');
  return (facts.exceptions.get(code) ?? []).map(restate).join('; ');
}

function scope({
  scope: codes,
  except,
}: {
  readonly scope: readonly string[];
  readonly except: readonly string[];
}): string {
  return [codes.join(' '), except.length > 0 && `except ${except.join(' ')}`].filter(Boolean).join(' ');
}
