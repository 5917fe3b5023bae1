/** All that a command knows of the world around it, apart from files. */
export interface Terminal {
  readonly workingDirectory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether results go to a screen rather than to a file or another program. */
  readonly isScreen: boolean;
  /** Columns. */
  readonly width: number;
  /** Results: standard output. */
  readonly print: (text: string) => void;
  /** One line of everything else: standard error. */
  readonly note: (line: string) => void;
  /** Text of everything else, as it is. */
  readonly noteText: (text: string) => void;
  /** Shows how far the work is, in place of what it showed before, until something else is printed; null on no screen. */
  readonly progress?: ((line: string) => void) | null;
  readonly readInput: () => Promise<Uint8Array>;
  /** The input as it comes, for those who hold no more of it than they need; without it, it comes whole. */
  readonly inputPieces?: () => AsyncIterable<Uint8Array>;
  /** Waits until what was printed has room to go, for those who print without end. */
  readonly printed?: () => Promise<void>;
  /** Asks somebody who sits there, and gives the answer without spaces around it; null where nobody does. */
  readonly ask: ((question: string) => Promise<string>) | null;
}

/** Whether to colour results: what the option says, else NO_COLOR, else FORCE_COLOR, else whether a screen shows them. */
export function wantsColour(terminal: Terminal, option: boolean | undefined): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = terminal.environment;
  if (option !== undefined) {
    return option;
  }
  if (NO_COLOR) {
    return false;
  }
  if (FORCE_COLOR) {
    return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  }
  return terminal.isScreen && TERM !== 'dumb';
}
