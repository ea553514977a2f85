import type { Control } from '../../model/licensing.ts';
import { readScope } from './scope.ts';

const REASON = String.raw`(?:[A-Z]{2}|Russian industry sector sanctions?)`;
const ROW = new RegExp(String.raw`^(${REASON}(?:(?:, | and )[A-Z]{2})*) appl(?:y|ies):?\s*(?:to:?\s+)?(.*)$`, 's');
const ENTIRE = /^(?:the )?entire ?entry\b\s*/;

/** Whether a line of text is a row of licence requirements: it says to what a reason for control applies. */
export function isControlText(text: string): boolean {
  return ROW.test(text);
}

/**
 * Reads a row of a licence-requirements table (`requirement` is its second cell, empty for a row outside a table): one
 * control per reason. Empty when the row does not say what applies to what.
 */
export function readControls(row: string, requirement: string, item: string): Control[] {
  const rows = splitRows(row, requirement);
  return rows.flatMap(([applies, column]) => readRow(applies, column, item));
}

/** A cell that holds several rows, one printed line each, is taken apart together with its neighbour. */
function splitRows(row: string, requirement: string): [string, string][] {
  const rows = row.split('\n').filter((line) => ROW.test(line));
  const columns = requirement.split('\n');
  if (rows.length < 2 || rows.length !== columns.length) return [[fold(row), fold(requirement)]];
  return rows.map((line, n) => [line, columns[n] ?? '']);
}

function readRow(row: string, requirement: string, item: string): Control[] {
  const [, reasons, all = ''] = ROW.exec(row) ?? [];
  if (reasons === undefined) return [];
  const [, glued = ''] = /\s([A-Z]{2} Column \d)\.?$/.exec(all) ?? [];
  const printed = requirement === '' ? glued : requirement;
  const applied = glued !== '' && requirement === '' ? all.slice(0, -glued.length - 1).trim() : all;
  const codes = reasons.replace(/sanction$/, 'sanctions').split(/, | and /);
  const column = /^(?:([A-Z]{2}) )?Column (\d)\b/.exec(printed);
  const { scope, except, entire, pure } = readApplied(applied.replace(/\.$/, ''), item);
  const plain = /^(?:[A-Z]{2} )?Column \d\.?$/.test(printed);
  const cites = [
    ...`${applied} ${printed}`.matchAll(
      /§+ ?(7\d\d\.\d+(?:\([a-zA-Z0-9]+\))*)(?: and (7\d\d\.\d+(?:\([a-zA-Z0-9]+\))*))?/g,
    ),
  ];
  return codes.map((reason) => ({
    reason,
    column: column ? `${column[1] ?? reason} ${column[2] ?? ''}` : '',
    scope,
    except,
    entire,
    prose: !pure || !plain,
    cites: [...new Set(cites.flatMap((cite) => [cite[1] ?? '', cite[2] ?? '']).filter(Boolean))],
  }));
}

interface Applied {
  readonly scope: readonly string[];
  readonly except: readonly string[];
  readonly entire: boolean;
  readonly pure: boolean;
}

/**
 * What a reason applies to: the entire entry or certain codes, with those taken out ("except …", in brackets or not). What
 * is taken out under a condition only stays in, so that no control is lost. An entry for software or technology may
 * apply to that for other entries' codes; other codes that a row of goods names are only parameters.
 */
function readApplied(text: string, item: string): Applied {
  const entire = ENTIRE.test(text);
  const { kept, taken } = separateExceptions(text.replace(ENTIRE, ''));
  const pieces = taken.split(';').map((piece) => readScope(piece, item));
  const except = pieces.flatMap((piece) => (piece.pure ? piece.codes : []));
  const pureExcept = taken === '' || pieces.every(({ pure }) => pure);
  if (entire) return { scope: [], except, entire, pure: pureExcept && /^[,.\s]*$/.test(kept) };
  const { codes, pure } = readScope(kept, item);
  const own = codes.filter((code) => code.startsWith(item));
  const scope = /^\d[DE]/.test(item) ? codes : own;
  return { scope, except, entire, pure: pure && pureExcept && own.length === codes.length };
}

/** Parts a phrase into what it keeps and what it takes out behind "except", within brackets or up to the end. */
export function separateExceptions(text: string): { readonly kept: string; readonly taken: string } {
  const taken: string[] = [];
  const outside = text.replaceAll(/\s*\(except(?: for)? ((?:[^()]|\([^()]*\))*)\)/gi, (_, phrase: string) => {
    taken.push(phrase);
    return '';
  });
  const tail = /(?:^|[,\s]\s*)except(?: for)?:?\s+(.*)$/i.exec(outside);
  if (!tail) return { kept: outside, taken: taken.join(', ') };
  return { kept: outside.slice(0, tail.index), taken: [...taken, tail[1] ?? ''].join(', ') };
}

function fold(text: string): string {
  return text.replaceAll('\n', ' ');
}
