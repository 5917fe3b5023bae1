import { wrapAnsi } from 'fast-wrap-ansi';
import type pc from 'picocolors';
import type { CountedRules, Framework } from '../framework/framework.ts';
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
      scale.map(({ value, name, meaning }) =>
        wrapped(`${value}  ${name === undefined ? '' : `${name}: `}${meaning}`, 2),
      ),
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
        ? ruleLines(overall).map((line) => wrapped(line, 2))
        : [`  ${overallWords[overall.method]}`],
    ),
    ...part(
      'Ratings of several services together',
      acrossLines(framework).map((line) => wrapped(line, 2)),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

const overallWords = {
  score: 'The band of the overall score decides.',
  none: 'There is none.',
} as const;

/** The rules, and the table that says what "X of n" means in them. */
function ruleLines({ rules, enough }: CountedRules): readonly string[] {
  const table = enough.map(({ upTo, count }) => (upTo === undefined ? `else ${count}` : `up to n = ${upTo}: ${count}`));
  return [
    ...rules.map(({ text }) => text.replaceAll('{enough}', 'X').replaceAll('{number}', 'n')),
    ...(table.length === 0 ? [] : [`X is ${table.join(', ')}`]),
  ];
}

function acrossLines({ acrossServices, keyQuestions }: Framework): readonly string[] {
  if (acrossServices === null) {
    return [];
  }
  const apart = keyQuestions.filter(({ id }) => acrossServices.apart.includes(id)).map(({ name }) => name);
  return [...ruleLines(acrossServices), ...(apart.length === 0 ? [] : [`Rated apart: ${apart.join(', ')}`])];
}

function bandWords({ scoring }: Framework, rating: string): string {
  const bands = scoring.method === 'judged' ? [] : scoring.bands;
  const band = bands.find((candidate) => candidate.rating === rating);
  if (band === undefined) {
    return '';
  }
  const numbers = band.from === band.to ? String(band.from) : `${band.from} to ${band.to}`;
  return scoring.method === 'lowest' ? `lowest score ${numbers}` : numbers;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
