import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Finding } from '../../../rules/finding.ts';
import { pathFrom } from '../../files/paths.ts';
import type { Terminal } from '../../program/terminal.ts';
import { counted } from '../../program/wording.ts';
import type { CheckedFile } from '../formats/format.ts';
import { readBaseline, usualBaseline, writeBaseline } from './baseline-file.ts';
import { knownFindings } from './known-findings.ts';
import { newBaseline } from './new-baseline.ts';

export interface BaselineOptions {
  readonly baseline?: string;
  readonly writeBaseline?: boolean;
  readonly quiet?: boolean;
}

/** What a run does with the findings that a baseline knows. */
export interface BaselineUse {
  /** The findings of a checked file, which is an absolute path, that are to be told. Called once for each file. */
  readonly told: (file: string, checked: CheckedFile) => readonly Finding[];
  /** Called when everything is checked; says what came of it. */
  readonly finish: () => void;
}

/**
 * Passes over what the baseline knows; or with `--write-baseline` tells nothing and writes what is found into it.
 * Throws a UserError where the baseline cannot be read or written.
 */
export function useBaseline(
  options: BaselineOptions,
  isChosen: (rule: string) => boolean,
  terminal: Terminal,
): BaselineUse {
  const shown = options.baseline ?? usualBaseline;
  const file = resolve(terminal.workingDirectory, shown);
  const named = (checked: string) => pathFrom(dirname(file), checked);
  if (options.writeBaseline) {
    const before = existsSync(file) ? readBaseline(file, shown) : {};
    const baseline = newBaseline(file, isChosen);
    return {
      told: (checked, found) => {
        baseline.add(named(checked), found);
        return found.findings.filter(({ rule }) => rule === 'internal-error');
      },
      finish: () => {
        const finished = baseline.finished(before);
        writeBaseline(file, finished);
        const known = Object.values(finished).filter(({ length }) => length > 0);
        const sum = known.flat().reduce((total, { count }) => total + count, 0);
        terminal.note(`${shown} written: ${counted(sum, 'finding')} in ${counted(known.length, 'file')}.`);
      },
    };
  }
  const known = knownFindings(readBaseline(file, shown), file, isChosen);
  return {
    told: (checked, found) => known.newIn(named(checked), found),
    finish: () => {
      const [passed, gone] = [known.passedOver(), known.gone()];
      if (passed > 0 && !options.quiet) {
        terminal.note(`${counted(passed, 'finding')} of ${shown} passed over.`);
      }
      if (gone > 0 && !options.quiet) {
        const are = gone === 1 ? 'is' : 'are';
        terminal.note(`${counted(gone, 'finding')} of ${shown} ${are} gone. --write-baseline takes out what is gone.`);
      }
    },
  };
}
