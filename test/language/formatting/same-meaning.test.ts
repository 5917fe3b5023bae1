import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../../server/src/analysis/analysis.ts';
import { formatReport } from '../../../server/src/language/formatting.ts';
import type { StatedRating } from '../../../server/src/report/report.ts';
import { wholeTree } from '../../../server/src/syntax/trees/tree.ts';
import { readDateSpan } from '../../../server/src/text/dates/dates.ts';
import { applyEdits } from '../../../server/src/text/edit.ts';
import { describeCorpus } from '../../common/corpus.ts';
import { trials } from '../../common/fast-run.ts';
import { analyseText } from '../../common/lint-text.ts';
import { rightReport } from '../../common/made-report.ts';
import { propertyRuns } from '../../common/markdown-text.ts';
import { lineEnding, mutation } from '../../common/mutations.ts';
import { untidy } from './untidy.ts';

/** Formatting keeps what the report says, and a second time there is nothing left to do. */
function checkSameMeaning(text: string): void {
  const before = analyseText(text);
  const edits = formatReport(before.report);
  const formatted = applyEdits(text, edits);
  const after = analyseText(formatted);
  expect(meaningOf(after)).toEqual(meaningOf(before));
  expect(textsOf(after)).toEqual(textsOf(before));
  expect(formatReport(after.report)).toEqual([]);
}

/** All that a report says, without the places it says it in. The first field of a name counts: all of one name keep their order. */
function meaningOf({ report, assessment }: Analysis): unknown {
  return {
    frontMatter: [...report.frontMatter.entries].map(([key, { value }]) => [key, comparable(value)]),
    problems: report.frontMatter.problems.map(({ key, message }) => [key, message]),
    sections: report.sections.map(({ section, role, keyQuestion, fields }) => ({
      depth: section.heading?.depth,
      name: section.heading?.name.value,
      role,
      keyQuestion,
      fields: fields
        .map(({ name, value }) => [name, comparable(value)])
        .sort(([left], [right]) => (String(left) < String(right) ? -1 : 1)),
    })),
    services: report.services.map(({ name, overall, keyQuestions }) => ({
      name,
      overall: [overall.score?.value, ratingOf(overall.rating), overall.rationale?.value],
      keyQuestions: keyQuestions.map(({ definition, score, rating, previousRating, rationale, statements }) => ({
        id: definition.id,
        stated: [score?.value, ratingOf(rating), ratingOf(previousRating), rationale?.value],
        statements: statements.map((statement) => ({
          id: statement.definition.id,
          score: statement.score?.value,
          basis: statement.basis?.value,
          previousRating: ratingOf(statement.previousRating),
          categories: statement.categories.map((category) => [category.definition.id, category.score?.value]),
          carried: statement.carriedClaim?.phrase,
        })),
      })),
    })),
    claims: report.claims.map(({ kind, phrase, slots }) => [
      kind,
      phrase,
      Object.entries(slots).map(([name, { value }]) => [name, comparable(value)]),
    ]),
    computed: assessment.services.map(({ keyQuestions, overall }) => [
      keyQuestions.map(({ percentage, rating }) => [percentage, rating]),
      overall.rating,
    ]),
  };
}

function ratingOf(stated: StatedRating | null): unknown {
  return stated && (stated.rating ?? stated.label ?? stated.text);
}

/** Words without letter case and hyphens, and dates as the days that they mean. */
function comparable(value: unknown): unknown {
  if (typeof value !== 'string') {
    return JSON.stringify(value)?.toLowerCase();
  }
  const read = readDateSpan(value);
  return 'span' in read ? read.span : value.toLowerCase().replaceAll(/[\s-]+/g, ' ');
}

/** The text of every block but those that begin with a field, whose order and spelling may change. */
function textsOf({ report }: Analysis): readonly string[] {
  const fields = report.sections.flatMap((section) => section.fields);
  const tree = wholeTree(report.document);
  const read: string[] = [];
  const visit = (node: Nodes) => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    const holdsField = fields.some(({ range }) => range.start >= start && range.start < end);
    if (node.type === 'yaml' || (holdsField && node.type === 'paragraph')) {
      return;
    }
    const attributes = { ...node, position: undefined, children: undefined };
    const text = node.type === 'paragraph' || node.type === 'heading' ? textOf(node) : '';
    // A cell that a row lacks is shown as an empty one.
    if (node.type !== 'tableCell' || textOf(node) !== '') {
      read.push(JSON.stringify([attributes, text]));
    }
    if ('children' in node) {
      node.children.forEach(visit);
    }
  };
  tree.children.forEach(visit);
  return read;
}

describe('formatting keeps what a report says', () => {
  test('whatever an author did to it', () => {
    const changed = fc.tuple(rightReport, fc.array(fc.oneof(mutation, untidy), { maxLength: 8 }), lineEnding);
    fc.assert(
      fc.property(changed, ([report, changes, ending]) => {
        const text = changes.reduce((changing, { apply }) => apply(changing), report);
        checkSameMeaning(ending.apply(text));
      }),
      { numRuns: propertyRuns },
    );
  });

  test('also where two pieces of indented code stand one below the other', () => {
    checkSameMeaning(
      ['---', 'framework: cqc-single-assessment', '---', '> c', '</pre>', '\tcode', '\tcode'].join('\n'),
    );
  });

  test('whatever the text is', () => {
    const lines = fc.array(
      fc.constantFrom(
        ...[
          '',
          '',
          '',
          ' ',
          '# Caring',
          '## Treating people as individuals',
          'score :3',
          'Rating: good  ',
          'Score: *3*',
        ],
        ...[
          'updated: 3rd Mar 2025',
          'Basis: Carried Forward\\',
          '- Score: 2',
          '- rating: good',
          '1. Rating: good',
          '* a',
        ],
        ...[
          '  b',
          '    code',
          '\tcode',
          '> Score: 3',
          '> c',
          '```',
          '~~~',
          '<!-- c -->',
          '<!--',
          '-->',
          '<div>',
          '<pre>',
          '</pre>',
        ],
        ...[
          '[a]: b.md',
          '[^1]: note',
          '[a] and [^1]',
          'a | b',
          '|a|b|',
          '| a \\| `|` | 注意 |',
          '|-|-|',
          ':- | -:',
          '|',
          '---',
          '===',
          '***',
        ],
        ...[
          '::scores',
          'text',
          'text  ',
          'Note: text',
          'previous rating: x*',
          'rating: *good',
          'Rationale: as *ever',
          'it was*',
          '&nbsp;',
          '\u00a0',
          '#',
          '-',
          '\\',
          ':::note',
        ],
      ),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(lines, fc.constantFrom('\n', '\r\n', '\r'), (written, ending) => {
        const opening = ['---', 'framework: cqc-single-assessment', '---'];
        checkSameMeaning([...opening, ...written].join(ending));
      }),
      { numRuns: trials(2) * propertyRuns },
    );
  });

  test.each(readdirSync('examples').filter((name) => name.endsWith('.md')))(
    'and example %s is in house style',
    (name) => {
      const text = readFileSync(path.join('examples', name), 'utf8');
      expect(formatReport(analyseText(text).report)).toEqual([]);
    },
  );
});

describeCorpus('formatting keeps what published documents say', (folder) => {
  test.each(readdirSync(folder).filter((name) => name.endsWith('.txt')))('%s', (name) => {
    const text = readFileSync(path.join(folder, name), 'utf8');
    checkSameMeaning(`---\nframework: cqc-single-assessment\n---\n${text}`);
  });
});

describe('what an empty line would change, or what would never be at rest, stays as it is', () => {
  test.each([
    ['a line ending of old computers before one of others', ')\r \n0\n'],
    ['two of those before a heading', '.\r \n# A\n'],
    ['HTML that is left open in a list', '- <!g\na\n'],
    ['an empty list item in a quotation', '5\n>-\na\n'],
  ])('%s', (_, body) => checkSameMeaning(`---\nframework: cqc-single-assessment\n---\n\n${body}`));
});
