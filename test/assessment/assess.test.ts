import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse.ts';
import type { Assessment } from '../../server/src/assessment/assessment.ts';
import { explainKeyQuestion, explainStatement } from '../../server/src/assessment/explain/explain.ts';
import { explainOverall } from '../../server/src/assessment/explain/explain-overall.ts';
import { checkFrameworkFile } from '../../server/src/framework/check/check-framework-file.ts';
import { addFrameworks, builtInLibrary } from '../../server/src/framework/file/library.ts';
import type { Framework } from '../../server/src/framework/framework.ts';
import { parseDocument } from '../../server/src/syntax/parse-document.ts';
import { analyseText } from '../common/lint-text.ts';
import { shippedFramework } from './frameworks.ts';

interface Computed {
  readonly assessment: Assessment;
  readonly framework: Framework;
}

/** What Keyline computes from a report in the single assessment framework, unless its front matter says otherwise. */
function compute(body: string, ...frontMatter: string[]): Computed {
  const head = frontMatter.some((line) => line.startsWith('framework:'))
    ? frontMatter
    : ['framework: cqc-single-assessment@2024-12', ...frontMatter];
  const { report, assessment } = analyseText(`---\n${head.join('\n')}\n---\n\n${body}`);
  return { assessment, framework: report.framework ?? shippedFramework('cqc-single-assessment') };
}

/** A section for each statement of a key question, with these lines under it. */
function section(keyQuestion: string, lines: readonly string[], reference = 'cqc-single-assessment@2024-12'): string {
  const definition = shippedFramework(reference).keyQuestions.find(({ name }) => name === keyQuestion);
  const statements = (definition?.statements ?? []).slice(0, lines.length);
  const sections = statements.map(({ name }, index) => `## ${name}\n\n${lines[index]}\n`);
  return `# ${keyQuestion}\n\n${sections.join('\n')}\n`;
}

function scores(keyQuestion: string, values: readonly number[]): string {
  return section(
    keyQuestion,
    values.map((value) => `Score: ${value}`),
  );
}

/** A line for each statement of the first key question: its score and where it comes from. */
function statementsOf({ assessment, framework }: Computed): string[] {
  const statements = assessment.services[0]?.keyQuestions[0]?.statements ?? [];
  return statements.map((statement) => explainStatement(statement, framework));
}

function explained({ assessment, framework }: Computed): readonly string[] {
  const [first] = assessment.services[0]?.keyQuestions ?? [];
  return first === undefined ? [] : explainKeyQuestion(first, framework);
}

function explainedOverall({ assessment, framework }: Computed): readonly string[] {
  const [service] = assessment.services;
  return service === undefined ? [] : explainOverall(service, framework);
}

describe('where a statement’s score comes from', () => {
  test('stated, carried forward, not assessed, missing', () => {
    const body = section('Caring', ['Score: 3', 'Basis: carried forward', 'Basis: not assessed', 'No field here.']);
    expect(statementsOf(compute(body, 'previous: { caring: Requires improvement }'))).toEqual([
      '3, stated',
      '2, carried forward from the previous rating',
      'not assessed',
      'no score',
      'no score',
    ]);
  });

  test.each([
    ['Outstanding', 4],
    ['Good', 3],
    ['Requires improvement', 2],
    ['Inadequate', 1],
  ])('%s carries %i', (rating, score) => {
    const body = section('Caring', ['Basis: carried forward']);
    expect(statementsOf(compute(body, `previous: { caring: ${rating} }`))[0]).toBe(
      `${score}, carried forward from the previous rating`,
    );
  });

  test.each([
    ['without a previous rating', ''],
    ['with a previous rating that is none', 'previous: { caring: Not rated }'],
    ['with the previous rating of another key question', 'previous: { safe: Good }'],
  ])('carried forward %s is no score, and not 0', (_name, line) => {
    const body = section('Caring', ['Basis: carried forward', 'Score: 3', 'Score: 3', 'Score: 3', 'Score: 3']);
    const computed = compute(body, ...(line === '' ? [] : [line]));
    expect(statementsOf(computed)[0]).toBe('no score');
    expect(explained(computed)).toEqual(['no score: Kindness, compassion and dignity has none']);
  });

  test('the published sentence carries as the field does', () => {
    const sentence =
      'We did not look at Kindness, compassion and dignity during this assessment. ' +
      'The score for this quality statement is based on the previous rating for Caring.';
    expect(statementsOf(compute(section('Caring', [sentence]), 'previous: { caring: Good }'))[0]).toMatch(
      /^3, carried/,
    );
  });

  test('a statement’s own previous rating comes before that of the key question', () => {
    const body = section('Caring', ['Previous rating: Outstanding\nBasis: carried forward']);
    expect(statementsOf(compute(body, 'previous: { caring: Good }'))[0]).toMatch(/^4, carried/);
  });

  test('a score that is stated wins over the one that would be carried', () => {
    const body = section('Caring', ['Score: 4\nBasis: carried forward']);
    expect(statementsOf(compute(body, 'previous: { caring: Good }'))[0]).toBe('4, stated');
  });

  test.each(['5', '0', '-1', '2.5', 'high', '3 of 4'])(
    'a stated score of %s is no score, and nothing takes its place',
    (score) => {
      const body = section('Caring', [`Score: ${score}\nBasis: carried forward`]);
      expect(statementsOf(compute(body, 'previous: { caring: Good }'))[0]).toBe('no score');
    },
  );

  test('of a statement that appears twice the first counts', () => {
    const body = `${scores('Caring', [3])}\n${section('Caring', ['Score: 1'])}`;
    expect(statementsOf(compute(body))[0]).toBe('3, stated');
  });

  test('a statement that needs no score is in no sum, unless it was given one', () => {
    const seven = scores('Well-led', [3, 3, 3, 3, 3, 3, 3]);
    const further = '\n## Environmental sustainability\n\n';
    expect(explained(compute(seven))[0]).toBe('21 of 28 = 75');
    expect(explained(compute(`${seven}${further}The trust counted its journeys.\n`))[0]).toBe('21 of 28 = 75');
    expect(explained(compute(`${seven}${further}Score: 1\n`))[0]).toBe('22 of 32 = 69 (68.75 rounded)');
  });
});

describe('scores of evidence categories, before December 2024', () => {
  const categories = ['Feedback from staff and leaders', 'Observation', 'Processes'];

  function withCategories(lines: readonly string[], reference = 'cqc-single-assessment@2023-11'): string {
    const sections = lines.map((line, index) => `### ${categories[index]}\n\n${line}\n`);
    const body = `# Caring\n\n## Treating people as individuals\n\n${sections.join('\n')}`;
    return statementsOf(compute(body, `framework: ${reference}`))[1] ?? '';
  }

  test.each([
    [[3, 3, 2], 3],
    [[2, 2, 2], 2],
    [[4, 4, 3], 4],
    [[1, 1, 2], 1],
    [[2], 2],
  ])('%j give %i', (values, score) => {
    expect(withCategories(values.map((value) => `Score: ${value}`))).toBe(`${score}, from its evidence categories`);
  });

  test('a category without a score, or with one off the scale, leaves the statement without', () => {
    expect(withCategories(['Score: 3', 'People were kind.'])).toBe('no score');
    expect(withCategories(['Score: 3', 'Score: 7'])).toBe('no score');
  });

  test('of a category that appears twice the first counts', () => {
    const twice = ['Score: 4', 'Score: 4', `Score: 4\n\n### ${categories[0]}\n\nScore: 1`];
    expect(withCategories(twice)).toBe('4, from its evidence categories');
  });

  test('from December 2024 they count no more', () => {
    expect(withCategories(['Score: 3'], 'cqc-single-assessment@2024-12')).toBe('no score');
  });
});

describe('a key question explains itself', () => {
  test.each([
    [
      [3, 3, 3, 3, 3],
      ['15 of 20 = 75', '75 means Good (63 to 87)'],
    ],
    [
      [4, 4, 4, 4, 1],
      [
        '17 of 20 = 85',
        '85 means Good (63 to 87)',
        'limited to Requires improvement because Workforce wellbeing and enablement has 1',
      ],
    ],
    [
      [3, 3],
      [
        'no score: Independence, choice and control, Responding to people’s immediate needs and Workforce wellbeing and enablement have none',
      ],
    ],
  ])('Caring with %j', (values, lines) => {
    expect(explained(compute(scores('Caring', values)))).toEqual(lines);
  });

  test('a rounded percentage shows the exact one', () => {
    expect(explained(compute(scores('Well-led', [3, 2, 2, 3, 2, 2, 2])))).toEqual([
      '16 of 28 = 57 (57.14 rounded)',
      '57 means Requires improvement (39 to 62)',
    ]);
  });

  test('an exact half shows which way it went', () => {
    expect(explained(compute(scores('Effective', [3, 3, 3, 2, 2, 2])))).toEqual([
      '15 of 24 = 63 (62.5 rounded up)',
      '63 means Good (63 to 87)',
    ]);
  });
});

describe('the overall rating', () => {
  const ratings = { Outstanding: 4, Good: 3, 'Requires improvement': 2, Inadequate: 1 } as const;
  const counts = { Safe: 8, Effective: 6, Caring: 5, Responsive: 7, 'Well-led': 7 } as const;

  /** All five key questions, each with the statement scores of its rating. */
  function allRated(five: readonly (keyof typeof ratings)[]): string {
    return Object.entries(counts)
      .map(([keyQuestion, count], index) => {
        const rating = five[index];
        return rating === undefined ? '' : scores(keyQuestion, new Array<number>(count).fill(ratings[rating]));
      })
      .join('\n');
  }

  test('says what it counts and the rule that decides', () => {
    const computed = compute(allRated(['Good', 'Requires improvement', 'Good', 'Requires improvement', 'Good']));
    expect(computed.assessment.services[0]?.overall).toMatchObject({
      rating: 'requires-improvement',
      rule: 'two-requires-improvement',
      undecided: false,
    });
    expect(explainedOverall(computed)).toEqual([
      '3 Good and 2 Requires improvement give Requires improvement: two or more key questions are Requires improvement',
    ]);
  });

  test('is undecided, not guessed, where no rule fits', () => {
    const computed = compute(allRated(['Good', 'Inadequate', 'Good', 'Good', 'Good']));
    expect(computed.assessment.services[0]?.overall).toMatchObject({ rating: null, rule: null, undecided: true });
    expect(explainedOverall(computed)).toEqual([
      '4 Good and 1 Inadequate: no rule of the framework decides this combination',
    ]);
  });

  test('is not computed while a key question has no rating', () => {
    const computed = compute(allRated(['Good', 'Good', 'Good', 'Good']));
    expect(computed.assessment.services[0]?.overall).toMatchObject({ rating: null, undecided: false });
    expect(explainedOverall(computed)).toEqual(['no overall rating: Well-led has no rating']);
  });

  test('a report on some key questions joins the ratings that carry over from before', () => {
    const previous = 'previous: { effective: Good, caring: Good, responsive: Inadequate, well-led: Outstanding }';
    const body = `${scores('Safe', [2, 2, 2, 2, 2, 2, 2, 2])}\n# Responsive\n\nRating: Requires improvement\n`;
    const computed = compute(body, 'scope: [Safe]', previous);
    expect(computed.assessment.services[0]?.overall).toMatchObject({ rating: 'requires-improvement' });
    expect(explainedOverall(computed)).toEqual([
      '1 Outstanding, 2 Good and 2 Requires improvement give Requires improvement: two or more key questions are Requires improvement',
      'Effective (Good), Caring (Good), Responsive (Requires improvement) and Well-led (Outstanding) carry over from before',
    ]);
  });

  const allGood = 'previous: { safe: Good, effective: Good, caring: Good, responsive: Good, well-led: Good }';

  test.each([
    ['in scope, since the report should rate it', '', ['scope: [Safe]', allGood]],
    ['in a report without a scope', scores('Caring', [3, 3, 3, 3, 3]), [allGood]],
    ['in a report with an empty scope', scores('Caring', [3, 3, 3, 3, 3]), ['scope: []', allGood]],
    [
      'in a report on two services, which it cannot tell apart',
      `# Ward one\n\n${scores('Caring', [3, 3, 3, 3, 3])}\n# Ward two\n\n${scores('Caring', [3, 3, 3, 3, 3])}`.replaceAll(
        '\n# Caring',
        '\n## Caring',
      ),
      ['scope: [Caring]', allGood],
    ],
  ])('a previous rating does not stand in for a key question %s', (_name, body, frontMatter) => {
    const { services } = compute(body, ...frontMatter).assessment;
    expect(services.length).toBeGreaterThan(0);
    expect(services.map(({ overall }) => overall.rating)).toEqual(services.map(() => null));
  });
});

describe('a framework that scores only the whole', () => {
  const reference = 'cqc-local-authority';

  function authority(values: readonly number[]): Computed {
    let rest = [...values];
    const themes = shippedFramework(reference).keyQuestions.map(({ name, statements }) => {
      const own = rest.slice(0, statements.length);
      rest = rest.slice(statements.length);
      return section(
        name,
        own.map((value) => `Score: ${value}`),
        reference,
      );
    });
    return compute(themes.join('\n'), `framework: ${reference}`);
  }

  test('gives the overall score and rating, and none to its themes', () => {
    const { assessment } = authority([2, 2, 3, 3, 3, 3, 3, 3, 3]);
    const [service] = assessment.services;
    expect(service?.overall).toMatchObject({
      rating: 'good',
      band: 'good',
      percentage: { sum: 25, max: 36, score: 69 },
    });
    expect(service?.keyQuestions.map(({ percentage, rating }) => [percentage, rating])).toEqual([
      [null, null],
      [null, null],
      [null, null],
      [null, null],
    ]);
  });

  test('explains the whole, and what the themes count for', () => {
    const computed = authority([1, 3, 3, 3, 3, 3, 3, 3, 3]);
    expect(explained(computed)).toEqual([
      'no theme has a score of its own: the quality statements count in the overall score',
    ]);
    expect(explainedOverall(computed)).toEqual([
      '25 of 36 = 69 (69.44 rounded)',
      '69 means Good (63 to 87)',
      'limited to Requires improvement because Assessing needs has 1',
    ]);
  });

  test('a theme that is not in the text leaves the whole without a score', () => {
    const computed = authority([3, 3, 3, 3, 3, 3, 3]);
    expect(computed.assessment.services[0]?.overall.percentage).toBeNull();
    expect(explainedOverall(computed)[0]).toMatch(/^no score: Governance/);
  });
});

describe('a framework whose ratings are judged', () => {
  const judged = checkFrameworkFile({
    id: 'school-visits',
    title: 'School visits',
    keyQuestions: [
      { id: 'teaching', name: 'Teaching', statements: [{ id: 'planning', name: 'Planning' }] },
      { id: 'care', name: 'Care' },
    ],
    scale: [1, 2].map((value) => ({ value, meaning: 'A score that decides nothing.' })),
    ratings: ['Strong', 'Weak'].map((name) => ({ id: name.toLowerCase(), name })),
    scoring: { method: 'judged' },
  });
  const library = addFrameworks(builtInLibrary(), judged.file === undefined ? [] : [judged.file]);

  test('takes each rating from what is stated, and computes nothing', () => {
    const text =
      '---\nframework: school-visits\n---\n\n# Teaching\n\nRating: Strong\n\n## Planning\n\nScore: 1\n\n# Care\n';
    const { report, assessment } = analyse(parseDocument(text), { library });
    const [service] = assessment.services;
    const lines = service?.keyQuestions.map((result) =>
      report.framework === null ? [] : explainKeyQuestion(result, report.framework),
    );
    expect(lines).toEqual([
      ['the rating is judged, not computed: Strong'],
      ['the rating is judged, not computed: none is stated'],
    ]);
    expect(service?.overall).toMatchObject({ rating: null, undecided: false });
    expect(service === undefined || report.framework === null ? [] : explainOverall(service, report.framework)).toEqual(
      ['the framework has no overall rating'],
    );
  });
});

test('a report whose framework is not known has no results', () => {
  expect(compute('# Safe\n\nRating: Good\n', 'framework: no-such-framework').assessment).toEqual({ services: [] });
});
