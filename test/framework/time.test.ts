import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse.ts';
import { reportResults } from '../../server/src/assessment/explain/report-results.ts';
import { ratingsGrid } from '../../server/src/assessment/ratings-grid.ts';
import { scoreObject } from '../../server/src/cli/score/score-object.ts';
import { scoreTable } from '../../server/src/cli/score/score-table.ts';
import { frameworkWords } from '../../server/src/comparison/change-words.ts';
import { compareReports } from '../../server/src/comparison/compare-reports.ts';
import { chooseFramework } from '../../server/src/exchange/published-page/choose-framework.ts';
import { draftRelease } from '../../server/src/exchange/release/draft-release.ts';
import type { FrameworkFile } from '../../server/src/framework/file/framework-schema.ts';
import {
  addFrameworks,
  builtInLibrary,
  isForSector,
  isInForce,
  listFrameworks,
  resolveFramework,
} from '../../server/src/framework/file/library.ts';
import { scoreParts } from '../../server/src/language/scores/score-parts.ts';
import { carriedAcross } from '../../server/src/report/linked/carried-across.ts';
import { lint } from '../../server/src/rules/lint.ts';
import { defaultSettings } from '../../server/src/rules/rule-settings.ts';
import { parseDocument } from '../../server/src/syntax/parse-document.ts';
import { reportRow } from '../../server/src/workspace/report-rows.ts';
import { summariseReport } from '../../server/src/workspace/report-summary.ts';
import { analyseText, lintText } from '../common/lint-text.ts';
import { rendered } from '../render/rendered.ts';

const day = (year: number, month: number, date: number) => ({ year, month, day: date });
const shipped = (id: string): FrameworkFile => {
  const file = builtInLibrary().files.get(id)?.();
  if (file === undefined) {
    throw new Error(`There is no framework ${id}.`);
  }
  return file;
};

/** What may come: the pilot becomes the framework of adult social care, and the one before goes on for all others. */
const { until: _ended, ...tried } = shipped('cqc-adult-social-care-2026-draft');
const successor: FrameworkFile = {
  ...tried,
  id: 'adult-social-care-2027',
  title: 'Adult social care, from 2027',
  status: 'in-force',
  from: '2027-01-04',
  // Pages are laid out as before.
  page: shipped('cqc-single-assessment').page,
  follows: [
    {
      framework: 'cqc-single-assessment',
      keyQuestions: { responsive: 'caring' },
      ratings: { 'Requires improvement': 'inadequate' },
    },
  ],
};
const library = addFrameworks(builtInLibrary(), [successor]);
const summaryOf = (id: string) => {
  const summary = listFrameworks(library).find((one) => one.id === id);
  if (summary === undefined) {
    throw new Error(`There is no framework ${id}.`);
  }
  return summary;
};

describe('two frameworks in force side by side', () => {
  test('from its day on, and for its sectors', () => {
    expect(isInForce(summaryOf(successor.id), day(2027, 1, 3))).toBe(false);
    expect(isInForce(summaryOf(successor.id), day(2027, 1, 4))).toBe(true);
    expect(isInForce(summaryOf('cqc-single-assessment'), day(2027, 1, 4))).toBe(true);
    expect(isForSector(summaryOf(successor.id), 'care home')).toBe(true);
    expect(isForSector(summaryOf(successor.id), 'GP practice')).toBe(false);
    expect(isForSector(summaryOf('cqc-single-assessment'), 'GP practice')).toBe(true);
  });

  test.each([
    ['Care home', '5 January 2027', 'adult-social-care-2027'],
    ['GP practice', '5 January 2027', 'cqc-single-assessment'],
    ['Care home', '5 December 2026', 'cqc-single-assessment'],
  ])('a page on a %s assessed on %s follows %s', (sector, assessed, id) => {
    const page = `${sector}\nDate of assessment: ${assessed}\nSafe\nGood\nSafeguarding\nCaring\nGood\nWell-led\nGood\nConsent to care and treatment`;
    const lines = page.split('\n').map((text, line) => ({ kind: 'prose' as const, line, text }));
    expect(chooseFramework(lines, library)?.framework.id).toBe(id);
  });

  test('a revision that has ended gives way to the one that goes on', () => {
    const file: FrameworkFile = {
      ...successor,
      id: 'tried',
      revisions: [
        { revision: 'one', from: '2026-01-01' },
        { revision: 'try', from: '2026-06-01', until: '2026-10-31', status: 'pilot' },
      ],
    };
    const own = addFrameworks(library, [file]);
    const at = (month: number) => resolveFramework(own, 'tried', day(2026, month, 2)).framework;
    expect([5, 7, 11].map((month) => [at(month)?.revision, at(month)?.status])).toEqual([
      ['one', 'in-force'],
      ['try', 'pilot'],
      ['one', 'in-force'],
    ]);
  });
});

describe('ratings before are carried across by what the framework says', () => {
  const before = analyseText(
    '---\nframework: cqc-single-assessment\nscope: [responsive, safe]\n---\n\n# Safe\n\nRating: Good\n\n# Responsive\n\nRating: Requires improvement\n',
  );
  const results = reportResults(before.report, before.assessment);

  test('key questions and ratings that it names become what they are here, all others keep their names', () => {
    const { framework } = resolveFramework(library, successor.id, null);
    const [service] = carriedAcross(results, framework ?? null).services;
    expect(service?.keyQuestions.map(({ id, rating }) => [id, rating])).toEqual([
      ['safe', 'Good'],
      ['caring', 'Inadequate'],
    ]);
  });

  test('in a report that names the other one as its previous report', () => {
    const text = `---\nframework: ${successor.id}\nprevious: before.report.md\nscope: [caring]\n---\n\n# Caring\n\nRating: Good\n`;
    const linked = new Map([
      ['before.report.md', { exists: true, outside: false, anchors: [], results, circle: null }],
    ]);
    const { report } = analyse(parseDocument(text), { library, linked });
    expect(report.services[0]?.keyQuestions[0]?.previousRating?.text).toBe('Inadequate');
  });
});

describe.each([
  [
    'pilot',
    'cqc-adult-social-care-2026-draft',
    'Pilot: what is judged here has no effect on ratings.',
    'the report of a pilot',
  ],
  ['draft', 'cqc-mental-health-2026-draft', 'Judged by the draft of a framework', 'a report by a draft'],
])('a %s', (status, id, notice, called) => {
  const judged = (rating: string) =>
    `---\nframework: ${id}\nlocation: Fern House\nscope: [caring]\n---\n\n# Caring\n\nRating: ${rating}\n`;
  const text = judged('Outstanding');
  const analysis = analyseText(text);
  const keyQuestions = analysis.report.framework?.keyQuestions ?? [];

  test('says so wherever it is shown', () => {
    expect(analysis.report.framework?.title).toContain(`(${status}, no ratings)`);
    expect(rendered(text)).toContain(notice);
    expect(scoreTable('fern.report.md', analysis, false)).toContain(`(${status}, no ratings)`);
    expect(scoreObject('fern.report.md', analysis.report.framework, analysis.assessment)).toMatchObject({
      framework: id,
      frameworkStatus: status,
    });
    expect(scoreParts(analysis).map(({ words, standing }) => [words, standing])).toEqual([
      [`Outstanding (${status})`, null],
    ]);
    const summary = summariseReport('fern.report.md', analysis, (_file, path) => path);
    expect(reportRow(summary, analysis.report.framework).main).toEqual({
      name: 'Caring',
      words: `Outstanding (${status})`,
      standing: null,
    });
  });

  test('gives no rating that another report could have had before', () => {
    const results = reportResults(analysis.report, analysis.assessment);
    const linked = new Map([['pilot.report.md', { exists: true, outside: false, anchors: [], results, circle: null }]]);
    const standard =
      '---\nframework: cqc-single-assessment\nprevious: pilot.report.md\nscope: [caring]\n---\n\n# Caring\n\nBasis: not assessed\n';
    const read = analyse(parseDocument(standard), { library, linked });
    expect(read.report.previous).toBeNull();
    const [finding, ...others] = lint(read, defaultSettings);
    expect([finding?.rule, others]).toEqual(['link/pilot-previous', []]);
    expect(finding?.message).toContain(called);
  });

  test('is no rating that went up or down, beside one that counts', () => {
    const standard = analyseText(text.replace(id, 'cqc-single-assessment').replace('Outstanding', 'Good'));
    const { results, frameworks } = compareReports(standard, analysis);
    expect(results).toEqual([]);
    expect(frameworkWords({ frameworks })?.now).toBe(`${id} (${status}, no ratings)`);
    expect(compareReports(analyseText(judged('Good')), analysis).results).toMatchObject([{ direction: 'up' }]);
  });

  test('has no arrow for what was rated before', () => {
    const after = `${text.replace('Outstanding', 'Outstanding\nPrevious rating: Good')}\n::changes\n`;
    const { report, assessment } = analyseText(after);
    expect(ratingsGrid(report, assessment)?.rows[0]?.cells.map(({ change }) => change)).toEqual(
      keyQuestions.map(() => null),
    );
    expect(rendered(after)).toContain('Nothing is known of the ratings before.');
    const counting = after.replace(id, 'cqc-inspection');
    expect(rendered(counting)).toContain('Improved');
  });

  test('is nothing that a release tells of, or counts', () => {
    expect(draftRelease(analysis, [], { report: 'fern.report.md' })).toMatchObject({
      problem: expect.stringContaining('is no rating'),
    });
    const release =
      '---\nframework: cqc-single-assessment\nkind: news\nreports: [one.report.md]\n---\n\n# Fern House\n\nCaring is rated good.\n';
    const told = (file: string) =>
      lintText(release, defaultSettings, { 'one.report.md': file }).map(({ rule }) => rule);
    expect(told(text)).not.toContain('claim/named-report');
    expect(told(text.replace(id, 'cqc-single-assessment'))).toContain('claim/named-report');
  });

  test('is never taken for a text that names no framework', () => {
    expect(summaryOf(id)).toMatchObject({ guessed: false, status });
    expect(isInForce(summaryOf(id), day(2026, 7, 1))).toBe(false);
  });
});

test('carrying scores forward ends on the day on which a revision begins that carries none', () => {
  const file = shipped('cqc-single-assessment');
  const revisions = file.revisions ?? [];
  const ratings = file.ratings.map((rating) => ({ ...rating, carries: null }));
  const own = addFrameworks(library, [
    { ...file, revisions: [...revisions, { revision: '2026-01', from: '2026-01-01', ratings }] },
  ]);
  const text = (assessed: string) =>
    `---\nframework: cqc-single-assessment\nassessed: ${assessed}\nscope: caring\nprevious: { caring: Good }\n---\n\n# Caring\n\n## Kindness, compassion and dignity\n\nBasis: carried forward\n`;
  const read = (assessed: string) => analyse(parseDocument(text(assessed)), { library: own });
  const scoreIn = (assessed: string) => read(assessed).assessment.services[0]?.keyQuestions[0]?.statements[0]?.score;
  expect([scoreIn('31 December 2025'), scoreIn('1 January 2026')]).toEqual([3, null]);
  const messages = lint(read('1 January 2026'), defaultSettings).map(({ message }) => message);
  expect(messages).toContain(
    'Kindness, compassion and dignity is carried forward, but this framework carries no scores over from before. Write the score that was given (1 to 4).',
  );
});
