import type { Finding } from '../../../rules/finding.ts';
import { jsonText } from '../../program/plain-text.ts';
import type { CheckedFile, Format, FormatOptions } from './format.ts';

/** Raised when the lines change in a way that older versions of Keyline would misread. */
export const partVersion = 1;

/** A line of a part: a file that one of several runs has checked, with all that any format may show of it. */
export interface PartFile extends Omit<CheckedFile, 'placeOf' | 'suppressions'> {
  /** Findings that are kept back, once each. */
  readonly kept: readonly Finding[];
  readonly suppressions: readonly {
    readonly suppression: CheckedFile['suppressions'][number]['suppression'];
    readonly used: readonly string[];
    /** Places in `kept`. */
    readonly kept: readonly number[];
  }[];
}

/** `--format part`: what `keyline merge` puts together with the other parts of a run. One line for each file. */
export function partFormat({ version, shard }: Pick<FormatOptions, 'version' | 'shard'>): Format {
  const line = (value: object) => `${jsonText(value)}\n`;
  return {
    begin: () => line({ keyline: version, part: partVersion, ...(shard ?? { index: 1, count: 1 }) }),
    file: ({ at, path, repositoryPath, framework, isReport, fixed, findings, suppressions, text }) => {
      const kept = [...new Set(suppressions.flatMap((use) => use.kept))];
      return line({
        at,
        path,
        repositoryPath,
        framework,
        isReport,
        fixed,
        findings,
        suppressions: suppressions.map((use) => ({
          suppression: use.suppression,
          used: [...use.used],
          kept: use.kept.map((finding) => kept.indexOf(finding)),
        })),
        kept,
        // The text is only shown around what was found.
        text: findings.length + suppressions.length === 0 ? '' : text,
      } satisfies PartFile);
    },
    end: ({ incomplete }) => line({ end: true, incomplete }),
  };
}
