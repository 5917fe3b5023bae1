import { type Severity, severities } from '../../../rules/finding.ts';
import { counted } from '../../program/wording.ts';
import type { Totals } from './format.ts';
import { type Colours, severityColour } from './severity-colour.ts';

const severityPlurals: Readonly<Record<Severity, string>> = {
  error: 'errors',
  warning: 'warnings',
  information: 'information',
  hint: 'hints',
};

/** What a run came to, in a line or a few; empty where nothing was checked, or nothing found and `quiet`. */
export function summaryText(totals: Totals, colours: Colours, quiet: boolean): string {
  const { files, reports, counts, fixable, unsafelyFixable, fixed } = totals;
  const found = severities.filter((severity) => counts[severity] > 0);
  if (files === 0 || (quiet && found.length === 0)) {
    return '';
  }
  const words = found.map((severity) => {
    const word = counts[severity] === 1 ? severity : severityPlurals[severity];
    return severityColour(severity, colours)(`${counts[severity]} ${word}`);
  });
  const checked = counted(files, reports === files ? 'report' : 'file');
  const lines = [
    ...(fixed > 0 ? [`${counted(fixed, 'fix', 'fixes')} applied.`] : []),
    words.length > 0 ? `${checked}: ${words.join(', ')}.` : colours.green(`${checked}: no findings.`),
    ...(fixable > 0 ? [`${fixable} can be fixed with --fix.`] : []),
    ...(unsafelyFixable > 0 ? [`${unsafelyFixable} can be fixed with --unsafe-fixes; look at what they change.`] : []),
  ];
  return `${lines.join('\n')}\n`;
}
