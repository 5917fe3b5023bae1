import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftRelease } from '../../../server/src/exchange/release/draft-release.ts';
import { builtInLibrary, listFrameworks, resolveFramework } from '../../../server/src/framework/file/library.ts';
import type { Framework } from '../../../server/src/framework/framework.ts';
import { lint } from '../../../server/src/rules/lint.ts';
import { defaultSettings } from '../../../server/src/rules/rule-settings.ts';
import { trials } from '../../common/fast-run.ts';
import { analyseText, lintText } from '../../common/lint-text.ts';
import { anyReport } from '../random/any-report.ts';

const name = 'ward.report.md';

function draft(report: string, published?: string) {
  const analysis = analyseText(report);
  return draftRelease(analysis, lint(analysis, defaultSettings), { report: name, published });
}

function releaseOf(report: string): string {
  const drafting = draft(report);
  return 'release' in drafting ? drafting.release : `refused: ${drafting.problem}`;
}

const library = builtInLibrary();
const frameworks = listFrameworks(library)
  .flatMap(({ id, revisions }) =>
    revisions.length === 0 ? [id] : revisions.map(({ revision }) => `${id}@${revision}`),
  )
  .map((reference): [string, Framework | undefined] => [
    reference,
    resolveFramework(library, reference, null).framework,
  ])
  // What is judged by a draft or in a pilot is no rating that a release could tell of.
  .filter(([, framework]) => framework?.release?.draft != null && !framework.draft);

describe.each(frameworks)('a draft of a release, %s', (_reference, framework) => {
  test('says nothing that the report does not say, and every sentence of it is read again', () => {
    const drafted = new Set<boolean>();
    fc.assert(
      fc.property(framework === undefined ? fc.constant('') : anyReport(framework), (report) => {
        const drafting = draft(report);
        drafted.add('release' in drafting);
        if ('problem' in drafting) {
          return;
        }
        expect(lintText(drafting.release, defaultSettings, { [name]: report })).toEqual([]);
        expect(unreadSentences(drafting.release)).toEqual([]);
      }),
      { numRuns: trials(60) },
    );
    expect(drafted).toContain(true);
  });
});

test('a rating that is changed afterwards is found', () => {
  const reference = 'cqc-inspection@adult-social-care';
  const { framework } = resolveFramework(library, reference, null);
  const report = framework === undefined ? fc.constant('') : anyReport(framework);
  let changed = 0;
  fc.assert(
    fc.property(report, fc.nat(), (text, at) => {
      const drafting = draft(text);
      const release = 'release' in drafting ? drafting.release : '';
      const places = analyseText(release).report.claims.flatMap(({ slots }) => slots.rating ?? []);
      const place = places[at % places.length];
      if (place === undefined) {
        return;
      }
      changed += 1;
      const other = place.value === 'Good' ? 'Inadequate' : 'Good';
      const wrong = release.slice(0, place.range.start) + other + release.slice(place.range.end);
      const rules = lintText(wrong, defaultSettings, { [name]: text }).map(({ rule }) => rule);
      expect(rules).toContain('claim/named-report');
    }),
    { numRuns: trials(60) },
  );
  expect(changed).toBeGreaterThan(0);
});

/** Sentences with a rating, a score or a number in which nothing was recognised. */
function unreadSentences(release: string): readonly string[] {
  const { report } = analyseText(release);
  const body = release.slice(release.indexOf('\n# '));
  const from = release.length - body.length;
  return [...body.matchAll(/^(?:# |- )?(.+)$/gmu)].flatMap(({ 0: line, index }) => {
    const start = from + index;
    const stated = /\b(?:Outstanding|Good|Requires improvement|Inadequate|scored \d+|breach|action)/u.test(line);
    const read = report.claims.some(({ range }) => start <= range.start && range.start < start + line.length);
    return stated && !read && !line.includes('Inadequate House') && !cutShort.test(line) ? [line] : [];
  });
}

/** Names of services that a sentence cannot hold: what is said of them is not compared, and nothing wrong is. */
const cutShort = /24 hour helpline|Services that never close/u;

const ward = `---
framework: cqc-inspection
provider: Harbour Homes Limited
location: Alder House
assessed: 3 to 14 March 2025
previous: { overall: Good, safe: Good, caring: Good }
---

# Overall

Rating: Requires improvement

# Safe

Rating: Inadequate

# Effective

Rating: Good

# Caring

Rating: Good

# Responsive

Rating: Requires improvement

# Well-led

Rating: Requires improvement
`;

describe('what a draft says', () => {
  test('when, the whole and how it changed, the key questions from best to worst, and what changed', () => {
    expect(releaseOf(ward).split('\n\n').slice(1)).toEqual([
      '# Alder House is rated Requires improvement overall',
      'A report on Alder House, which is run by Harbour Homes Limited, has been published.',
      'The service was assessed from 3 to 14 March 2025.',
      'The overall rating has gone from Good to Requires improvement.',
      'The service is rated as Good for effective and caring, Requires improvement for responsive and well-led, and Inadequate for safe.',
      'Safe has gone from Good to Inadequate.',
      'The full report is published on the website of the Care Quality Commission.\n',
    ]);
  });

  test('the front matter names the report, and the day of publication where it is given', () => {
    const drafting = draft(ward, '28 April 2025');
    const values = 'release' in drafting ? analyseText(drafting.release).report.frontMatter.values : null;
    expect(values).toEqual({
      framework: 'cqc-inspection',
      kind: 'news',
      status: 'draft',
      provider: 'Harbour Homes Limited',
      location: 'Alder House',
      assessed: '3 to 14 March 2025',
      published: '28 April 2025',
      reports: [name],
    });
  });

  test('no days that are none', () => {
    const release = releaseOf(ward.replace('3 to 14 March 2025', 'November and 1 December 2024'));
    expect(release).toContain('# Alder House is rated Requires improvement overall');
    expect(release).not.toContain('December');
  });

  test('services that were looked at, and none that keeps its ratings', () => {
    const release = releaseOf(
      `---\nframework: cqc-inspection\nsector: NHS trust\n---\n\n# Crisis services\n\n## Overall\n\nRating: Good\nPrevious rating: Inadequate\n\n# Maternity\n\nBasis: carried forward\nUpdated: 3 May 2020\n\n## Overall\n\nRating: Good\n`,
    );
    // What one of them is rated is not what the trust is.
    expect(release.split('\n\n').slice(1)).toEqual([
      '# Report on the service is published',
      'A report on the service has been published.',
      '- Crisis services has gone from Inadequate to Good.',
      'The full report is published on the website of the Care Quality Commission.\n',
    ]);
  });

  test('the whole and the services that were looked at, each once', () => {
    const release = releaseOf(
      `---\nframework: cqc-inspection\nsector: NHS trust\n---\n\n# Overall\n\nRating: Good\n\n# Crisis services\n\n## Overall\n\nRating: Good\nPrevious rating: Inadequate\n`,
    );
    expect(release.split('\n\n').slice(2, -1)).toEqual([
      'A report on the service has been published.',
      'The overall rating is Good.',
      '- Crisis services has gone from Inadequate to Good.',
    ]);
  });

  test('how many breaches without their names, where the report does not name as many', () => {
    const release = releaseOf(`${ward}\nWe found 3 breaches of the regulations.\n`);
    expect(release).toContain('The assessment found three breaches of the regulations.');
  });
});

describe('there is no draft', () => {
  const refused = (report: string) => {
    const drafting = draft(report);
    return 'problem' in drafting
      ? { problem: drafting.problem, rules: drafting.contradictions.map(({ rule }) => rule) }
      : null;
  };

  test('of a report that contradicts itself', () => {
    const wrong = ward.replace('# Overall\n\nRating: Requires improvement', '# Overall\n\nRating: Good');
    expect(refused(wrong)).toMatchObject({ rules: ['rating/overall-mismatch'] });
    expect(
      refused(wrong.replace('Rating: Good\n', 'Rating: Good\nRationale: The risks were put right within a day.\n')),
    ).toBeNull();
    expect(refused(`${ward}\nWe rated effective as outstanding.\n`)).toMatchObject({ rules: ['claim/rating'] });
  });

  test('on a day before the assessment ended', () => {
    const drafting = draft(ward, '13 March 2025');
    expect('problem' in drafting && drafting.problem).toBe(
      'A release of 13 March 2025 would come before the assessment ended, on 14 March 2025.',
    );
    expect('release' in draft(ward, '14 March 2025')).toBe(true);
  });

  test('of a release, of a report without framework, of one that says nothing, and where there are no words for it', () => {
    expect(refused('---\nframework: cqc-inspection\nkind: news\n---\n')?.problem).toMatch(/news release already/);
    expect(refused('# Safe\n')?.problem).toMatch(/no framework/);
    expect(refused('---\nframework: cqc-inspection\n---\n')?.problem).toMatch(/says nothing yet/);
    expect(refused('---\nframework: care-inspectorate-scotland\n---\n')?.problem).toMatch(
      /no wording for news releases/,
    );
  });
});
