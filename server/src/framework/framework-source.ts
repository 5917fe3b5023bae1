import { parseYaml, type TextProblem } from '../text/parse-yaml.ts';
import { keyRange, valueRange } from '../text/yaml-places.ts';
import { plainValue } from '../text/yaml-value.ts';
import { checkFrameworkFile } from './check-framework-file.ts';
import type { FrameworkFile } from './framework-schema.ts';

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
  const { file, problems } = checkFrameworkFile(plain.value);
  if (file !== undefined) {
    return { file, problems: [] };
  }
  return {
    file: null,
    problems: problems.map(({ path, at, message }) => ({
      range: at === 'key' ? keyRange(document, path.slice(0, -1), String(path.at(-1))) : valueRange(document, path),
      message,
    })),
  };
}
