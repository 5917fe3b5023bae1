import type { Severity } from '../../../rules/finding.ts';
import type { Format } from './format.ts';
import { xmlAttributes } from './xml.ts';

const severities: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'info',
};

/** `--format checkstyle`: what many build servers read. */
export function checkstyleFormat(): Format {
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n',
    file: ({ path, findings, placeOf }) => {
      const errors = findings.map(({ rule, severity, message, range }) => {
        const { line, column } = placeOf(range).start;
        const source = `keyline.${rule.replace('/', '.')}`;
        return `    <error${xmlAttributes({ line, column, severity: severities[severity], message, source })}/>\n`;
      });
      return `  <file${xmlAttributes({ name: path })}>\n${errors.join('')}  </file>\n`;
    },
    end: () => '</checkstyle>\n',
  };
}
