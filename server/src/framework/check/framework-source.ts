import type { Document } from 'yaml';
import type { Range } from '../../text/range.ts';
import { parseYaml, type TextProblem } from '../../text/yaml/parse-yaml.ts';
import { keyRange, missingRange, valueRange } from '../../text/yaml/yaml-places.ts';
import { plainValue } from '../../text/yaml/yaml-value.ts';
import type { FrameworkFile } from '../file/framework-schema.ts';
import { checkFrameworkFile } from './check-framework-file.ts';
import type { FileProblem } from './schema-issue.ts';

export interface FrameworkSource {
  /** Null where anything is wrong. */
  readonly file: FrameworkFile | null;
  readonly problems: readonly TextProblem[];
}

/** Reads and checks the YAML of a framework file. Never throws: each problem has its place in the text. */
export function readFrameworkSource(yaml: string): FrameworkSource {
  const { document, problem } = parseYaml(yaml);
  if (document === undefined) {
    return { file: null, problems: [problem] };
  }
  const plain = plainValue(document);
  if (plain.problems.length > 0) {
    return { file: null, problems: plain.problems };
  }
  const isEmpty = document.toJS() === null;
  const { file, problems } = checkFrameworkFile(isEmpty ? {} : plain.value);
  if (file !== undefined) {
    return { file, problems: [] };
  }
  if (isEmpty) {
    // All that is missing is what every framework must have.
    const message = ['There is no framework in this file yet.', ...problems.map((problem) => problem.message)].join(
      ' ',
    );
    return { file: null, problems: [{ range: { start: 0, end: 0 }, message }] };
  }
  return {
    file: null,
    problems: problems.map((problem) => ({
      range: placeOf(problem, document),
      message: problem.message,
      instead: problem.instead,
    })),
  };
}

function placeOf({ path, at }: FileProblem, document: Document.Parsed): Range {
  if (at === 'key') {
    return keyRange(document, path.slice(0, -1), String(path.at(-1)));
  }
  return document.hasIn(path) ? valueRange(document, path) : missingRange(document, path);
}
