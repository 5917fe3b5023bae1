import type { ConfigurationProblem } from '../../configuration/configuration.ts';
import { lineIndex, positionAt } from '../../text/line-index.ts';
import { pathFrom } from './paths.ts';
import { readTextFile } from './read-text.ts';

/** One line for each problem, with the place that it is about: `keyline.yaml:3:3: …`. */
export function problemLines(problems: readonly ConfigurationProblem[], workingDirectory: string): readonly string[] {
  return problems.map(({ file, range, message }) => {
    const found = readTextFile(file);
    const { line, column } = positionAt(lineIndex('text' in found ? found.text : ''), range.start);
    return `${pathFrom(workingDirectory, file)}:${line + 1}:${column + 1}: ${message}`;
  });
}
