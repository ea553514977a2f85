// The public surface of the core: the page and the commands import nothing deeper.
export type { Basis, ComparisonRow, Difference, DifferenceKind, Witness, WitnessValue } from './model/comparison.ts';
export { DIFFERENCE_KINDS } from './model/comparison.ts';
export { FaultError, NotFoundError, UsageError } from './model/errors.ts';
export type { Issue, Result } from './model/issue.ts';
export type { Edition, ListId, Source } from './model/list.ts';
export { isListId, LIST_IDS } from './model/list.ts';
export type { EvidenceKind, Mapping } from './model/mapping.ts';
export { EVIDENCE_KINDS } from './model/mapping.ts';
export type { Control, ListException } from './model/licensing.ts';
export type {
  Comparator,
  Condition,
  Criterion,
  Junction,
  ListFacts,
  Measured,
  NoteRole,
  Provision,
  Reference,
  ReferenceRole,
  Unparsed,
} from './model/provision.ts';
export type { RawList, RawListReader } from './model/raw.ts';
export type { Box, Device, Interval, Region, Relation } from './model/region.ts';
export { RELATIONS } from './model/region.ts';
export { readAuDsgl } from './read/au-dsgl/read-au-dsgl.ts';
export { readDeAl } from './read/de-al/read-de-al.ts';
export { readEuAnnexI } from './read/eu-annex-i/read-eu-annex-i.ts';
export { readJpOrdinance } from './read/jp-ordinance/read-jp-ordinance.ts';
export { readUsCcl } from './read/us-ccl/read-us-ccl.ts';
export type { Measurer } from './measure/measure.ts';
export { createMeasurer } from './measure/measure.ts';
export type { LabelledCriterion, Score, TextScore } from './measure/score.ts';
export { addScores, createLabelReader, createNameJudge, rateScore, scoreText } from './measure/score.ts';
export type { Language, MeasureVocabulary } from './measure/vocabulary.ts';
export { parseMeasureVocabulary } from './measure/vocabulary.ts';
export { normalizeList } from './normalize/normalize-list.ts';
export type { WordVocabulary } from './normalize/vocabulary.ts';
export { parseWordVocabulary } from './normalize/vocabulary.ts';
export type { Catalogue } from './graph/catalogue.ts';
export { buildCatalogue } from './graph/catalogue.ts';
export { findCategory } from './graph/category.ts';
export { explainBound, explainComparator, explainCriterion, explainQuantity } from './explain/criterion.ts';
export { explainMeasured, explainNumber } from './explain/number.ts';
export { explainProvision } from './explain/provision.ts';
export { boxContains } from './region/box.ts';
export { buildRegion } from './region/build-region.ts';
export { contains, excludes } from './region/region.ts';
export { relate } from './region/relate.ts';
export type { Check, CheckInput, KnownMeasures } from './check/check.ts';
export type { Coverage, CoverageTally } from './check/coverage.ts';
export { countCoverage, COVERAGE_FILE, findCoverage, formatCoverage, parseCoverage } from './check/coverage.ts';
export type { DataPackage } from './check/data-package.ts';
export { applyExceptions, formatExceptionsPath } from './check/exceptions.ts';
export { buildKnownMeasures } from './check/known-measures.ts';
export { findNearest } from './check/nearest.ts';
export { CHECKS, runChecks, STRUCTURE_CHECKS } from './check/run-checks.ts';
export type { Row, Table } from './check/table.ts';
export { alignLists } from './align/align-lists.ts';
export { compareLists } from './compare/compare-lists.ts';
export type { ComparisonContext, QuantityFacts } from './compare/context.ts';
export { buildComparisonContext } from './compare/context.ts';
export type { DeviceWords } from './compare/describe-witness.ts';
export { buildDeviceWords } from './compare/device-words.ts';
export type { ChangedProvision, EditionDiff } from './compare/diff-editions.ts';
export { diffEditions } from './compare/diff-editions.ts';
export { formatDimension, parseDimension } from './compare/dimension.ts';
export { buildPairRegions } from './compare/pair-regions.ts';
export { buildQuantityFacts } from './compare/quantity-facts.ts';
export type { RelatedPair } from './compare/relate-pair.ts';
export { relatePair } from './compare/relate-pair.ts';
export { formatCsv, parseCsv } from './exchange/facts-csv/csv.ts';
export { EDITIONS_FILE, formatEditions, parseEditions } from './exchange/facts-csv/editions-table.ts';
export type { FactTable, FactTables } from './exchange/facts-csv/facts-tables.ts';
export { FACT_TABLES, formatFacts, formatTablePath, parseFacts } from './exchange/facts-csv/facts-tables.ts';
export type { PackedFacts } from './exchange/facts-csv/packed-facts.ts';
export { packFacts, unpackFacts } from './exchange/facts-csv/packed-facts.ts';
