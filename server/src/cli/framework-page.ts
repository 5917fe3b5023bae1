import { wrapAnsi } from 'fast-wrap-ansi';
import type pc from 'picocolors';
import type { Framework } from '../framework/framework.ts';
import { frameworkReference } from '../framework/library.ts';

type Colours = ReturnType<typeof pc.createColors>;

/** All that matters to an author about a framework, as text for a terminal. */
export function frameworkPage(framework: Framework, colours: Colours, width: number): string {
  const { title, note, keyQuestions, scale, ratings, limits, overall, labels } = framework;
  const wrapped = (text: string, indent: number) =>
    wrapAnsi(text, Math.max(20, width - indent)).replace(/^(?=.)/gm, ' '.repeat(indent));
  const part = (name: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', colours.bold(name), ...lines];
  const ratingName = (id: string) => ratings.find((rating) => rating.id === id)?.name ?? id;

  const lines = [
    `${colours.bold(title)}  ${colours.dim(frameworkReference(framework))}${framework.draft ? '  (draft)' : ''}`,
    ...(note === undefined ? [] : ['', wrapped(note, 0)]),
    ...part(
      capital(`${framework.terms.keyQuestion}s and ${framework.terms.statement}s`),
      keyQuestions.flatMap((keyQuestion) => [
        `  ${keyQuestion.name}`,
        ...keyQuestion.statements.map(
          (statement) => `    ${statement.name}${statement.scored ? '' : colours.dim('  (not scored)')}`,
        ),
      ]),
    ),
    ...part(
      'Scores',
      scale.map(({ value, meaning }) => wrapped(`${value}  ${meaning}`, 2)),
    ),
    ...part(
      'Ratings, best first',
      ratings.map((rating) => {
        const band = bandWords(framework, rating.id);
        const carries = rating.carries === null ? '' : `, carries ${rating.carries} forward`;
        return `  ${rating.name}${colours.dim(`${band === '' ? '' : `  ${band}`}${carries}`)}`;
      }),
    ),
    ...part(
      'Labels that are no ratings',
      labels.map((label) => `  ${label.name}`),
    ),
    ...part(
      'Limits',
      limits.map(({ band, anyStatementAtMost, rating, note: limitNote }) =>
        wrapped(
          `In band ${ratingName(band)}, any ${framework.terms.statement} at ${anyStatementAtMost} or below: ${ratingName(rating)} at best.${limitNote === undefined ? '' : ` (${limitNote})`}`,
          2,
        ),
      ),
    ),
    ...part(
      'Overall rating',
      overall.method === 'rules'
        ? overall.rules.map(({ text }) => wrapped(text, 2))
        : [`  ${overallWords[overall.method]}`],
    ),
  ];
  return `${lines.join('\n')}\n`;
}

const overallWords = {
  score: 'The band of the overall score decides.',
  none: 'There is none.',
} as const;

function bandWords({ scoring }: Framework, rating: string): string {
  const bands = scoring.method === 'percentage' ? scoring.bands : [];
  const band = bands.find((candidate) => candidate.rating === rating);
  return band === undefined ? '' : `${band.from} to ${band.to}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
