import { dirname } from 'node:path';
import { type LineIndex, lineIndex, positionAt } from '../../text/line-index.ts';
import type { NamedTextFile } from '../files/each-report.ts';
import { pathFrom, repositoryOf, wayFrom } from '../files/paths.ts';
import type { CheckedFile, Position } from './formats/format.ts';

/** What a format shows of a report or another checked file: `text` is what the findings speak of, which fixes may have changed. */
export function checkedFile(
  { file, path, at }: NamedTextFile,
  checked: Pick<CheckedFile, 'text' | 'framework' | 'findings' | 'suppressions' | 'fixed' | 'isReport'>,
  workingDirectory: string,
): CheckedFile {
  const repository = repositoryOf(dirname(file));
  return {
    ...checked,
    at,
    path,
    repositoryPath: repository === null ? wayFrom(workingDirectory, file) : pathFrom(repository, file),
    placeOf: placeIn(lineIndex(checked.text)),
  };
}

/** Gives where ranges of a text with these lines begin and end. */
export function placeIn(lines: LineIndex): CheckedFile['placeOf'] {
  const position = (offset: number): Position => {
    const { line, column } = positionAt(lines, offset);
    return { line: line + 1, column: column + 1, offset };
  };
  return ({ start, end }) => ({ start: position(start), end: position(end) });
}
