import { dirname, resolve } from 'node:path';
import { newReportFrameworkProblems } from '../../configuration/new-report-framework.ts';
import { skeletonReport } from '../../exchange/draft/skeleton.ts';
import { type FrameworkLibrary, listFrameworks } from '../../framework/file/library.ts';
import type { Framework } from '../../framework/framework.ts';
import { findKeyQuestion } from '../../framework/names.ts';
import { suggestion } from '../../framework/suggestion.ts';
import { readDateSpan } from '../../text/dates/dates.ts';
import { problemLines } from '../files/configuration-problems.ts';
import { folderConfiguration } from '../files/folder-configuration.ts';
import { namedFramework } from '../files/named-framework.ts';
import { writeNewFile } from '../files/new-file.ts';
import { staysAsNow } from '../files/write-file.ts';
import { exitCodes } from '../program/exit-codes.ts';
import type { Terminal } from '../program/terminal.ts';
import { UserError } from '../program/user-error.ts';

export interface NewOptions {
  readonly framework?: string;
  readonly provider?: string;
  readonly location?: string;
  readonly service?: string;
  readonly sector?: string;
  readonly services?: readonly string[];
  readonly assessed?: string;
  readonly scope?: readonly string[];
  readonly output?: string;
  readonly force?: boolean;
}

/** `keyline new`: a report with every section of a framework, to be filled in. Gives the exit code. */
export async function newCommand(options: NewOptions, terminal: Terminal): Promise<number> {
  const { framework: asked, output, force = false, ...known } = options;
  const scope = options.scope
    ?.flatMap((names) => names.split(',').map((name) => name.trim()))
    .filter((name) => name !== '');
  const file = output === undefined ? null : resolve(terminal.workingDirectory, output);
  const { library, configuration, problems } = await folderConfiguration(
    file === null ? terminal.workingDirectory : dirname(file),
  );
  problemLines(problems, terminal.workingDirectory).forEach(terminal.note);
  if (asked === undefined && newReportFrameworkProblems(configuration, library).length > 0) {
    throw new UserError('No report was written: correct newReportFramework, or say --framework.');
  }
  const reference = asked ?? configuration.newReportFramework.value ?? noFramework(library);
  const framework = namedFramework(library, reference, known.sector ?? null);
  checkScope(framework, scope ?? []);
  checkDates(options.assessed);
  const report = skeletonReport(framework, { ...known, scope, framework: reference });
  if (file === null) {
    terminal.print(report);
  } else {
    writeNewFile(file, report, force, staysAsNow(file));
    terminal.note(`${output} written.`);
  }
  return exitCodes.clean;
}

function noFramework(library: FrameworkLibrary): never {
  const ids = listFrameworks(library).map(({ id }) => id);
  throw new UserError(
    `Say with --framework which framework the report is to follow: ${ids.join(', ')}. Or set newReportFramework in keyline.yaml; "keyline init" does.`,
  );
}

function checkDates(assessed: string | undefined): void {
  if (assessed !== undefined && 'problem' in readDateSpan(assessed)) {
    throw new UserError(`--assessed ${assessed} is not a date: write a day or a range such as "3 to 14 March 2025".`);
  }
}

function checkScope(framework: Framework, scope: readonly string[]): void {
  for (const name of scope) {
    if (findKeyQuestion(framework, name) === null) {
      const known = framework.keyQuestions.map((keyQuestion) => keyQuestion.name);
      throw new UserError(
        `${framework.id} has no ${framework.terms.keyQuestion} ${name}${suggestion(known, name)} It has: ${known.join(', ')}.`,
      );
    }
  }
}
