import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse.ts';
import type { KeyQuestionResult } from '../../server/src/assessment/assessment.ts';
import { explainKeyQuestion } from '../../server/src/assessment/explain/explain.ts';
import { explainWhatIf } from '../../server/src/assessment/explain/explain-what-if.ts';
import { ladderOf, ratingsLeft } from '../../server/src/assessment/scoring/ladder.ts';
import { whatIf } from '../../server/src/assessment/what-if/what-if.ts';
import { serviceWithScores } from '../../server/src/assessment/what-if/with-scores.ts';
import type { FrameworkFile } from '../../server/src/framework/file/framework-schema.ts';
import { addFrameworks, builtInLibrary } from '../../server/src/framework/file/library.ts';
import { lint } from '../../server/src/rules/lint.ts';
import { defaultSettings } from '../../server/src/rules/rule-settings.ts';
import { parseDocument } from '../../server/src/syntax/parse-document.ts';
import { isFastRun, someOf } from '../common/fast-run.ts';
import { analyseText, lintText } from '../common/lint-text.ts';
import { type Grade, gradesPossible, gradesWorstFirst, type Met, type Standards } from './aggregation-words.ts';
import { shippedFramework } from './frameworks.ts';

const framework = shippedFramework('ofsted-2025');
const graded = framework.keyQuestions.filter(({ ratings }) => ratings === undefined);

/** What a report says of an area. */
interface Area extends Standards {
  readonly stated: Grade | null;
}

const everyMet: readonly Met[] = [true, false, null];
const everyArea = everyMet.flatMap((expected) =>
  everyMet.flatMap((strong) =>
    everyMet.flatMap((exceptional) =>
      [null, ...gradesWorstFirst].map((stated): Area => ({ expected, strong, exceptional, stated })),
    ),
  ),
);

/** The stated grade if it is possible, else the nearest that is; without one, the only one that is. */
function gradeInWords({ stated, ...standards }: Area): Grade | null {
  const possible = gradesPossible(standards);
  const [only, second] = possible;
  if (stated === null) {
    return second === undefined ? (only ?? null) : null;
  }
  const rank = (grade: Grade) => gradesWorstFirst.indexOf(grade);
  const distance = (grade: Grade) => Math.abs(rank(grade) - rank(stated));
  return [...possible].sort((left, right) => distance(left) - distance(right))[0] ?? null;
}

function standard(name: string, met: Met): string {
  return met === null ? '' : `\n## ${name}\n\nScore: ${met ? 'Met' : 'Not met'}\n\nAs seen.\n`;
}

function areaText(name: string, { expected, strong, exceptional, stated }: Area): string {
  return `# ${name}\n\nRating: ${stated?.replace('-', ' ') ?? ''}\n${standard('Expected standards', expected)}${standard('Strong standards', strong)}${standard('Exceptional standards', exceptional)}`;
}

/** Without those in which the exceptional standards change nothing: enough to notice a slip. */
const areasThatTell = everyArea.filter(
  ({ expected, strong, exceptional }) => exceptional === null || (expected === true && strong === true),
);

/** A report in which every area is alike. */
function school(area: Area, safeguarding: string | null = null): string {
  const first = safeguarding === null ? [] : [`# Safeguarding\n\nRating: ${safeguarding}\n`];
  const sections = [...first, ...graded.map(({ name }) => areaText(name, area))];
  return `---\nframework: ofsted-2025\n---\n\n${sections.join('\n')}`;
}

const shipped = builtInLibrary().files.get('ofsted-2025')?.();

function resultsWith(file: FrameworkFile, text: string): readonly KeyQuestionResult[] {
  const library = addFrameworks(builtInLibrary(), [file]);
  return analyse(parseDocument(text), { library }).assessment.services[0]?.keyQuestions ?? [];
}

/** "Safeguarding not met: leadership and governance is Urgent improvement." */
function gradeWithSafeguarding(id: string, grade: Grade | null, safeguarding: string | null): Grade | null {
  return id === 'leadership-and-governance' && safeguarding === 'Not met' && grade !== null
    ? 'urgent-improvement'
    : grade;
}

function agreesWithWords(file: FrameworkFile, areas: readonly Area[]): boolean {
  return areas.every((area) =>
    [null, 'Met', 'Not met'].every((safeguarding) =>
      resultsWith(file, school(area, safeguarding))
        .filter(({ definition }) => definition.id !== 'safeguarding')
        .every(
          ({ definition, rating }) => rating === gradeWithSafeguarding(definition.id, gradeInWords(area), safeguarding),
        ),
    ),
  );
}

test('every area has the grade that the rule leaves, whatever is met, stated or left out', () => {
  expect(everyArea).toHaveLength(162);
  expect(graded).toHaveLength(8);
  expect(shipped && agreesWithWords(shipped, isFastRun ? areasThatTell : everyArea)).toBe(true);
});

test('the findings are those of the grades that are not possible', () => {
  for (const area of everyArea.filter(({ stated }) => stated !== null)) {
    const possible = gradesPossible(area).some((grade) => grade === area.stated);
    const text = `---\nframework: ofsted-2025\nscope: inclusion\n---\n\n${areaText('Inclusion', area)}`;
    expect(lintText(text).map(({ rule }) => rule)).toEqual(possible ? [] : ['rating/mismatch']);
  }
});

describe('each slip in the data is noticed', () => {
  const withCap = (change: object): Partial<FrameworkFile> => ({
    caps: (shipped?.caps ?? []).map((cap) => ({ ...cap, ...change })),
  });
  const mutants: [string, Partial<FrameworkFile>][] = [
    ['without the cap', { caps: [] }],
    ['the cap leaves Needs attention', withCap({ atBest: 'needs-attention' })],
    ['the cap holds where safeguarding is met', withCap({ rating: 'met' })],
    ['the cap is on inclusion', withCap({ on: 'inclusion' })],
    ['judged', { scoring: { method: 'judged' } }],
    ['ratings the other way round', { ratings: [...(shipped?.ratings ?? [])].reverse() }],
    ...(shipped?.keyQuestions ?? []).flatMap((keyQuestion, place) =>
      keyQuestion.statements.map((statement, index): [string, Partial<FrameworkFile>] => [
        `${statement.id} is needed for another grade`,
        {
          keyQuestions: (shipped?.keyQuestions ?? []).map((other, at) =>
            at === place
              ? {
                  ...other,
                  statements: other.statements.map((one, nth) =>
                    nth === index
                      ? { ...one, neededFor: ['needs-attention', 'exceptional', 'strong-standard'][index] }
                      : one,
                  ),
                }
              : other,
          ),
        },
      ]),
    ),
  ];

  test('there are some', () => {
    expect(mutants).toHaveLength(30);
  });

  test.each(someOf(mutants))('%s', (_name, change) => {
    expect(shipped && agreesWithWords({ ...shipped, ...change }, areasThatTell)).toBe(false);
  });
});

/** A ladder with several standards to a step, and one for the best grade too. */
const clubs: FrameworkFile = {
  id: 'clubs',
  title: 'Clubs',
  keyQuestions: [
    {
      id: 'welcome',
      name: 'Welcome',
      aliases: [],
      statements: ['a', 'b', 'c', 'd'].map((id, place) => ({
        id,
        name: `Standard ${id.toUpperCase()}`,
        aliases: [],
        scored: true,
        neededFor: place < 2 ? 'fine' : 'great',
      })),
    },
  ],
  scale: [
    { value: 0, name: 'No', meaning: 'It is not so.' },
    { value: 1, name: 'Yes', meaning: 'It is so.' },
  ],
  ratings: ['great', 'fine', 'poor'].map((id) => ({ id, name: id, aliases: [], carries: null })),
  scoring: { method: 'ladder' },
};

describe('several standards to a step', () => {
  const everyFour = everyMet.flatMap((a) =>
    everyMet.flatMap((b) => everyMet.flatMap((c) => everyMet.map((d) => [a, b, c, d] as const))),
  );

  /** "Great needs all four, fine needs the first two"; what is left out may be either. */
  function clubsPossible(standards: readonly Met[]): string[] {
    const completions = standards.reduce<boolean[][]>(
      (lists, met) => lists.flatMap((list) => (met === null ? [true, false] : [met]).map((each) => [...list, each])),
      [[]],
    );
    const found = completions.map(([a, b, c, d]) => (a && b && c && d ? 'great' : a && b ? 'fine' : 'poor'));
    const ratings = ['great', 'fine', 'poor'];
    const places = found.map((rating) => ratings.indexOf(rating));
    return ratings.slice(Math.min(...places), Math.max(...places) + 1);
  }

  test('leave all from the best to the worst that some way of filling in the rest would give', () => {
    for (const standards of everyFour.filter((each) => each.some((met) => met !== null))) {
      const sections = standards.map((met, place) =>
        met === null ? '' : `## Standard ${'ABCD'[place]}\n\nScore: ${met ? 'Yes' : 'No'}\n\n`,
      );
      const text = `---\nframework: clubs\n---\n\n# Welcome\n\n${sections.join('')}`;
      const [result] = resultsWith(clubs, text);
      const library = addFrameworks(builtInLibrary(), [clubs]);
      const { framework: own } = analyse(parseDocument(text), { library }).report;
      const ladder = own && result ? ladderOf(result.statements, own) : null;
      expect(own && ladder && ratingsLeft(ladder, own)).toEqual(clubsPossible(standards));
    }
  });

  test.each([
    ['Yes', 'fine', 'with 4 quality statements met, the rating is great. Write great'],
    [
      'No',
      'great',
      'with Standard A, Standard B and Standard C met and Standard D not met, the rating is fine. Write fine',
    ],
  ])('three are named, a great many are counted: the last is %s', (last, rating, said) => {
    const sections = ['A', 'B', 'C', 'D'].map(
      (name) => `## Standard ${name}\n\nScore: ${name === 'D' ? last : 'Yes'}\n\nSeen.\n`,
    );
    const text = `---\nframework: clubs\n---\n\n# Welcome\n\nRating: ${rating}\n\n${sections.join('\n')}`;
    const library = addFrameworks(builtInLibrary(), [clubs]);
    expect(lint(analyse(parseDocument(text), { library }), defaultSettings).map(({ message }) => message)).toEqual([
      `Welcome is rated ${rating}, but ${said}, or correct the scores.`,
    ]);
  });
});

function inclusionOf(area: Area): KeyQuestionResult {
  const text = `---\nframework: ofsted-2025\n---\n\n${areaText('Inclusion', area)}`;
  const [result] = analyseText(text).assessment.services[0]?.keyQuestions ?? [];
  if (result === undefined) {
    throw new Error('The report has no area.');
  }
  return result;
}

describe('the words for it', () => {
  const said = (expected: Met, strong: Met, stated: Grade | null) =>
    explainKeyQuestion(inclusionOf({ expected, strong, exceptional: null, stated }), framework);

  test('say what decides', () => {
    expect(said(true, false, 'expected-standard')).toEqual([
      'with Expected standards met and Strong standards not met, the rating is Expected standard',
    ]);
  });

  test('say what is left for people', () => {
    expect(said(false, null, 'urgent-improvement')).toEqual([
      'with Expected standards not met, the rating is Needs attention at best',
      'within that it is judged, not computed: Urgent improvement',
    ]);
    expect(said(true, true, 'exceptional')).toEqual([
      'with Expected standards and Strong standards met, the rating is Strong standard at least',
      'within that it is judged, not computed: Exceptional',
    ]);
    expect(said(null, null, null)).toEqual(['the rating is judged, not computed: none is stated']);
  });

  test('say what another area does to it', () => {
    const text = school({ expected: null, strong: null, exceptional: null, stated: 'strong-standard' }, 'Not met');
    const leadership = analyseText(text).assessment.services[0]?.keyQuestions.at(-1);
    expect(leadership && explainKeyQuestion(leadership, framework)).toEqual([
      'the rating is judged, not computed: Strong standard',
      'limited to Urgent improvement because Safeguarding is Not met',
    ]);
  });
});

describe('what would change it', () => {
  const said = (expected: Met, strong: Met, stated: Grade | null) =>
    explainWhatIf(whatIf(inclusionOf({ expected, strong, exceptional: null, stated }), framework), framework);

  test('what is not met holds it down, what is met holds it up', () => {
    expect(said(true, false, 'expected-standard')).toEqual([
      '1 point below Strong standard: raise Strong standards to Met',
      'falls to Needs attention when Expected standards loses 1 point',
    ]);
    expect(said(true, true, 'exceptional')).toEqual(['falls to Expected standard when Strong standards loses 1 point']);
  });

  test('points are counted from the score that is given, whatever the scale begins with', () => {
    const file: FrameworkFile = {
      ...clubs,
      scale: [
        { value: 3, name: 'No', meaning: 'It is not so.' },
        { value: 4, name: 'Partly', meaning: 'It is so in part.' },
        { value: 5, name: 'Yes', meaning: 'It is so.' },
      ],
    };
    const text =
      '---\nframework: clubs\n---\n\n# Welcome\n\n## Standard A\n\nScore: No\n\n## Standard B\n\nScore: Partly\n';
    const library = addFrameworks(builtInLibrary(), [file]);
    const { report, assessment } = analyse(parseDocument(text), { library });
    const result = assessment.services[0]?.keyQuestions[0];
    expect(result && report.framework && explainWhatIf(whatIf(result, report.framework), report.framework)).toEqual([
      '3 points below fine: raise Standard A and Standard B to Yes',
    ]);
  });

  test('nothing where people went below what is possible, or judged alone', () => {
    expect(said(false, null, 'urgent-improvement')).toEqual([]);
    expect(said(null, null, 'strong-standard')).toEqual([]);
  });

  test('what is said comes true', () => {
    for (const area of everyArea) {
      const text = `---\nframework: ofsted-2025\n---\n\n${areaText('Inclusion', area)}`;
      const { report, assessment } = analyseText(text);
      const [service] = assessment.services;
      const [result] = service?.keyQuestions ?? [];
      if (service === undefined || result === undefined) {
        throw new Error('The report has no area.');
      }
      const { rise, fall } = whatIf(result, framework);
      const leftAfter = (changes: readonly { statement: { definition: { id: string } }; to: number }[]) => {
        const scores = new Map(changes.map(({ statement, to }) => [statement.definition.id, to]));
        const [tried] = serviceWithScores(report, service, scores, framework).keyQuestions;
        const ladder = tried ? ladderOf(tried.statements, framework) : null;
        return ladder === null ? [] : ratingsLeft(ladder, framework);
      };
      if (rise !== null) {
        expect(leftAfter(rise.needed)).toContain(rise.rating);
        expect(leftAfter([])).not.toContain(rise.rating);
      }
      if (fall !== null) {
        expect(leftAfter(fall.through.slice(0, 1))[0]).toBe(fall.rating);
      }
    }
  });
});
