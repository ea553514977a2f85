/** One row of a licence-requirements table (US). */
export interface Control {
  /** Reason for control: `NS RS MT NP CB CW CC FC UN SI SL SS EI AT` … */
  readonly reason: string;
  /** Country-chart column as printed, `NS 2`; empty when the row is prose. */
  readonly column: string;
  /** Codes that the row applies to; empty with `entire`. */
  readonly scope: readonly string[];
  readonly except: readonly string[];
  readonly entire: boolean;
  /** True when the row carries conditions beyond codes (uses, destinations): read the official text. */
  readonly prose: boolean;
  /** Sections of law cited by the row, `742.6(a)(6)(iii)(A)`. */
  readonly cites: readonly string[];
}

/** One list-based licence exception of an item (US). */
export interface ListException {
  /** `LVS GBS TSR NAC/ACA IEC HBM AIA ACM LPP STA` … */
  readonly exception: string;
  readonly availability: 'yes' | 'no' | 'partly';
  /** Value limit as printed, `$3000`; empty otherwise. */
  readonly limit: string;
  readonly scope: readonly string[];
  readonly except: readonly string[];
  readonly prose: boolean;
}
