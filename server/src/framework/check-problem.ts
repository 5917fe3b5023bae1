/** What is wrong, and the way to it from the top of the framework. */
export interface CheckProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}
