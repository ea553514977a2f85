/** Terms printed in quotes: those defined for the whole list ("…") and those defined on the spot ('…'). */
export interface QuotedTerms {
  readonly terms: readonly string[];
  readonly localTerms: readonly string[];
}

/** Double and single quotation marks of all kinds as `"` and `'`. */
export function unifyQuotes(text: string): string {
  return text.replaceAll(/[“”„‟«»″]/g, '"').replaceAll(/[‘’‚‛`´]/g, "'");
}

/** A double quote that opens stands behind no letter and no figure: 4" is an inch mark. */
const DOUBLE = /(?<![\p{L}\p{N}])"([^"]{1,80})"/gu;
/** A single quote that opens stands behind no letter; one that closes stands before none but a plural s. */
const SINGLE = /(?<![\p{L}\p{N}])'([^'"]{1,80})'(?=s?(?![\p{L}\p{N}]))/gu;

/** Japanese law names what it defines on the spot: "以下「…」という". */
const NAMED = /「([^「」]{1,40})」(?=という)/g;

/** A short form printed behind a term, in its quotes: it is another name, not part of this one. */
const SHORT_FORM = /\s+\([a-z\d-]{2,8}\)$/;

/**
 * The quoted terms of a text, lower case, without punctuation and short forms at their ends, sorted, unique; apostrophes are no
 * quotes.
 */
export function findQuotedTerms(text: string): QuotedTerms {
  const plain = unifyQuotes(text);
  return {
    terms: collect(plain, DOUBLE),
    localTerms: [...collect(plain.replaceAll(DOUBLE, ' '), SINGLE), ...collect(plain, NAMED)],
  };
}

function collect(text: string, pattern: RegExp): readonly string[] {
  const found = [...text.matchAll(pattern)].map((match) => {
    const bare = (match[1] ?? '').toLowerCase().replaceAll(/^[\s,;.:]+|[\s,;.:]+$/g, '');
    return bare.replaceAll(/\s+/g, ' ').replace(SHORT_FORM, '');
  });
  return [...new Set(found.filter((term) => /\p{L}/u.test(term)))].toSorted();
}
