/** A score to try for a statement of one service, in a form that outlives the text that it was read from. */
export interface TriedScore {
  /** Place of the service in `Report.services`. */
  readonly service: number;
  /** The id of the statement. */
  readonly statement: string;
  readonly score: number;
}
