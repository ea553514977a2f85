// The public surface of the core: the page and the commands import nothing deeper.
export { formatDestinations } from './model/destinations.ts';
export type {
  Basis,
  ComparisonRow,
  Difference,
  DifferenceKind,
  Gap,
  Witness,
  WitnessValue,
} from './model/comparison.ts';
export type { Matter, ScopeEntry, ScopeState } from './model/scope.ts';
export { DIFFERENCE_KINDS } from './model/comparison.ts';
export { FaultError, NotFoundError, UsageError } from './model/errors.ts';
export type { Issue, Result } from './model/issue.ts';
export type { Edition, ListId, Source, Verification } from './model/list.ts';
export { isListId, LIST_IDS } from './model/list.ts';
export type { EvidenceKind, Mapping } from './model/mapping.ts';
export { EVIDENCE_KINDS } from './model/mapping.ts';
export type { LanguageDifference } from './model/language-difference.ts';
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
export type { RawList, RawListReader, RawListSupplement } from './model/raw.ts';
export type { Box, Device, Interval, Region, Relation } from './model/region.ts';
export { RELATIONS } from './model/region.ts';
export { readAuDsgl } from './read/au-dsgl/read-au-dsgl.ts';
export { readCaEcl } from './read/ca-ecl/read-ca-ecl.ts';
export { readChGkv } from './read/ch-gkv/read-ch-gkv.ts';
export { joinCnLists } from './read/cn-notices/join-cn-lists.ts';
export { readCnCatalogue } from './read/cn-notices/read-cn-catalogue.ts';
export { readCnNotices } from './read/cn-notices/read-cn-notices.ts';
export { readCwcSchedules } from './read/cwc-schedules/read-cwc-schedules.ts';
export { readDeAl } from './read/de-al/read-de-al.ts';
export { readEuAnnexI } from './read/eu-annex-i/read-eu-annex-i.ts';
export { supplementAnnexFour } from './read/eu-annex-i/supplement-annex-iv.ts';
export { readGbScl } from './read/gb-scl/read-gb-scl.ts';
export { readForeignExchangeOrder, readJpOrder } from './read/jp-order/read-jp-order.ts';
export { readInScomet } from './read/in-scomet/read-in-scomet.ts';
export { readJpOrdinance } from './read/jp-ordinance/read-jp-ordinance.ts';
export { joinKrLists } from './read/kr-annex-2/join-kr-lists.ts';
export { readKrAnnex2 } from './read/kr-annex-2/read-kr-annex-2.ts';
export { readKrLanguageDifferences } from './read/kr-annex-2/read-kr-language-differences.ts';
export { readKrSensitiveLists } from './read/kr-annex-2/read-kr-sensitive-lists.ts';
export { readMtcrAnnex } from './read/mtcr-annex/read-mtcr-annex.ts';
export { readNoListIi } from './read/no-list-ii/read-no-list-ii.ts';
export { readNsgPart1 } from './read/nsg-part-1/read-nsg-part-1.ts';
export { readNsgPart2 } from './read/nsg-part-2/read-nsg-part-2.ts';
export { readUsCcl } from './read/us-ccl/read-us-ccl.ts';
export { readUsUsml } from './read/us-usml/read-us-usml.ts';
export { readWaList } from './read/wa-list/read-wa-list.ts';
export { joinRawLists } from './read/join-raw-lists.ts';
export type { Measurer } from './measure/measure.ts';
export { createMeasurer } from './measure/measure.ts';
export type { LabelledCriterion, Score, TextScore } from './measure/score.ts';
export { addScores, createLabelReader, createNameJudge, rateScore, scoreText } from './measure/score.ts';
export type { Language, MeasureVocabulary } from './measure/vocabulary.ts';
export { parseMeasureVocabulary } from './measure/vocabulary.ts';
export type { Correction } from './normalize/corrections.ts';
export { applyCorrections } from './normalize/corrections.ts';
export { findDecimalMark, groupsByBlank } from './normalize/decimal-mark.ts';
export { normalizeList } from './normalize/normalize-list.ts';
export type { WordVocabulary } from './normalize/vocabulary.ts';
export { parseWordVocabulary } from './normalize/vocabulary.ts';
export type { Catalogue } from './graph/catalogue.ts';
export { buildCatalogue } from './graph/catalogue.ts';
export type { LanguagePlace } from './graph/language-places.ts';
export { findLanguagePlaces } from './graph/language-places.ts';
export { findCategory } from './graph/matter.ts';
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
export type { CompareOptions } from './compare/compare-lists.ts';
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
export { parseScope, SCOPE_FILE } from './exchange/facts-csv/scope-table.ts';
export { EDITIONS_FILE, formatEditions, parseEditions } from './exchange/facts-csv/editions-table.ts';
export { formatFacts, parseFacts } from './exchange/facts-csv/facts-tables.ts';
export type { FactTable, FactTables } from './exchange/facts-csv/list-tables.ts';
export { FACT_TABLES, formatTablePath, listTables, OPTIONAL_TABLES } from './exchange/facts-csv/list-tables.ts';
export type { PackedFacts } from './exchange/facts-csv/packed-facts.ts';
export { packFacts, unpackFacts } from './exchange/facts-csv/packed-facts.ts';
