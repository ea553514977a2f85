import type { Issue } from '../../model/issue.ts';
import type { UnreadPiece } from './place.ts';

const FETCH = 'Give the XML of SOR/89-202 in English as laws-lois.justice.gc.ca offers it.';

/** The file is well-formed XML but not the Export Control List in English. */
export function foreignFile(file: string, value: string): Issue {
  const message = 'The file is not the Export Control List in English, so nothing was read from it.';
  return { code: 'foreign-file', severity: 'error', at: `${file}:1`, message, value: value.slice(0, 80), hint: FETCH };
}

/** Parts that the list must have are missing. */
export function incompleteFile(file: string, value: string): Issue {
  const message = 'Parts of the List are missing or out of order, so it would not be whole.';
  return { code: 'incomplete-file', severity: 'error', at: `${file} schedule`, message, value, hint: FETCH };
}

/** A piece of the file found no place in the list. */
export function unreadText(file: string, { line, value }: UnreadPiece): Issue {
  return {
    code: 'unread-text',
    severity: 'error',
    at: `${file}:${line} ${value.slice(0, 30)}`,
    message: 'This piece is neither item, paragraph nor note, so facts could be missing.',
    value: value.slice(0, 80),
    hint: 'Compare with its neighbours in the official text; the reader may need a new form.',
  };
}

/** Where a place applies could not be said by countries alone. */
export function unknownDestination(code: string, value: string): Issue {
  return {
    code: 'unknown-destination',
    severity: 'warning',
    at: `ca-ecl/${code}`,
    message: 'Where it applies is not said by countries alone, so no destinations are given; they count as all.',
    value: value.slice(0, 80),
    hint: 'Read the condition in the official text.',
  };
}
