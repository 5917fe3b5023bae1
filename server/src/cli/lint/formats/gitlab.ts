import { createHash } from 'node:crypto';
import type { Severity } from '../../../rules/finding.ts';
import { jsonText } from '../../program/plain-text.ts';
import { fingerprintsOf } from '../finding-content.ts';
import type { Format } from './format.ts';

const severities: Readonly<Record<Severity, string>> = {
  error: 'major',
  warning: 'minor',
  information: 'info',
  hint: 'info',
};

/** `--format gitlab`: a report of code quality, which GitLab shows in a merge request. One finding for each line. */
export function gitlabFormat(): Format {
  let separator = '\n';
  return {
    begin: () => '[',
    file: (file) => {
      const fingerprints = fingerprintsOf(file, file.findings);
      return file.findings
        .map(({ rule, severity, message, range }, index) => {
          const { start, end } = file.placeOf(range);
          const issue = {
            description: message,
            check_name: rule,
            // GitLab takes two findings with one fingerprint for the same, in whatever files they are.
            fingerprint: hashOf(`${file.repositoryPath}\n${fingerprints[index]}`),
            severity: severities[severity],
            location: { path: file.repositoryPath, lines: { begin: start.line, end: end.line } },
          };
          const text = separator + jsonText(issue);
          separator = ',\n';
          return text;
        })
        .join('');
    },
    end: () => '\n]\n',
  };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
