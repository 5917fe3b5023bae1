import type { Analysis } from '../../analysis/analysis.ts';
import { joinWords } from '../../assessment/explain/words.ts';
import type { UnknownFramework } from '../../framework/file/library.ts';
import { isSlip } from '../../framework/nearest-names.ts';
import { meantSentence } from '../../framework/suggestion.ts';
import { textBetween } from '../../syntax/document-text.ts';
import type { Range } from '../../text/range.ts';
import type { Problem, Rule } from '../rule.ts';

export const unknownFramework: Rule = {
  id: 'frontmatter/unknown-framework',
  severity: 'error',
  summary: 'The front matter names a framework, or a revision of one, that is not known.',
  fixable: true,
  missing: false,
  *check(analysis): Iterable<Problem> {
    const problem = analysis.frameworkProblem;
    if (problem === null) {
      return;
    }
    const { kind, name, nearest } = problem;
    const range = placeOf(analysis, kind, name);
    yield {
      range,
      message: `${missingThing(analysis, problem)}, so sections and scores cannot be checked. ${adviceFor(problem)}`,
      // Two revisions differ in what they ask of a report, and their names do not tell which was meant. Nor is a
      // framework of the author's own, missing from the configuration, to become another regulator's.
      fixes:
        nearest === null
          ? []
          : [
              {
                title: `Change to ${nearest}`,
                safe: kind === 'unknown-framework' && isSlip(name, nearest),
                edits: [{ ...range, text: nearest }],
              },
            ],
    };
  },
};

function missingThing({ report }: Analysis, { kind, name }: UnknownFramework): string {
  const [framework = ''] = (report.frontMatter.values.framework ?? '').split('@');
  return kind === 'unknown-framework'
    ? `There is no framework “${name}”`
    : `The framework ${framework.trim()} has no revision “${name}”`;
}

function adviceFor({ known, name }: UnknownFramework): string {
  const list = known.length === 0 ? 'Leave it out.' : `Known: ${joinWords(shownOf(known))}.`;
  return `${list} ${meantSentence(known, name)}`.trimEnd();
}

/** All of a few, or as many as can be read at once. */
function shownOf(known: readonly string[]): readonly string[] {
  return known.length <= mostShown + 1
    ? known
    : [...known.slice(0, mostShown), `${known.length - mostShown} others that “keyline frameworks” lists`];
}

const mostShown = 6;

/** The id or the revision within the value, or the whole value where it cannot be told apart. */
function placeOf({ report }: Analysis, kind: string, name: string): Range {
  const value = report.frontMatter.entries.get('framework')?.valueRange ?? { start: 0, end: 0 };
  const written = textBetween(report.document, value.start, value.end);
  const at = kind === 'unknown-framework' ? written.indexOf(name) : written.lastIndexOf(name);
  return name === '' || at === -1 ? value : { start: value.start + at, end: value.start + at + name.length };
}
