import { divideUnit } from './han-divide.ts';
import type { HanTables } from './han-tables.ts';
import { buildHanUnits } from './han-unit-names.ts';
import { findLongest } from './trie.ts';
import type { Trie } from './trie.ts';
import { buildUnitTable } from './unit-table.ts';
import type { Atom } from './unit-table.ts';
import { compose, createUnitReader } from './unit.ts';
import type { Factor, Unit } from './unit.ts';
import type { MeasureVocabulary } from './vocabulary.ts';

/** A unit as printed; several candidates where one word is two units (度: a temperature or an angle). */
export interface ReadUnit {
  readonly units: readonly Unit[];
  readonly end: number;
}

/** Reads the unit at a place of a text; undefined where none stands. */
export type HanUnitReader = (text: string, at: number) => ReadUnit | undefined;

/** A run of symbols that all languages share; characters of words end it. */
const LATIN = /^[A-Za-zµμΩÅ°℃%/][ -~µμΩÅ°·•⋅²³⁴¹⁻√]*/;
/** Longest unit in shared symbols. */
const WINDOW = 40;

/** Symbols of mass that are multiples of gravity where acceleration is spoken of. */
const GRAM = /^[mµ]?g$/;

/** Between the factors of a unit, and the power behind one. */
const PRODUCT = /[・·•⋅]/;
const POWER = '²³';

/** Most factors of a compound unit. */
const MAX_FACTORS = 5;

const isKatakana = (c: string | undefined) => c !== undefined && /[ァ-ヺー]/.test(c);

/** Adds a factor, or raises the one of the same unit (毎秒毎秒). */
function addFactor(factors: Factor[], factor: Factor): void {
  const k = factors.findIndex(({ atom }) => atom.symbol === factor.atom.symbol);
  const same = factors[k];
  if (same) factors[k] = { atom: same.atom, exponent: same.exponent + factor.exponent };
  else factors.push(factor);
}

interface Named {
  readonly atoms: readonly Atom[];
  readonly exponent: number;
  readonly end: number;
}

/** Reads names in characters and what joins them. */
class NameReader {
  readonly #names: Trie<Atom>;
  readonly #tables: HanTables;

  constructor(names: Trie<Atom>, tables: HanTables) {
    this.#names = names;
    this.#tables = tables;
  }

  #factor(text: string, at: number): Named | undefined {
    const raised = this.#tables.powers.find(([word]) => text.startsWith(word, at));
    const from = at + (raised?.[0].length ?? 0);
    const found = findLongest(this.#names, (i) => text[i], from);
    if (!found) return undefined;
    const end = from + found.length;
    const power = POWER.indexOf(text[end] ?? ' ');
    if (power >= 0) return { atoms: found.entries, exponent: power + 2, end: end + 1 };
    return { atoms: found.entries, exponent: raised?.[1] ?? 1, end };
  }

  #next(text: string, at: number): { readonly named: Named; readonly sign: number } | undefined {
    const per = this.#tables.per.find((word) => text.startsWith(word, at));
    const product = PRODUCT.test(text[at] ?? '') ? 1 : 0;
    if (per === undefined && product === 0 && !isKatakana(text[at])) return undefined;
    const named = this.#factor(text, at + (per?.length ?? product));
    return named && { named, sign: per === undefined ? 1 : -1 };
  }

  /** The factors in brackets behind a stroke (瓦/(米·开)). */
  #below(text: string, at: number): { readonly factors: readonly Factor[]; readonly end: number } | undefined {
    const factors: Factor[] = [];
    for (let end = at; factors.length < MAX_FACTORS;) {
      const named = this.#factor(text, end);
      const [atom] = named?.atoms ?? [];
      if (!named || !atom) return undefined;
      factors.push({ atom, exponent: named.exponent });
      if (text[named.end] === ')') return { factors, end: named.end + 1 };
      if (!PRODUCT.test(text[named.end] ?? '')) return undefined;
      end = named.end + 1;
    }
    return undefined;
  }

  read(text: string, at: number): ReadUnit | undefined {
    const first = this.#factor(text, at);
    if (!first) return undefined;
    let end = first.end;
    const others: Factor[] = [];
    for (let next = this.#next(text, end); next && others.length < MAX_FACTORS; next = this.#next(text, end)) {
      const [atom] = next.named.atoms;
      if (atom) addFactor(others, { atom, exponent: next.sign * next.named.exponent });
      end = next.named.end;
    }
    const below = others.length === 0 && text.startsWith('/(', end) ? this.#below(text, end + 2) : undefined;
    if (below) {
      for (const { atom, exponent } of below.factors) addFactor(others, { atom, exponent: -exponent });
      end = below.end;
    }
    if (isKatakana(text[end]) && isKatakana(text[end - 1])) return undefined;
    return { units: first.atoms.map((atom) => compose([{ atom, exponent: first.exponent }, ...others])), end };
  }
}

/**
 * Makes the reader of units of one language: words in its characters (グラム毎立方センチメートル, 毫米) and the
 * symbols that all languages share (mm, g/cm3).
 */
export function createHanUnitReader(vocabulary: MeasureVocabulary, tables: HanTables): HanUnitReader {
  const names = new NameReader(buildHanUnits(vocabulary, tables), tables);
  const latin = createUnitReader(buildUnitTable(vocabulary, 'en'), {
    per: [],
    powers: new Map(),
    roots: [],
    marks: [],
  });
  return (text, at) => {
    const from = text[at] === ' ' ? at + 1 : at;
    const own = names.read(text, tables.language === 'zh' ? from : at);
    const by =
      own && text[own.end] === '/'
        ? latin(LATIN.exec(text.slice(own.end + 1, own.end + WINDOW))?.[0] ?? '', 0)
        : undefined;
    if (own && by) return { units: own.units.map((unit) => divideUnit(unit, by.unit)), end: own.end + 1 + by.end };
    if (own) return own;
    const symbols = LATIN.exec(text.slice(from, from + WINDOW))?.[0] ?? '';
    const shared = symbols === '' ? undefined : latin(symbols, 0);
    const gravity = shared && GRAM.test(shared.unit.symbol) ? latin(`${shared.unit.symbol}0`, 0) : undefined;
    return shared && { units: gravity ? [shared.unit, gravity.unit] : [shared.unit], end: from + shared.end };
  };
}
