import { type FrameworkLibrary, resolveFramework } from '../framework/file/library.ts';
import { suggestion } from '../framework/suggestion.ts';
import type { Configuration, ConfigurationProblem } from './configuration.ts';

/** What is wrong with the framework that is set for new reports: none or one problem. */
export function newReportFrameworkProblems(
  { newReportFramework: { value, origin } }: Pick<Configuration, 'newReportFramework'>,
  library: FrameworkLibrary,
): readonly ConfigurationProblem[] {
  const { problem } = value === null ? {} : resolveFramework(library, value, null);
  if (problem === undefined || origin === null) {
    return [];
  }
  const kind = problem.kind === 'unknown-framework' ? 'framework' : 'revision';
  const meant = suggestion(problem.known, problem.name);
  const message = `newReportFramework: unknown ${kind} ${problem.name}${meant} There are: ${problem.known.join(', ')}.`;
  return [{ ...origin, message }];
}
