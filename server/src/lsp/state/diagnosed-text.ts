import type { Diagnostic } from 'vscode-languageserver';
import type { NamedPath } from '../../workspace/named-files.ts';

/** What is wrong in a text, and a name for exactly that: where the name is the same, nothing changed. */
export interface DiagnosedText {
  readonly resultId: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** What was found in a file that is not open, and what it was found by. */
export interface DiagnosedFile extends DiagnosedText {
  /** The fingerprint of the text. */
  readonly text: string;
  /** The paths that the text names, and the fingerprint of what the files behind them said. */
  readonly paths: readonly NamedPath[];
  readonly linked: string;
}
