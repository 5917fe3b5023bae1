import { readFileSync } from 'node:fs';
import { isFastRun } from '../common/fast-run.ts';

/** A command that writes, and what stands in the folder before it. */
export interface WritingCommand {
  readonly name: string;
  readonly words: readonly string[];
  readonly files: Readonly<Record<string, string>>;
}

/** A report with a finding, and text that takes a while to read. */
export const slip = `---
framework: cqc-single-assessment
scope: caring
status: draft
---

# Caring

Rating: Goood
${'\nText that is long enough to take a while. '.repeat(200)}
`;

const untidy = slip.replaceAll('\n\n', '\n\n\n\n').replace('Goood', 'good');

const trust = readFileSync('examples/harrowdale-trust.report.md', 'utf8');

/** How many reports the commands have that write to many. */
const reports = isFastRun ? 2 : 12;

/** Every command that writes files. */
export const writingCommands: readonly WritingCommand[] = [
  {
    name: 'lint --fix',
    words: ['lint', '--fix', '.'],
    files: Object.fromEntries(Array.from({ length: reports }, (_, index) => [`r${index}.report.md`, slip])),
  },
  {
    name: 'format',
    words: ['format', '.'],
    files: Object.fromEntries(Array.from({ length: reports }, (_, index) => [`r${index}.report.md`, untidy])),
  },
  {
    name: 'lint --output',
    words: ['lint', 'r.report.md', '--format', 'json', '--output', 'r.json'],
    files: { 'r.report.md': slip, 'r.json': 'old' },
  },
  {
    name: 'render',
    words: ['render', 'r.report.md', '-o', 'r.html'],
    files: { 'r.report.md': trust, 'r.html': 'old' },
  },
  {
    name: 'export',
    words: ['export', 'r.report.md', '-o', 'r.csv'],
    files: { 'r.report.md': trust, 'r.csv': 'old' },
  },
  {
    name: 'import',
    words: ['import', 'p.txt', '-o', 'p.report.md', '--force', '--framework', 'cqc-single-assessment'],
    files: {
      'p.txt': `Caring\n\nGood\n\n${'Staff were kind and knew people well.\n\n'.repeat(400)}`,
      'p.report.md': 'old',
    },
  },
];
