import pc from 'picocolors';
import type { Analysis } from '../../analysis/analysis.ts';
import type { KeyQuestionResult, OverallResult, StatementResult } from '../../assessment/assessment.ts';
import { statusMark } from '../../framework/file/framework-status.ts';
import { frameworkReference } from '../../framework/file/library.ts';
import type { Framework } from '../../framework/framework.ts';
import { ratingById } from '../../framework/ratings.ts';
import { plainLine, withoutCommands } from '../program/plain-text.ts';

type Colours = ReturnType<typeof pc.createColors>;

/** Widths of the columns: with the spaces between them, 80 in all. */
const nameWidth = 47;
const scoreWidth = 3;
const barWidth = 8;

const sourceWords = {
  stated: '',
  evidence: 'from evidence',
  'carried-forward': 'carried forward',
  'not-assessed': 'not assessed',
  missing: 'no score',
} as const;

/** The scores and ratings of a report as a table with bars, for people. */
export function scoreTable(path: string, { report, assessment }: Analysis, colour: boolean): string {
  const colours = pc.createColors(colour);
  const { framework } = report;
  if (framework === null) {
    return `${colours.underline(plainLine(path))}\nNo known framework: nothing can be computed. "keyline lint" says more.\n`;
  }
  const services = assessment.services.map(({ service, keyQuestions, overall }) =>
    [
      ...(service.name === null ? [] : [colours.bold(plainLine(service.name))]),
      ...keyQuestions.map((result) => keyQuestionRows(result, framework, colours)),
      ...overallRows(overall, framework, colours),
    ].join('\n'),
  );
  return [
    `${colours.underline(plainLine(path))}  ${colours.dim(frameworkReference(framework))}${statusMark(framework.status)}`,
    ...services,
    '',
  ]
    .map(withoutCommands)
    .join('\n');
}

function keyQuestionRows(result: KeyQuestionResult, framework: Framework, colours: Colours): string {
  const { definition, keyQuestion, percentage, rating, statements } = result;
  const stated = { score: keyQuestion.score?.value ?? null, rating: keyQuestion.rating?.rating ?? null };
  return [
    row(definition.name, percentage?.score ?? null, 100, ratingName(rating, framework), colours, colours.bold),
    ...disagreement(stated, { score: percentage?.score ?? null, rating }, framework, colours),
    ...statements
      .filter(({ statement }) => statement !== null)
      .map((statement) => statementRow(statement, framework, colours)),
  ].join('\n');
}

function statementRow({ definition, score, source }: StatementResult, framework: Framework, colours: Colours): string {
  const highest = Math.max(...framework.scale.map(({ value }) => value));
  const name = framework.scale.find(({ value }) => value === score)?.name;
  const note = [name, sourceWords[source]].filter(Boolean).join(', ');
  return row(`  ${definition.name}`, score, highest, note, colours, (text) => text);
}

/** Nothing where nothing about the whole is known or stated, as in a file that holds one key question. */
function overallRows(result: OverallResult, framework: Framework, colours: Colours): readonly string[] {
  const { overall, percentage, mean, rating, undecided } = result;
  if (percentage === null && rating === null && !undecided && overall.section === null) {
    return [];
  }
  const stated = { score: overall.score?.value ?? null, rating: overall.rating?.rating ?? null };
  const weighed = mean === null ? '' : ` (mean ${mean.sum / 100})`;
  const note = undecided ? 'not decided by rule' : `${ratingName(rating, framework)}${weighed}`;
  return [
    row('Overall', percentage?.score ?? null, 100, note, colours, colours.bold),
    ...disagreement(stated, { score: percentage?.score ?? null, rating }, framework, colours),
  ];
}

function row(
  fullName: string,
  score: number | null,
  highest: number,
  note: string,
  colours: Colours,
  emphasise: (text: string) => string,
): string {
  const name = plainLine(fullName);
  const shownName = name.length > nameWidth ? `${name.slice(0, nameWidth - 1)}…` : name.padEnd(nameWidth);
  const shownScore = (score === null ? '–' : String(score)).padStart(scoreWidth);
  return `${emphasise(shownName)}${emphasise(shownScore)} ${bar(score, highest, colours)} ${plainLine(note)}`.trimEnd();
}

/** Where there is no score there is no bar either: an empty one would look like a very low score. */
function bar(score: number | null, highest: number, colours: Colours): string {
  if (score === null) {
    return ' '.repeat(barWidth);
  }
  const full = Math.max(0, Math.min(barWidth, Math.round((score / highest) * barWidth)));
  return '█'.repeat(full) + colours.dim('░'.repeat(barWidth - full));
}

interface ScoreAndRating {
  readonly score: number | null;
  readonly rating: string | null;
}

/** What the report states otherwise than computed. */
function disagreement(
  stated: ScoreAndRating,
  computed: ScoreAndRating,
  framework: Framework,
  colours: Colours,
): readonly string[] {
  const parts = [
    ...(stated.score !== null && computed.score !== null && stated.score !== computed.score ? [stated.score] : []),
    ...(stated.rating !== null && computed.rating !== null && stated.rating !== computed.rating
      ? [ratingName(stated.rating, framework)]
      : []),
  ];
  return parts.length === 0 ? [] : [colours.yellow(`  the report states ${parts.join(' and ')}`)];
}

function ratingName(rating: string | null, framework: Framework): string {
  return plainLine(ratingById(framework, rating)?.name ?? '');
}
