import type { Issue } from '../../model/issue.ts';
import type { UnreadPlace } from './place.ts';

/** The file is well-formed XML but not the ordinance with the Ausfuhrliste. */
export function foreignFile(file: string, value: string): Issue {
  return {
    code: 'foreign-file',
    severity: 'error',
    at: `${file}:1`,
    message: 'The file holds no Anlage 1 of the Außenwirtschaftsverordnung, so nothing was read from it.',
    value: value.slice(0, 80),
    hint: 'Give the XML of the whole Außenwirtschaftsverordnung as gesetze-im-internet.de offers it.',
  };
}

/** Parts or numbers of the list are missing. */
export function incompleteFile(file: string, value: string): Issue {
  return {
    code: 'incomplete-file',
    severity: 'error',
    at: `${file} Anlage 1`,
    message: 'Parts that the annex itself announces are missing, so the list would not be whole.',
    value: value.slice(0, 80),
    hint: 'Fetch the file again; where the law has changed its parts, the reader needs them.',
  };
}

/** A text found no place in the list. */
export function unreadText(file: string, { at, line, value }: UnreadPlace): Issue {
  return {
    code: 'unread-text',
    severity: 'error',
    at: `${file}:${line}${at === '' ? '' : ` ${at}`}`,
    message: 'This text is neither number, paragraph nor note, so facts could be missing.',
    value: value.slice(0, 80),
    hint: 'Compare with its neighbours in the official text; the reader may need a new form.',
  };
}
