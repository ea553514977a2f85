import type { Basis, ComparisonRow, Witness } from '../model/comparison.ts';
import type { Edition } from '../model/list.ts';
import type { Mapping } from '../model/mapping.ts';
import type { Device, Relation } from '../model/region.ts';
import type { RegionRelation } from '../region/relate.ts';
import type { ComparisonContext } from './context.ts';
import { parseDimension } from './dimension.ts';
import { describeWitness, type DeviceWords } from './describe-witness.ts';
import { findDifferences } from './find-differences.ts';
import { relatePair } from './relate-pair.ts';

/**
 * Compares a provision with its counterpart: the relation of what the two control, what it rests on, the typed differences
 * and, where one controls a device that the other does not, such a device. `same` needs equal regions and equal wording, or
 * equal numbers (then the basis says `numbers`); unlike wording without any number stays `undetermined`.
 */
export function compareProvisions(context: ComparisonContext, mapping: Mapping): ComparisonRow {
  const { subject, object } = mapping;
  const { related, words } = relatePair(context, subject, object);
  const { measured } = context;
  const hasNumbers = measured.subject.dimensions(subject).size > 0 || measured.object.dimensions(object).size > 0;
  let known: boolean | undefined;
  const agrees = () => (known ??= wordingAgrees(context, subject, object));
  const settled = settleRelation(related, hasNumbers, agrees);
  const relation = isSpeakable(context, mapping, related) ? settled : 'undetermined';
  const witness = relation === 'undetermined' ? undefined : findWitness(related, words);
  return {
    subject,
    object,
    relation,
    basis: settleBasis(relation, hasNumbers, agrees),
    differences: findDifferences(context, mapping),
    ...(witness && { witness }),
    confidence: mapping.confidence,
  };
}

function settleRelation(related: RegionRelation, hasNumbers: boolean, agrees: () => boolean): Relation {
  if (related.relation === 'same' && !hasNumbers && !agrees()) return 'undetermined';
  return mayBeOneThing(related) ? 'undetermined' : related.relation;
}

/** Whether wording can be compared: both in one language, and both the law's own words. */
function sharesWording(subject: Edition, object: Edition): boolean {
  const isOwn = ({ source }: Edition) => source.verification === 'seen';
  return subject.language === object.language && isOwn(subject) && isOwn(object);
}

/** Below this confidence two provisions in two languages are not said to control the same. */
const SURE = 0.75;

/**
 * Between two languages, or beside another's reading of a law, wording cannot be compared and a number may be met by chance: that all numbers are equal counts
 * where the mapping is sure and rests on several numbers or on parents that are mapped, too; unequal ones may belong to
 * unlike things.
 */
function isSpeakable({ subject, object }: ComparisonContext, mapping: Mapping, { relation }: RegionRelation): boolean {
  if (sharesWording(subject.facts.edition, object.facts.edition)) return true;
  if (relation !== 'same' || mapping.confidence < SURE) return false;
  return mapping.evidence.structure === 1 || subject.criteria(mapping.subject).length > 1;
}

/**
 * Each side has a device of its own, but only by wording or by a quantity that the other side does not name: the two may be
 * one thing in other words (a note phrased otherwise), or one quantity measured otherwise.
 */
function mayBeOneThing({ onlySubject, onlyObject }: RegionRelation): boolean {
  if (!onlySubject || !onlyObject) return false;
  if (onlySubject.features.size > 0 && onlyObject.features.size > 0) return true;
  const units = (device: Device, other: Device) =>
    [...device.values.keys()].filter((key) => !other.values.has(key)).map((key) => parseDimension(key).baseUnit);
  const unlike = new Set(units(onlySubject, onlyObject));
  return units(onlyObject, onlySubject).some((unit) => unlike.has(unit));
}

function settleBasis(relation: Relation, hasNumbers: boolean, agrees: () => boolean): Basis {
  if (relation === 'undetermined') return 'none';
  if (!hasNumbers) return 'wording';
  return agrees() ? 'regions' : 'numbers';
}

function findWitness(related: RegionRelation, words: DeviceWords): Witness | undefined {
  if (related.onlySubject) return describeWitness('subject', related.onlySubject, words);
  if (related.onlyObject) return describeWitness('object', related.onlyObject, words);
  return undefined;
}

/** The provision, its counterpart and all mapped pairs below them, from either side, say the same beyond their numbers. */
function wordingAgrees(context: ComparisonContext, subjectCode: string, objectCode: string): boolean {
  const { subject, object, counterparts, wording } = context;
  const below = [
    ...subject
      .subtree(subjectCode)
      .slice(1)
      .flatMap((p) => counterparts.ofSubject(p.code)),
    ...object
      .subtree(objectCode)
      .slice(1)
      .flatMap((p) => counterparts.ofObject(p.code)),
  ];
  return wording(subjectCode, objectCode).agrees && below.every((m) => wording(m.subject, m.object).agrees);
}
