import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { ConfigurationProblem } from '../../configuration/configuration.ts';
import { lineIndex, positionAt } from '../../text/line-index.ts';
import { logFaultOf } from '../frame/faults.ts';
import type { OpenDocuments } from '../texts/open-documents.ts';
import type { ReportEnvironment } from './report-environments.ts';

/**
 * Tells the author what is wrong in a configuration: the first problem in a message, all of them in the log. What is
 * wrong in an open text stands there, and is not said again at every pause in the author's typing.
 */
export function tellConfigurationProblems(
  connection: Connection,
  environment: ReportEnvironment,
  documents: OpenDocuments,
): void {
  const problems = [
    ...environment.problems
      .filter(({ file }) => documents.get(file) === null)
      .map((problem) => describe(problem, environment)),
    ...environment.notices,
  ];
  const [first, ...others] = problems;
  if (first === undefined) {
    return;
  }
  const more = others.length === 0 ? '' : ` (and ${others.length} more: see the log)`;
  const message = `Keyline: ${first}${more}`;
  const shown = connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
  logFaultOf(connection, 'Showing a problem of the configuration', shown);
  for (const problem of problems) {
    connection.console.warn(problem);
  }
}

/** "file:///…/keyline.yaml:3:5: Unknown rule …" with line and column from 1, where the text of the file is at hand. */
function describe({ file, range, message }: ConfigurationProblem, { configuration }: ReportEnvironment): string {
  const text = configuration.files.find((candidate) => candidate.file === file)?.text;
  if (text === undefined) {
    return `${file}: ${message}`;
  }
  const { line, column } = positionAt(lineIndex(text), range.start);
  return `${file}:${line + 1}:${column + 1}: ${message}`;
}
