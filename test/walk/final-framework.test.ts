import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse.ts';
import { readFrameworkSource } from '../../server/src/framework/check/framework-source.ts';
import { addFrameworks, builtInLibrary } from '../../server/src/framework/file/library.ts';
import { fittingFramework } from '../../server/src/rules/frontmatter/fitting-framework.ts';
import { lint } from '../../server/src/rules/lint.ts';
import { defaultSettings } from '../../server/src/rules/rule-settings.ts';
import { parseDocument } from '../../server/src/syntax/parse-document.ts';

const page = readFileSync('docs/frameworks.md', 'utf8');
const draft = readFileSync('schemas/frameworks/cqc-mental-health-2026-draft.yaml', 'utf8');

/** The changes that the page shows, in its order: the lines that it takes out with those around them, and what it puts there. */
const steps = [...page.matchAll(/^ {4}```diff\n(.*?)^ {4}```$/gms)].map(([, body = '']) => {
  const lines = body
    .split('\n')
    .slice(0, -1)
    .map((line) => line.slice(4));
  const side = (...signs: string[]) =>
    lines.flatMap((line) => (signs.includes(line[0] ?? '') ? [`${line.slice(1)}\n`] : [])).join('');
  return { before: side(' ', '-'), after: side(' ', '+') };
});

/** The draft with all that the page shows done to it. */
const finished = steps.reduce((text, { before, after }) => {
  expect(text.split(before), before).toHaveLength(2);
  return text.replace(before, after);
}, draft);

describe('when the regulator publishes the final framework', () => {
  const { file, problems } = readFrameworkSource(finished);
  const library = addFrameworks(builtInLibrary(), file === null ? [] : [file]);

  function read(text: string, linked = new Map()) {
    const analysis = analyse(parseDocument(text), { library, linked });
    return { ...analysis, rules: lint(analysis, defaultSettings).map(({ rule }) => rule) };
  }

  const head = 'location: Elm Ward\nsector: Mental health service\nassessed: 5 January 2027\n';
  const others = ['Effective', 'Caring', 'Responsive', 'Well-led']
    .map((name) => `# ${name}\n\nRating: Good\n`)
    .join('\n');
  const report = (title: string, overall: string) =>
    `---\nframework: cqc-mental-health\n${head}---\n\n# Overall\n\nRating: ${overall}\n\n# Safe\n\nRating: Inadequate\n\n## ${title}\n\nDoors did not lock.\n\n## The second title as it is printed\n\nStaff knew whom to tell.\n\n${others}`;

  test('the steps of the page make a sound file of the draft', () => {
    expect(steps.length).toBeGreaterThan(2);
    expect(problems).toEqual([]);
    expect([file?.id, file?.status, file?.from]).toEqual(['cqc-mental-health', undefined, '2027-01-04']);
  });

  test('reports by it are checked by its titles and its rules, and are ratings', () => {
    const right = read(report('The first title as it is printed', 'Inadequate'));
    expect(right.rules).toEqual([]);
    expect(right.report.framework).toMatchObject({ draft: false, title: 'CQC mental health care framework' });
    expect(read(report('What the draft called it', 'Inadequate')).rules).toEqual([]);
    expect(read(report('The first title as it is printed', 'Good')).rules).toEqual(['rating/overall-mismatch']);
  });

  test.each([
    ['Mental health service', '5 January 2027', 'cqc-mental-health'],
    ['Mental health service', '5 December 2026', 'cqc-single-assessment'],
    ['Care home', '5 January 2027', 'cqc-single-assessment'],
  ])('a report on a %s assessed on %s that names no framework is offered %s', (sector, assessed, id) => {
    const text = `---\nsector: ${sector}\nassessed: ${assessed}\n---\n\n${others}`;
    expect(fittingFramework(read(text))?.framework.id).toBe(id);
  });

  test('reports by the draft stay what they were', () => {
    expect(read(`---\nframework: cqc-mental-health-2026-draft\n${head}---\n\n${others}`).report.framework?.status).toBe(
      'draft',
    );
  });
});
