import pc from 'picocolors';
import { type Finding, type Severity, severities } from '../../../rules/finding.ts';
import { jsonText } from '../../program/plain-text.ts';
import { counted } from '../../program/wording.ts';
import { type Format, type FormatOptions, formatVersion } from './format.ts';
import { severityColour } from './severity-colour.ts';
import { summaryText } from './summary.ts';

/** How often one rule found something of one severity. */
interface RuleCount {
  readonly rule: string;
  readonly severity: Severity;
  findings: number;
  reports: number;
}

/** `--statistics`: how often each rule found something, the most frequent first, in place of the findings. */
export function statisticsFormat({ colour, quiet }: FormatOptions): Format {
  const colours = pc.createColors(colour);
  const count = ruleCounts();
  return {
    begin: () => '',
    file: ({ findings }) => {
      count.add(findings);
      return '';
    },
    end: (totals) => {
      const counts = count.sorted();
      const width = (text: (each: RuleCount) => string) => Math.max(0, ...counts.map((each) => text(each).length));
      const numbers = width(({ findings }) => String(findings));
      const words = width(({ severity }) => severity);
      const names = width(({ rule }) => rule);
      const lines = counts.map(({ rule, severity, findings, reports }) => {
        const shown = severityColour(severity, colours)(severity.padEnd(words));
        const where = colours.dim(`in ${counted(reports, 'report')}`);
        return `${String(findings).padStart(numbers)}  ${shown}  ${rule.padEnd(names)}  ${where}\n`;
      });
      return `${lines.join('')}${lines.length > 0 ? '\n' : ''}${summaryText(totals, colours, quiet)}`;
    },
  };
}

/** The same for programs. */
export function statisticsJson(): Format {
  const count = ruleCounts();
  return {
    begin: () => '',
    file: ({ findings }) => {
      count.add(findings);
      return '';
    },
    end: ({ files, counts }) => {
      const shown = { version: formatVersion, statistics: count.sorted(), summary: { files, ...counts } };
      return `${jsonText(shown, 2)}\n`;
    },
  };
}

function ruleCounts() {
  const counts = new Map<string, RuleCount>();
  return {
    /** What was found in one file. */
    add: (found: readonly Finding[]) => {
      const met = new Set<RuleCount>();
      for (const { rule, severity } of found) {
        const key = `${severity} ${rule}`;
        const each = counts.get(key) ?? { rule, severity, findings: 0, reports: 0 };
        counts.set(key, each);
        each.findings += 1;
        met.add(each);
      }
      for (const each of met) {
        each.reports += 1;
      }
    },
    sorted: (): readonly RuleCount[] =>
      [...counts.values()].sort(
        (left, right) =>
          right.findings - left.findings ||
          severities.indexOf(left.severity) - severities.indexOf(right.severity) ||
          (left.rule < right.rule ? -1 : 1),
      ),
  };
}
