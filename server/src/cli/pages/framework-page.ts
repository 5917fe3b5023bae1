import { wrapAnsi } from 'fast-wrap-ansi';
import type pc from 'picocolors';
import { joinWords, plural, ratingName } from '../../assessment/explain/words.ts';
import type { FrameworkSource } from '../../framework/file/framework-schema.ts';
import { frameworkReference } from '../../framework/file/library.ts';
import type { Framework } from '../../framework/framework.ts';
import type { KeyQuestionDefinition, StatementDefinition } from '../../framework/model/definitions.ts';
import type { Cap, CountedRules, PointsBand } from '../../framework/model/overall.ts';
import { type FrameworkNote, notesIn, notesOnce } from '../../framework/notes.ts';
import { ratingsBeside } from '../../framework/ratings.ts';

type Colours = ReturnType<typeof pc.createColors>;

/** All that matters to an author about a framework, and where it was read, as text for a terminal. */
export function frameworkPage(
  framework: Framework,
  sources: readonly FrameworkSource[],
  colours: Colours,
  width: number,
): string {
  const { title, note, keyQuestions, scale, ratings, limits, labels } = framework;
  const wrapped = (text: string, indent: number) =>
    wrapAnsi(text, Math.max(20, width - indent)).replace(/^(?=.)/gm, ' '.repeat(indent));
  const part = (name: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', colours.bold(name), ...lines];

  const lines = [
    `${colours.bold(title)}  ${colours.dim(frameworkReference(framework))}${framework.status === 'withdrawn' ? '  (withdrawn)' : ''}`,
    ...(note === undefined ? [] : ['', wrapped(note, 0)]),
    ...part(
      capital(`${plural(framework.terms.keyQuestion)} and ${plural(framework.terms.statement)}`),
      keyQuestions.flatMap((keyQuestion) => [
        `  ${keyQuestion.name}${colours.dim(keyQuestionWords(keyQuestion))}`,
        ...keyQuestion.statements.map(
          (statement) => `    ${statement.name}${colours.dim(statementWords(statement, framework))}`,
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
        const value = rating.value === undefined ? '' : `  counts as ${rating.value}`;
        return `  ${rating.name}${colours.dim(`${band === '' ? '' : `  ${band}`}${carries}${value}`)}`;
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
          `In band ${ratingName(framework, band)}, any ${framework.terms.statement} at ${anyStatementAtMost} or below: ${ratingName(framework, rating)} at best.${limitNote === undefined ? '' : ` (${limitNote})`}`,
          2,
        ),
      ),
    ),
    ...part(
      'Caps',
      framework.caps.map((cap) => wrapped(capLine(cap, framework), 2)),
    ),
    ...part(
      'Overall rating',
      overallLines(framework).map((line) => wrapped(line, 2)),
    ),
    ...part(
      'Ratings of several services together',
      acrossLines(framework).map((line) => wrapped(line, 2)),
    ),
    ...part(
      'Remarks',
      remarksOn(framework).map(({ of, note: remark }) => wrapped(`${of.join('; ')}: ${remark}`, 2)),
    ),
    ...part(
      'Read in',
      sources.flatMap(({ fact, address, sure }) => [
        wrapped(`${fact}${sure === undefined ? '' : ` About ${sure} % sure.`}`, 2),
        `    ${colours.dim(address)}`,
      ]),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** What is said beside single things, such as how sure they are; what stands on the page already is left out. */
function remarksOn({ note: _said, limits: _shown, ...others }: Framework): readonly FrameworkNote[] {
  return notesOnce(notesIn(others));
}

/** What is special about a key question: that not every report has it, and ratings of its own. */
function keyQuestionWords({ optional, ratings }: KeyQuestionDefinition): string {
  const remarks = [
    ...(optional === true ? ['optional'] : []),
    ...(ratings === undefined ? [] : [ratings.map(({ name }) => name).join(' or ')]),
  ];
  return remarks.length === 0 ? '' : `  (${remarks.join(', ')})`;
}

function statementWords({ scored, neededFor }: StatementDefinition, framework: Framework): string {
  const needed = neededFor === undefined ? '' : `  (needed for ${ratingName(framework, neededFor)})`;
  return scored ? needed : '  (not scored)';
}

function capLine({ keyQuestion, rating, on, atBest, note }: Cap, framework: Framework): string {
  const held = on === undefined ? 'the overall rating' : nameOf(framework, on);
  const worst = ratingsBeside(framework, rating).at(-1)?.id === rating;
  return `With ${nameOf(framework, keyQuestion)} at ${ratingName(framework, rating)}${worst ? '' : ' or worse'}, ${held} is ${ratingName(framework, atBest)} at best.${note === undefined ? '' : ` (${note})`}`;
}

function overallLines(framework: Framework): readonly string[] {
  const { overall } = framework;
  switch (overall.method) {
    case 'rules':
      return ruleLines(overall);
    case 'points':
      return [
        'What the ratings count as is added up. The first that fits decides:',
        ...overall.bands.map((band) => pointsLine(band, ratingName(framework, band.rating))),
      ];
    case 'adjusted':
      return [
        `${nameOf(framework, overall.base)} is the start.`,
        ...overall.adjustments.map(
          ({ keyQuestion, rating, by }) =>
            `${nameOf(framework, keyQuestion)} at ${ratingName(framework, rating)}: ${by > 0 ? '+' : '−'}${Math.abs(by)}`,
        ),
      ];
    case 'weighted':
      return [
        'The weighted mean of the ratings, rounded, decides.',
        ...overall.weights.map(({ keyQuestion, percent }) => `${percent} %  ${nameOf(framework, keyQuestion)}`),
      ];
    case 'score':
      return ['The band of the overall score decides.'];
    case 'none':
      return ['There is none.'];
  }
}

function pointsLine({ atLeast, atMost, singleAtMost }: PointsBand, rating: string): string {
  const bounds = [
    ...(atLeast === undefined ? [] : [`${atLeast} or more`]),
    ...(atMost === undefined ? [] : [`${atMost} or less`]),
    ...(singleAtMost === undefined ? [] : [`none over ${singleAtMost}`]),
  ];
  return `${bounds.length === 0 ? 'anything else' : bounds.join(', ')}: ${rating}`;
}

function nameOf({ keyQuestions }: Framework, wanted: string): string {
  return keyQuestions.find(({ id }) => id === wanted)?.name ?? wanted;
}

/** The rules, and the table that says what "X of n" means in them. */
function ruleLines({ rules, enough }: CountedRules): readonly string[] {
  const table = enough.map(({ upTo, count }) => (upTo === undefined ? `else ${count}` : `up to n = ${upTo}: ${count}`));
  return [
    ...rules.map(({ text }) => text.replaceAll('{enough}', 'X').replaceAll('{number}', 'n')),
    ...(table.length === 0 ? [] : [`X is ${table.join(', ')}`]),
  ];
}

function acrossLines({ acrossBySector, keyQuestions }: Framework): readonly string[] {
  return acrossBySector.flatMap((across) => {
    const apart = keyQuestions.filter(({ id }) => across.apart.includes(id)).map(({ name }) => name);
    return [
      ...(across.sectors === undefined ? [] : [`For ${joinWords(across.sectors)}:`]),
      ...ruleLines(across),
      ...(apart.length === 0 ? [] : [`Rated apart: ${apart.join(', ')}`]),
      ...(across.onlyApart === true ? ['All services together have no other rating.'] : []),
    ];
  });
}

function bandWords({ scoring }: Framework, rating: string): string {
  const bands = scoring.method === 'percentage' || scoring.method === 'lowest' ? scoring.bands : [];
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
