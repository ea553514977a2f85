import type { RawProvision } from '../../model/raw.ts';
import { findRowMentions } from '../jp-order/rows.ts';

/** The row of an Order whose goods or technology a paragraph of the Ordinance specifies: said in its first words. */
export interface RowLink {
  /** Code of the paragraph: `2.２`. */
  readonly provision: string;
  /** The Export Trade Control Order (goods) or the Foreign Exchange Order (technology). */
  readonly law: 'jp-order' | 'foreign-exchange-order';
  /** Code of the row or of a number in it: `三.（二）`, `八`. */
  readonly row: string;
}

/**
 * The link from each paragraph of an article to its row, in document order. A paragraph whose first words name no row has
 * none: none is guessed.
 */
export function findRowLinks(provisions: readonly RawProvision[]): readonly RowLink[] {
  return provisions
    .filter(({ kind, parent, code }) => kind !== 'note' && parent === '' && !code.startsWith('別表'))
    .flatMap(({ code, text }) => {
      const mention = findRowMentions(text).find(({ end }) => text.startsWith('の経済産業省令で定める', end));
      if (!mention || mention.law === '') return [];
      const { law } = mention;
      return mention.runs.map((run): RowLink => ({ provision: code, law, row: run.from }));
    });
}

/** The row as the target of a reference: `jp-order/三.（二）`, `jp-order/外為令.八`. */
export function formatRowTarget({ law, row }: Pick<RowLink, 'law' | 'row'>): string {
  return `jp-order/${law === 'jp-order' ? '' : '外為令.'}${row}`;
}
