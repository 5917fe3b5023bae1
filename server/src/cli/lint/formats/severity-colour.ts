import type pc from 'picocolors';
import type { Severity } from '../../../rules/finding.ts';

export type Colours = ReturnType<typeof pc.createColors>;

/** Writes a text in the colour of a severity. */
export function severityColour(severity: Severity, colours: Colours): (text: string) => string {
  const bySeverity = {
    error: colours.red,
    warning: colours.yellow,
    information: colours.cyan,
    hint: colours.dim,
  };
  return bySeverity[severity];
}
