/** How one test in the extension host ended. */
export interface Outcome {
  readonly name: string;
  /** What went wrong; null where it passed. */
  readonly error: string | null;
  readonly milliseconds: number;
}

/** Before each outcome, as JSON, on a line of what the extension host prints. */
export const outcomeLine = 'keyline outcome: ';
