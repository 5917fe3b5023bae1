import type { Analysis } from '../../analysis/analysis.ts';
import { neededKeyQuestions } from '../../framework/needed-parts.ts';
import { hasFault } from '../../syntax/front-matter/front-matter.ts';
import { type FrontMatterKey, isFrontMatterKey } from '../../syntax/front-matter/front-matter-schema.ts';
import type { TextEdit } from '../../text/edit.ts';
import { lineAround, lineEndingOf, nextLineStart } from '../../text/lines.ts';
import type { Range } from '../../text/range.ts';
import type { Fix } from '../finding.ts';
import type { Problem, Rule } from '../rule.ts';
import { type FrameworkFit, fittingFramework } from './fitting-framework.ts';
import { nearestKey } from './unknown-key.ts';

export const missing: Rule = {
  id: 'frontmatter/missing',
  severity: 'error',
  summary: 'A key that the front matter must have is not there.',
  fixable: true,
  missing: false,
  options: {
    keys: { type: 'names', default: ['framework'], description: 'The keys that every report must have.' },
  },
  *check(analysis, options): Iterable<Problem> {
    const { frontMatter } = analysis.report;
    // What cannot be read may well hold the key: frontmatter/invalid names the fault.
    if (hasFault(frontMatter)) {
      return;
    }
    for (const key of options.names('keys')) {
      if (!frontMatter.entries.has(key)) {
        yield {
          range: topOf(analysis),
          message: messageFor(key),
          fixes: key === 'framework' ? fixesFor(analysis) : [],
        };
      }
    }
  },
};

function messageFor(key: string): string {
  return key === 'framework'
    ? 'The report names no framework, so its sections and scores cannot be checked. Write “framework:” and its id between lines of “---” at the top.'
    : `The front matter has no “${key}”, which every report here must have. Add it.`;
}

/** The opening fence, or the very beginning of a text without front matter. */
function topOf({ report }: Analysis): Range {
  return report.frontMatter.range === null ? { start: 0, end: 0 } : { start: 0, end: '---'.length };
}

function fixesFor(analysis: Analysis): readonly Fix[] {
  const fit = fittingFramework(analysis);
  // A misspelt key is to be put right: beside it the key would stand a second time.
  return fit === null || insertable.some((key) => isMisspelt(analysis, key))
    ? []
    : [{ title: `Name the framework: ${fit.framework.title}`, safe: false, edits: [insertKeys(analysis, fit)] }];
}

const insertable = ['framework', 'scope'] as const;

function isMisspelt({ report }: Analysis, key: FrontMatterKey): boolean {
  const { entries } = report.frontMatter;
  return !entries.has(key) && [...entries.keys()].some((name) => !isFrontMatterKey(name) && nearestKey(name) === key);
}

function insertKeys({ report }: Analysis, { framework, keyQuestions }: FrameworkFit): TextEdit {
  const { text } = report.document;
  const ending = lineEndingOf(text);
  const lines = [`framework: ${framework.id}`];
  const holdsAll = neededKeyQuestions(framework).every(({ name }) => keyQuestions.includes(name));
  if (!report.frontMatter.entries.has('scope') && !holdsAll) {
    lines.push(scopeLine(keyQuestions));
  }
  if (report.frontMatter.range === null) {
    const block = ['---', ...lines, '---', ''].map((line) => line + ending).join('');
    return { start: 0, end: 0, text: block };
  }
  const at = nextLineStart(text, lineAround(text, 0).end);
  return { start: at, end: at, text: lines.map((line) => line + ending).join('') };
}

/** A report of one part of the framework says so, or all other parts would be missed. */
function scopeLine(keyQuestions: readonly string[]): string {
  const names = keyQuestions.map((name) => (/^[A-Za-z][\w -]*$/.test(name) ? name : JSON.stringify(name)));
  return names.length === 1 ? `scope: ${names[0]}` : `scope: [${names.join(', ')}]`;
}
