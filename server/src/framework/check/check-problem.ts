/** What is wrong, and the way to it from the top of the framework. */
export interface CheckProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
  /** What was most likely meant, to be written in place of what stands there. */
  readonly instead?: string | undefined;
}
