import { expect, test } from 'vitest';
import { shippedFrameworks } from '../../scripts/generate/shipped-frameworks.ts';
import type { Framework } from '../../server/src/framework/framework.ts';
import { allNames } from '../../server/src/framework/names.ts';
import { scopesOf } from './scopes.ts';

const report = `---
framework: cqc-single-assessment@2024-12
status: draft
scope: [well-led]
assessed: 3 to 14 March 2025
previous: { well-led: Requires improvement }
---

# Well-led

Rating: Requires improvement
Score: 57
Updated: 28 April 2025

We assessed two quality statements. This service scored 57 (out of 100) for this area.

## Governance, management & sustainability ##

- Score: three
- Basis: carried forward

We did not look at Governance, management and sustainability during this assessment. The score for this quality statement is based on the previous rating for Well‑led.

<!-- keyline-disable-next-line score/mismatch, rating/*: the printed page says 58 -->
Score: 58

At our last assessment we rated this key question **good**.

::scores
`;

test('a report shows its sections, fields, values, sentences, directives and suppressions', async () => {
  await expect(await scopesOf('text.html.markdown.keyline', report)).toMatchFileSnapshot('report.scopes');
});

test('what is not understood stays plain', async () => {
  const text = `# Well lead

Score: five of them
Rating: Fine
Basis: guessed
Colour: green

::everything

It was 14:30, and a score of 3:2.

> Our rating of this key question was good.

\`\`\`
Score: 3
\`\`\`

<!-- keyline-ignore score/mismatch -->
`;
  await expect(await scopesOf('text.html.markdown.keyline', text)).toMatchFileSnapshot('not-understood.scopes');
});

test('a Markdown file whose front matter has `framework:` shows the same as a report', async () => {
  expect(await scopesOf('text.html.markdown', report)).toBe(await scopesOf('text.html.markdown.keyline', report));
});

test('`framework:` may come after other keys, and after values of several lines', async () => {
  const text = `---
provider: >
  Lakeside
  Homes
previous:
  caring: Good
framework: cqc-single-assessment
---

# Caring

Score: 80
`;
  await expect(await scopesOf('text.html.markdown', text)).toMatchFileSnapshot('framework-last.scopes');
});

test.each([
  ['without front matter', ''],
  ['with front matter of something else', '---\ntitle: Notes\ntags: [a, b]\n---\n\n'],
])('a Markdown file %s looks as it does without Keyline', async (_, front) => {
  const text = `${front}# Safe\n\nScore: 3\n\nRating: Good\n\nOur rating of this key question was good.\n\n::scores\n`;
  expect(await scopesOf('text.html.markdown', text)).not.toContain('keyline');
});

/** The lines of a report in which the names of this framework stand. */
function linesNaming({ keyQuestions, evidenceCategories, sections, overallNames, ratings, labels }: Framework) {
  const statements = keyQuestions.flatMap((keyQuestion) => keyQuestion.statements);
  const named = [...keyQuestions, ...statements, ...evidenceCategories, ...sections].flatMap(allNames);
  return {
    headings: [...named, ...overallNames].map((name) => `## ${name}`),
    fields: [...ratings, ...labels].flatMap(allNames).map((name) => `Rating: ${name}`),
  };
}

test('the sections and ratings of all frameworks are known', async () => {
  const lines = shippedFrameworks().map(linesNaming);
  const headings = [...new Set(lines.flatMap((each) => each.headings))];
  const fields = [...new Set(lines.flatMap((each) => each.fields))];
  const shown = await scopesOf('text.html.markdown.keyline', [...headings, ...fields].join('\n'));
  expect(linesNotMatching(shown, headings, /entity\.name\.(class|type|struct)\.[a-z-]+\.keyline/)).toEqual([]);
  expect(linesNotMatching(shown, fields, /constant\.language\.rating\.keyline/)).toEqual([]);
});

/** The lines below which no scope fits. */
function linesNotMatching(shown: string, lines: readonly string[], scope: RegExp): readonly string[] {
  const parts = new Map(shown.split(/^ {2}(?=\S)/m).map((part) => [part.slice(0, part.indexOf('\n')), part]));
  return lines.filter((line) => !scope.test(parts.get(line) ?? ''));
}
