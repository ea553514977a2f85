import papa from 'papaparse';

/** How a printed value becomes one of the base unit: by a factor, by a factor and an offset, or as ten times a logarithm. */
export type UnitKind = 'linear' | 'offset' | 'offset-f' | 'log10';

/** Languages with a column of names in the vocabulary. */
export type Language = 'en' | 'de' | 'ja' | 'zh';

/** One row of `data/vocab/units.csv`. */
export interface UnitRow {
  readonly symbol: string;
  readonly dimension: string;
  readonly baseUnit: string;
  /** Factor to the base unit as decimal text; for `offset` what is added; for `log10` the reference value. */
  readonly factor: string;
  readonly kind: UnitKind;
  /** Which prefixes may stand before it: all decimal ones, only small ones, those of information, or none. */
  readonly prefixes: 'yes' | 'milli' | 'binary' | 'no';
  readonly names: Readonly<Record<Language, readonly string[]>>;
}

/** One row of `data/vocab/quantities.csv`. */
export interface QuantityRow {
  readonly id: string;
  readonly dimension: string;
  readonly baseUnit: string;
  /** True when only whole numbers make sense (axes, bits of resolution, qubits). */
  readonly integer: boolean;
  /** Which way "better" points; empty when the quantity has no better. */
  readonly better: 'less' | 'more' | '';
  readonly names: Readonly<Record<Language, readonly string[]>>;
}

/** Units and quantities, as parsed from the two files of `data/vocab`. */
export interface MeasureVocabulary {
  readonly units: readonly UnitRow[];
  readonly quantities: readonly QuantityRow[];
}

type Row = Readonly<Record<string, string | undefined>>;

const LANGUAGES: readonly Language[] = ['en', 'de', 'ja', 'zh'];
const KINDS: readonly string[] = ['linear', 'offset', 'offset-f', 'log10'];
const PREFIXES: readonly string[] = ['yes', 'milli', 'binary', 'no'];

function readRows(csv: string): readonly Row[] {
  const [header = [], ...rows] = papa.parse(csv, { skipEmptyLines: true, delimiter: ',' }).data;
  return rows.map((cells) => Object.fromEntries(header.map((column, i) => [column, cells[i] ?? ''])));
}

function readNames(row: Row): Record<Language, readonly string[]> {
  const list = (language: Language) => (row[language] ?? '').split('|').filter((name) => name !== '');
  const [en, de, ja, zh] = LANGUAGES.map(list);
  return { en: en ?? [], de: de ?? [], ja: ja ?? [], zh: zh ?? [] };
}

/**
 * Reads the texts of `units.csv` and `quantities.csv`. A row without symbol or id is left out; an unknown kind is read as
 * `linear`, an unknown prefix rule as `no` (the dataset's tests refuse both).
 */
export function parseMeasureVocabulary(unitsCsv: string, quantitiesCsv: string): MeasureVocabulary {
  const units = readRows(unitsCsv).map((row): UnitRow => ({
    symbol: row['symbol'] ?? '',
    dimension: row['dimension'] ?? '',
    baseUnit: row['base_unit'] ?? '',
    factor: row['factor'] ?? '1',
    kind: KINDS.includes(row['kind'] ?? '') ? (row['kind'] as UnitKind) : 'linear',
    prefixes: PREFIXES.includes(row['prefixes'] ?? '') ? (row['prefixes'] as UnitRow['prefixes']) : 'no',
    names: readNames(row),
  }));
  const quantities = readRows(quantitiesCsv).map((row): QuantityRow => ({
    id: row['id'] ?? '',
    dimension: row['dimension'] ?? '',
    baseUnit: row['base_unit'] ?? '',
    integer: row['integer'] === 'yes',
    better: row['better'] === 'less' || row['better'] === 'more' ? row['better'] : '',
    names: readNames(row),
  }));
  return { units: units.filter((u) => u.symbol !== ''), quantities: quantities.filter((q) => q.id !== '') };
}
