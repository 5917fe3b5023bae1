import type { Analysis } from '../../../analysis/analysis.ts';
import { bandOf } from '../../../assessment/bands.ts';
import { joinWords, ratingName } from '../../../assessment/explain/words.ts';
import { fits } from '../../../claims/bounds.ts';
import type { Amount } from '../../../claims/pieces/pieces.ts';
import type { ScoreClaim, ScoreSubject } from '../../../claims/scores/claims.ts';
import type { Framework } from '../../../framework/framework.ts';
import { numberClaimsIn, type PlacedNumberClaim } from '../../../report/number-claims.ts';
import { textBetween } from '../../../syntax/document-text.ts';
import { byFramework } from '../../by-framework.ts';
import type { Problem } from '../../rule.ts';
import { type Figure, keyQuestionsOf, type ScoredThing, scoredThings, serviceOf } from './scored-things.ts';
import { wrongFigure } from './wrong-figures.ts';

type Placed = PlacedNumberClaim<'scores'>;

/** What sentences of any wording say of scores, where the report gives other ones. */
export const wrongScoreSentences = byFramework((analysis, framework): readonly Problem[] => {
  const { report } = analysis;
  if (report.kind === 'news') {
    return [];
  }
  return numberClaimsIn(report, 'scores').flatMap((placed): readonly Problem[] => {
    const { claim } = placed;
    switch (claim.kind) {
      case 'score':
        return wrongScore(analysis, placed, claim);
      case 'band':
        return wrongBand(framework, placed, claim);
      case 'order':
        return wrongOrder(analysis, placed, claim);
      case 'rank':
        return wrongRank(analysis, placed, claim);
      case 'sum':
      case 'points':
      case 'scored areas':
      case 'all scores':
      case 'distance':
        return wrongFigure(analysis, framework, placed, claim);
      default:
        return [];
    }
  });
});

type Kind<Name extends ScoreClaim['kind']> = Extract<ScoreClaim, { readonly kind: Name }>;

function wrongScore(analysis: Analysis, placed: Placed, { subject, amount }: Kind<'score'>): readonly Problem[] {
  const wrong = scoredThings(analysis, placed, subject, amount).filter(
    ({ scores }) => scores.length > 0 && !scores.some((score) => fits(amount.bound, amount.value, score)),
  );
  const [right] = wrong.flatMap(({ scores }) => scores);
  if (right === undefined) {
    return [];
  }
  const written = textBetween(analysis.report.document, placed.range.start, placed.range.end);
  const isFigure = /^\d+$/.test(written) && wrong.length === 1 && subject.kind !== 'other statements';
  const truth = joinWords(
    wrong.map(({ name, scores }) => `the score of ${name} is ${joinWords(scores.map(String), 'or')}`),
  );
  return [
    {
      range: placed.range,
      message: `This sentence says ${written}, but ${truth}. Make the two agree.`,
      related: placesOf(wrong),
      ...(isFigure && !isShared(subject)
        ? { fixes: [{ title: `Write ${right}`, safe: true, edits: [{ ...placed.range, text: String(right) }] }] }
        : {}),
    },
  ];
}

/** Whether the number is said of several things, of which another one may be right. */
function isShared(subject: Kind<'score'>['subject']): boolean {
  return 'ids' in subject && subject.ids.length > 1;
}

function placesOf(things: readonly ScoredThing[]): NonNullable<Problem['related']> {
  return things.flatMap(({ statedAt }) =>
    statedAt === null ? [] : [{ range: statedAt, message: 'The score is stated here.' }],
  );
}

/** A limit can take a rating below its band. */
function wrongBand(framework: Framework, { range }: Placed, { amount, rating }: Kind<'band'>): readonly Problem[] {
  const { scoring, limits } = framework;
  const band =
    scoring.method === 'percentage' && isPercentage(amount, framework) ? bandOf(amount.value, scoring) : null;
  const possible = [band, ...limits.filter((limit) => limit.band === band).map((limit) => limit.rating)];
  return band === null || possible.includes(rating)
    ? []
    : [
        {
          range,
          message: `A score of ${amount.value} gives ${ratingName(framework, band)}, not ${ratingName(framework, rating)}. Correct the score or the rating.`,
        },
      ];
}

/** A number that no statement scores, said without “at least” and the like. */
function isPercentage({ value, bound }: Pick<Amount, 'value' | 'bound'>, { scale }: Framework): boolean {
  return bound === 'exactly' && value <= 100 && scale.every((score) => value > score.value);
}

/** “Safe scored more than well-led.” */
function wrongOrder(
  analysis: Analysis,
  placed: Placed,
  { subject, than, isHigher, by }: Kind<'order'>,
): readonly Problem[] {
  const sort: Figure = { value: 0, isPercent: subject.kind === 'parts', outOf: null };
  const own = scoredThings(analysis, placed, subject, sort).filter(({ scores }) => scores.length > 0);
  const others = scoredThings(analysis, placed, than, sort).filter(({ scores }) => scores.length > 0);
  const fitsOne = (left: readonly number[], right: readonly number[]) =>
    left.some((a) => right.some((b) => isRightBy(isHigher ? a - b : b - a, by)));
  for (const left of own) {
    const right = others.find(({ scores }) => !fitsOne(left.scores, scores));
    if (right !== undefined) {
      const truth = `${left.name} has ${left.scores[0]} and ${right.name} has ${right.scores[0]}`;
      const said = `${by === null ? '' : `${by.value} points `}${isHigher ? 'more than' : 'less than'}`;
      const message = `This sentence says that ${left.name} scored ${said} ${right.name}, but ${truth}. Make the two agree.`;
      return [{ range: placed.range, message, related: placesOf([left, right]) }];
    }
  }
  return [];
}

function isRightBy(difference: number, by: Amount | null): boolean {
  return difference > 0 && (by === null || fits(by.bound, by.value, difference));
}

/** Which score is the highest or the lowest is known only where all are. */
function wrongRank(analysis: Analysis, placed: Placed, { rank, subject: said }: Kind<'rank'>): readonly Problem[] {
  const here = placed.section.keyQuestion?.id;
  const subject: ScoreSubject = said.kind === 'here' ? { kind: 'parts', ids: here === undefined ? [] : [here] } : said;
  const service = serviceOf(analysis.report, placed.section);
  const keyQuestions = keyQuestionsOf(analysis, service);
  const sort: Figure = { value: 0, isPercent: subject.kind === 'parts', outOf: null };
  const rivals =
    subject.kind === 'parts'
      ? keyQuestions.map(({ definition }) => definition.id)
      : keyQuestions
          .filter(({ definition }) => here === undefined || definition.id === here)
          .flatMap(({ statements }) => statements.map(({ definition }) => definition.id));
  const all = scoredThings(analysis, placed, { kind: subject.kind as 'parts' | 'statements', ids: rivals }, sort);
  const own = scoredThings(analysis, placed, subject, sort);
  const scores = all.flatMap((thing) => thing.scores[0] ?? []);
  const best = rank === 'highest' ? Math.max(...scores) : Math.min(...scores);
  const wrong = own.filter((thing) => thing.scores.length > 0 && !thing.scores.includes(best));
  const [first] = wrong;
  const winner = all.find((thing) => thing.scores.includes(best));
  return first === undefined || winner === undefined || scores.length < rivals.length
    ? []
    : [
        {
          range: placed.range,
          message: `The ${rank} score here is ${best}, that of ${winner.name}; ${first.name} has ${first.scores[0]}. Make the two agree.`,
          related: placesOf([winner, first]),
        },
      ];
}
