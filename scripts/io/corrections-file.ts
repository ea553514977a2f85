import type { Correction, ListId } from '../../src/index.ts';
import { findTable } from './data-folder.ts';

/** The corrections of misprints in a list; none where it has no file of them. */
export function loadCorrections(folder: string, list: ListId): readonly Correction[] {
  const rows = findTable(folder, `corrections/${list}.csv`)?.rows ?? [];
  return rows.flatMap(({ code = '', field, expect = '', value = '' }) =>
    field === 'text' ? [{ code, field, expect, value } as const] : [],
  );
}
