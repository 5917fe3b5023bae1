import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { corpusFolder } from '../../../scripts/corpus-folder.ts';
import type { KeyQuestionTree, Location } from '../../../server/src/exchange/location/location-schema.ts';
import { importLocation } from '../../../server/src/exchange/location/read-location.ts';
import { locationOf } from '../../../server/src/exchange/location/write-location.ts';
import { builtInLibrary, resolveFramework } from '../../../server/src/framework/file/library.ts';
import { type ReportRecord, reportRecord } from '../../../server/src/records/report-record.ts';
import { trials } from '../../common/fast-run.ts';
import { analyseText } from '../../common/lint-text.ts';

const library = builtInLibrary();
const path = 'a.report.md';
const reference = 'cqc-single-assessment@2024-12';
const framework = resolveFramework(library, reference, null).framework;
const keyQuestions = framework?.keyQuestions ?? [];
const statementIds = keyQuestions.flatMap(({ statements }) => statements.map(({ id }) => id));

/** The reports of a location by their files, with those of the time before. */
function reportsOf(given: unknown): ReadonlyMap<string, string> {
  const nameOf = (day: string, before: number) => `a-${day}${before === 0 ? '' : `-${before + 1}`}.report.md`;
  const answer = importLocation(JSON.stringify(given), library, undefined, nameOf);
  return 'problem' in answer
    ? new Map()
    : new Map([[path, answer.imported.report], ...answer.earlier.map(({ name, report }) => [name, report] as const)]);
}

/** The location of the first of these reports, with those that its `previous` leads to. */
function writtenWith(reports: ReadonlyMap<string, string>): Location {
  const earlier: ReportRecord[] = [];
  for (
    let next = reportRecord(path, analyseText(reports.get(path) ?? '')).previous;
    next !== null;
    next = earlier.at(-1)?.previous ?? null
  ) {
    earlier.push(reportRecord(next, analyseText(reports.get(next) ?? '')));
  }
  return JSON.parse(JSON.stringify(locationOf(path, analyseText(reports.get(path) ?? ''), earlier)));
}

/** The report of a location, or what is said of it. */
function reportOf(location: unknown): string {
  const answer = importLocation(JSON.stringify(location), library, undefined);
  return 'problem' in answer ? answer.problem : answer.imported.report;
}

const written = (report: string): Location => JSON.parse(JSON.stringify(locationOf(path, analyseText(report))));

/** What would mean something else than its words in a report. */
const hostile = [
  '# Safe',
  'Rating: Inadequate',
  'Note: this',
  'Score: 1',
  '---',
  '===',
  '::scores',
  '<script>alert(1)</script>',
  '<!-- keyline-disable -->',
  '```',
  '| a | b |',
  '[x]: y',
  '[^1]: z',
  '=1+1',
  '*a* _b_ `c` ~d~',
  '1. one',
  '> said',
  '&amp; \\# \\',
  'https://www.example.org/a_b_c',
] as const;

const words = fc.oneof(
  fc.constantFrom(...hostile),
  fc.constantFrom('Staff were kind.', 'We looked at 12 records.', 'One person told us, “I am well.”'),
  fc.stringMatching(/^[A-Za-z#*_<>&[\]()|:=~`'"!.\\ -]{1,20}$/),
);
const line = words
  .map((text) => text.replaceAll(/\s+/g, ' ').trim())
  .filter((text) => text !== '' && !/^-( |$)/.test(text));
const paragraphs = fc.array(line, { maxLength: 3 }).map((lines) => lines.join('\n\n'));
const list = fc.array(line, { minLength: 2, maxLength: 3 }).map((lines) => lines.map((each) => `- ${each}`).join('\n'));
const text = fc.oneof({ weight: 4, arbitrary: paragraphs }, list);
const rating = fc.constantFrom('Outstanding', 'Good', 'Requires improvement', 'Inadequate');
const day = fc
  .date({ min: new Date('2025-01-01'), max: new Date('2026-06-30'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const keyQuestionTree = (definition: (typeof keyQuestions)[number]): fc.Arbitrary<KeyQuestionTree> =>
  fc.record({
    name: fc.constant(definition.name),
    rating,
    commentary: fc.constant(''),
    commentaryDate: day,
    narrative: text,
    percengtageScore: fc.integer({ min: 25, max: 100 }).map(String),
    topicareas: fc.subarray([...definition.statements]).chain((chosen) =>
      fc.tuple(
        ...chosen.map(({ id, name }) =>
          fc.record({
            name: fc.constant(name),
            qualityStatementId: fc.constant(statementIds.indexOf(id) + 1),
            evidenceCategory: fc.array(fc.constant({}), { maxLength: 0 }),
            qualityStatementscore: fc.constantFrom('1', '2', '3', '4'),
            commentary: text,
          }),
        ),
      ),
    ),
  });

const location: fc.Arbitrary<Location> = fc
  .record({
    parts: fc.tuple(...keyQuestions.map(keyQuestionTree)),
    name: line,
    id: line,
    provider: line,
    rating,
    text,
    published: day,
  })
  .map(({ parts, name, id, provider, rating, text, published }) => ({
    name,
    assessment: [
      {
        title: name,
        assessmentDate: '2025-01-02',
        assessmentPlanStatus: 'Published',
        assessmentPlanPublishedDateTime: `${published}T00:00:00Z`,
        ratings: {
          asgRatings: [
            {
              assessmentPlanId: id,
              title: name,
              assessmentDate: '2025-01-02',
              assessmentPlanStatus: 'Published',
              name,
              rating,
              status: 'Published',
              commentary: '',
              commentaryDate: published,
              narrative: text,
              overallPeopleExperience: '',
              overallPeopleExperienceDate: published,
              assessorVisitDates: [{ visitDates: '2025-01-02' }, { visitDates: '2025-01-09' }],
              keyQuestionRatings: parts,
            },
          ],
        },
      },
    ],
    keyline: {
      schema: 1,
      framework: reference,
      provider,
      location: name,
      service: null,
      sector: null,
      kind: 'assessment',
      status: 'final',
      path,
    },
  }));

/** The ratings of now that an assessment has. */
function currentOf({ assessment }: Pick<Location, 'assessment'>): Location['currentRatings'] {
  const rating = assessment?.[0]?.ratings?.asgRatings?.[0];
  const signs = { reportDate: rating?.commentaryDate, reportLinkId: rating?.assessmentPlanId };
  return {
    reportDate: signs.reportDate,
    overall: {
      rating: rating?.rating,
      ...signs,
      keyQuestionRatings: (rating?.keyQuestionRatings ?? []).map((each) => ({
        name: each.name,
        rating: each.rating,
        ...signs,
      })),
    },
    serviceRatings: [],
  };
}

const withCurrent = location.map((given) => ({ ...given, currentRatings: currentOf(given) }));

const keyQuestionRatings = fc
  .subarray(['Safe', 'Effective', 'Caring', 'Responsive', 'Well-led'], { minLength: 1 })
  .chain((names) => fc.tuple(...names.map((name) => rating.map((given) => ({ name, rating: given })))));

const ratedWhole = fc.record({ rating, keyQuestionRatings });

const earlierDay = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2024-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Ratings before, the newest first, as Keyline writes them: each with its file and its framework. */
const history = fc
  .array(
    fc.record({
      reportLinkId: fc.constantFrom('1-234', 'INS2-567', 'AP 8'),
      reportDate: earlierDay,
      overall: ratedWhole,
      serviceRatings: fc.uniqueArray(
        fc.tuple(fc.constantFrom('Outpatients', 'Urgent care', 'Surgery'), ratedWhole).map(([name, given]) => ({
          name,
          ...given,
        })),
        { selector: ({ name }) => name, maxLength: 2 },
      ),
    }),
    { maxLength: 4 },
  )
  .map((times) => times.toSorted((left, right) => right.reportDate.localeCompare(left.reportDate)));

describe('a location of the syndication API', () => {
  test('keeps its current and its historic ratings on the way to reports and back', () => {
    fc.assert(
      fc.property(withCurrent, history, (now, historicRatings) => {
        const back = writtenWith(reportsOf({ ...now, historicRatings }));
        const plain = (back.historicRatings ?? []).map(({ keyline, ...ratings }) => ratings);
        expect(plain).toEqual(historicRatings);
        expect(back).toMatchObject(now);
        // And once more, now with the frameworks and files that Keyline named.
        expect(writtenWith(reportsOf(back))).toEqual(back);
      }),
      { numRuns: trials(12) },
    );
  });

  test('without an assessment its current ratings become a report, and the last ones stand as those before', () => {
    const rated = (reportDate: string, given: string) => ({
      reportLinkId: reportDate,
      reportDate,
      overall: { rating: given, keyQuestionRatings: [{ name: 'Safe', rating: given }] },
      serviceRatings: [{ name: 'Surgery', rating: given, keyQuestionRatings: [{ name: 'Caring', rating: given }] }],
    });
    const from = {
      name: 'Lakeside Hospital',
      currentRatings: rated('2022-03-04', 'Good'),
      historicRatings: [rated('2016-05-06', 'Inadequate'), rated('2019-05-06', 'Requires improvement')],
    };
    expect(reportOf(from)).toBe(`---
framework: cqc-inspection@adult-social-care
kind: inspection
status: final
location: Lakeside Hospital
id: 2022-03-04
published: 4 March 2022
previous:
  overall: Requires improvement
  safe: Requires improvement
---

# Overall

Rating: Good

# Safe

Rating: Good

# Surgery

## Overall

Rating: Good

## Caring

Rating: Good
`);
    expect(importLocation(JSON.stringify(from), library, undefined)).toMatchObject({
      imported: { messages: ['It has the ratings of 2 earlier reports: --earlier makes a report of each.'] },
    });
    expect([...reportsOf(from).keys()]).toEqual([path, 'a-2019-05-06.report.md', 'a-2016-05-06.report.md']);
  });

  test('becomes a report, and that the same location, whatever its texts hold', () => {
    fc.assert(
      fc.property(withCurrent, (before) => {
        expect(written(reportOf(before))).toEqual(before);
      }),
      { numRuns: trials(60) },
    );
  });

  test('what is written of the examples is as the schema of the API says, and comes back the same', () => {
    const schema = join(dirname(corpusFolder() ?? ''), 'domain/cqc-syndication-location-schema.json');
    const matches = existsSync(schema)
      ? new Ajv({ strict: false, validateFormats: false }).compile(soundSchema(schema))
      : null;
    for (const name of ['lakeside-caring', 'northgate-well-led', 'orchard-house', 'harrowdale-trust']) {
      const once = written(readFileSync(`examples/${name}.report.md`, 'utf8'));
      expect(matches === null || matches(once) || matches.errors).toBe(true);
      const twice = written(reportOf(once));
      expect(twice).toEqual(written(reportOf(twice)));
      const ratings = (tree: Location) =>
        (tree.assessment ?? []).flatMap(({ ratings }) =>
          (ratings?.asgRatings ?? []).map(({ rating, keyQuestionRatings }) => [
            rating,
            ...(keyQuestionRatings ?? []).map((each) => `${each.name} ${each.rating} ${each.percengtageScore}`),
          ]),
        );
      expect(ratings(twice)).toEqual(ratings(once));
    }
  });

  test('one that Keyline did not write is read with what it has: numbers, nulls, several assessments', () => {
    const assessment = (year: number, score: number) => ({
      assessmentPlanPublishedDateTime: `${year}-03-04T09:00:00.000Z`,
      ratings: {
        asgRatings: [
          {
            name: 'Residential homes',
            assessmentDate: `${year}-02-01`,
            rating: null,
            unknown: [1],
            keyQuestionRatings: [
              {
                name: 'Caring',
                rating: 'Good',
                percengtageScore: 65,
                topicareas: [{ name: 'Kindness, compassion and dignity', qualityStatementscore: score }],
              },
            ],
          },
        ],
      },
    });
    const from = { name: 'Lakeside House', careHome: 'Y', assessment: [assessment(2025, 3), assessment(2024, 1)] };
    expect(reportOf(from)).toBe(`---
framework: cqc-single-assessment@2024-12
status: final
scope:
  - Caring
location: Lakeside House
service: Residential homes
assessed: 1 February 2025
published: 4 March 2025
---

# Caring

Rating: Good
Score: 65

## Kindness, compassion and dignity

Score: 3
`);
  });

  test('what is none is told', () => {
    for (const text of ['', '[]', '{"assessment": 1}', '{"name": "A"}', '{"assessment": [{}]}']) {
      expect(importLocation(text, library, undefined)).toEqual({ problem: expect.stringMatching(/location/) });
    }
    expect(
      importLocation(JSON.stringify(written('---\nframework: cqc-single-assessment\n---\n')), library, 'cqc-x'),
    ).toEqual({
      problem: expect.stringContaining('There is no framework “cqc-x” to import with.'),
    });
  });
});

/** The schema as it was found names a type where a schema must stand. */
function soundSchema(file: string): object {
  const schema = JSON.parse(readFileSync(file, 'utf8'));
  schema.properties.locationTypes.items.properties = {};
  return schema;
}
