import type { Finding } from '../../rules/finding.ts';
import { withMostFindings } from '../../rules/most-findings.ts';
import type { Terminal } from '../program/terminal.ts';
import { UserError } from '../program/user-error.ts';
import { counted } from '../program/wording.ts';
import type { Format } from './formats/format.ts';

/** How many findings a run shows. */
export interface ShownFindings {
  /** Those of a file that there is still room for, the first ones. */
  readonly first: (findings: readonly Finding[]) => readonly Finding[];
  /** Says what the format left out, and how many findings were not shown. */
  readonly finish: (format: Format) => void;
}

/**
 * At most so many findings, as `--max-findings` says; where it says nothing, so many of each report as editors show, or
 * all where they are counted or merged (`isAll`). Throws a UserError where it is no number.
 */
export function shownFindings(most: string | undefined, isAll: boolean, terminal: Terminal): ShownFindings {
  if (most !== undefined && !/^\d+$/.test(most)) {
    throw new UserError(`--max-findings takes a number, such as 50, not "${most}".`);
  }
  let room = most === undefined ? Number.POSITIVE_INFINITY : Number(most);
  let more = 0;
  return {
    first: (findings) => {
      if (most === undefined) {
        return isAll ? findings : withMostFindings(findings);
      }
      const shown = findings.slice(0, room);
      room -= shown.length;
      more += findings.length - shown.length;
      return shown;
    },
    finish: (format) => {
      const leftOut = format.leftOut?.() ?? null;
      if (leftOut !== null) {
        terminal.note(leftOut);
      }
      if (more > 0) {
        terminal.note(`${counted(more, 'more finding')} not shown, because of --max-findings ${most}.`);
      }
    },
  };
}
