import { success } from '../../model/issue.ts';
import type { Result } from '../../model/issue.ts';
import type { Line } from './lines.ts';
import { readSections } from './read-au-dsgl.ts';
import { foldSpace } from './text.ts';

/** A term defined for the whole list, without its definition. */
export interface DefinedTerm {
  /** As printed, without quotation marks. */
  readonly term: string;
  /** Abbreviations and other names printed beside it: `MMIC`. */
  readonly aliases: readonly string[];
  /** What tells two terms of the same name apart: `gyro`; empty otherwise. */
  readonly qualifier: string;
  /** Where it is used, as printed: `3`, `5P2`, `ML8`, `GTN`, `All`; empty where nothing is printed. */
  readonly scope: readonly string[];
  /** `file:line:column`. */
  readonly at: string;
}

const HEAD = /^[“"]([^”"]+)[”"]((?:\s*(?:,|or|radar)?\s*(?:[“"][^”"]+[”"]|\([^)]*\)))*)/;
const PLACE = /^(?:\dP\d|\d|ML ?\d{1,3}|GTN|NTN|GSN|All|Dual.Use List)$/;

/** The defined terms of Division 4 in the file's order. Fails as `readAuDsgl` does. */
export function readDefinedTerms(text: string, file: string): Result<readonly DefinedTerm[]> {
  const sections = readSections(text, file);
  if (!sections.ok) return sections;
  return success(sections.value.definitions.flatMap((line) => readTerm(line, file) ?? []));
}

function readTerm({ className, text, at }: Line, file: string): DefinedTerm | undefined {
  const head = HEAD.exec(foldSpace(text));
  if (className !== 'Definition' || !head) return undefined;
  const [, term = '', rest = ''] = head;
  const brackets = [...rest.matchAll(/\(([^)]*)\)/g)].map((match) => match[1] ?? '');
  const scope = brackets.flatMap((words) => splitPlaces(words) ?? []);
  const others = brackets.filter((words) => splitPlaces(words) === undefined && !/[“"]/.test(words));
  const quoted = [...rest.matchAll(/[“"]([^”"]+)[”"]/g)].map((match) => match[1] ?? '');
  const aliases = quoted.filter((name) => name !== term);
  return { term, aliases, qualifier: others.join(', '), scope, at: `${file}:${at}` };
}

/** The places that a bracket names; undefined when it holds other words. */
function splitPlaces(words: string): readonly string[] | undefined {
  const places = words.match(/Dual.Use List|ML \d+|[^\s,]+/g) ?? [];
  return places.every((place) => PLACE.test(place)) ? places : undefined;
}
