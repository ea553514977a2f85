/** Kinds of evidence that two provisions are about the same thing. */
export const EVIDENCE_KINDS = ['codes', 'marks', 'numbers', 'words', 'chemicals', 'structure', 'curated'] as const;

/** One kind of evidence. */
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** A candidate that a provision of one list and one of another are about the same thing. */
export interface Mapping {
  readonly subject: string;
  readonly object: string;
  /** SSSOM `predicate_modifier`: true for look-alikes that must not be matched. */
  readonly not: boolean;
  readonly confidence: number;
  /** Score of each kind of evidence, 0–1; only the kinds that spoke. */
  readonly evidence: Readonly<Partial<Record<EvidenceKind, number>>>;
}
