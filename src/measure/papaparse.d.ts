/** The part of papaparse that Concord uses; its published types bring Node's globals into the pure core. */
declare module 'papaparse' {
  interface ParseError {
    readonly message: string;
    readonly row?: number;
  }
  interface Papa {
    parse(
      text: string,
      config: { readonly skipEmptyLines: boolean; readonly delimiter: string },
    ): {
      readonly data: string[][];
      readonly errors: readonly ParseError[];
    };
    unparse(rows: readonly (readonly string[])[], config: { readonly newline: string }): string;
  }
  const papa: Papa;
  export default papa;
}
