/** What the exit code of `keyline` says; part of the contract with scripts. */
export const exitCodes = {
  /** Nothing was found that counts. */
  clean: 0,
  /** Findings at or above `--fail-on`. */
  findings: 1,
  /** Wrong usage, an unreadable file, or a configuration that does not hold. */
  usage: 2,
  /** A fault of Keyline itself. */
  fault: 3,
} as const;
