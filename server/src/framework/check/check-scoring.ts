import type { Framework } from '../framework.ts';
import type { AcrossServices, CountedRules } from '../model/overall.ts';
import { nearestNames } from '../nearest-names.ts';
import { allRatings, ratingLists, ratingsOf } from '../ratings.ts';
import { suggestion } from '../suggestion.ts';
import type { CheckProblem } from './check-problem.ts';

/** The scores are in order, and what is carried forward is one of them. */
export function* checkScale(framework: Framework): Iterable<CheckProblem> {
  const values = framework.scale.map(({ value }) => value);
  for (const [index, value] of values.entries()) {
    if (index > 0 && value <= (values[index - 1] ?? 0)) {
      yield {
        path: ['scale', index, 'value'],
        message: `Scores go from the lowest to the highest, each once: this must be more than ${values[index - 1]}.`,
      };
    }
  }
  const names = framework.scale.map(({ name }) => name);
  for (const [index, name] of names.entries()) {
    if ((name === undefined) !== (names[0] === undefined)) {
      yield { path: ['scale', index], message: 'Either all scores have a "name" or none has.' };
    } else if (name !== undefined && names.findIndex((other) => other?.toLowerCase() === name.toLowerCase()) < index) {
      yield { path: ['scale', index, 'name'], message: `The name "${name}" is there twice.` };
    }
  }
  if (framework.scoring.method !== 'judged' && values.length === 0) {
    yield {
      path: ['scoring', 'method'],
      message: `Scoring by "${framework.scoring.method}" needs a "scale" with the scores that statements can have.`,
    };
  }
  for (const { path, ratings } of ratingLists(framework)) {
    for (const [index, { carries }] of ratings.entries()) {
      if (carries !== null && values.length > 0 && !values.includes(carries)) {
        yield {
          path: [...path, index, 'carries'],
          message: `${carries} is not a score on the scale, which has: ${values.join(', ')}.`,
        };
      }
    }
  }
}

/** Bands cover every percentage that scores can give. */
export function* checkBands(framework: Framework): Iterable<CheckProblem> {
  if (framework.scoring.method !== 'percentage') {
    return;
  }
  const lowest = lowestPercentage(framework);
  const { bands, evidenceBands } = framework.scoring;
  yield* gaps(['scoring', 'bands'], bands, lowest);
  if (evidenceBands !== null) {
    yield* gaps(['scoring', 'evidenceBands'], evidenceBands, lowest);
    const values = framework.scale.map(({ value }) => value);
    for (const [index, { score }] of evidenceBands.entries()) {
      if (!values.includes(score)) {
        yield {
          path: ['scoring', 'evidenceBands', index, 'score'],
          message: `${score} is not a score on the scale, which has: ${values.join(', ')}.`,
        };
      }
    }
  }
}

/** Where the lowest score decides, the bands go down the scale and hold each of its scores. */
export function* checkLowestBands({ scoring, scale }: Framework): Iterable<CheckProblem> {
  if (scoring.method !== 'lowest') {
    return;
  }
  for (const [index, { from, to }] of scoring.bands.entries()) {
    const above = scoring.bands[index - 1];
    if (from > to) {
      yield { path: ['scoring', 'bands', index, 'from'], message: `"from" must not be more than "to" (${to}).` };
    }
    if (above !== undefined && to >= above.from) {
      yield {
        path: ['scoring', 'bands', index, 'to'],
        message: `Bands go down without overlap: this must be less than ${above.from}.`,
      };
    }
  }
  const without = scale.find(({ value }) => !scoring.bands.some(({ from, to }) => from <= value && value <= to));
  if (without !== undefined) {
    yield { path: ['scoring', 'bands'], message: `No band holds the score ${without.value}.` };
  }
}

interface RatingReference {
  readonly rating: string;
  readonly path: readonly (string | number)[];
  /** The ratings that can be meant; undefined for those of the framework. */
  readonly known?: readonly string[];
}

/** Bands, limits and overall rules speak of ratings that exist. */
export function* checkRatingReferences(framework: Framework): Iterable<CheckProblem> {
  const references: RatingReference[] = [];
  if (framework.scoring.method === 'percentage' || framework.scoring.method === 'lowest') {
    for (const [index, { rating }] of framework.scoring.bands.entries()) {
      references.push({ rating, path: ['scoring', 'bands', index, 'rating'] });
    }
  }
  for (const [index, { band, rating }] of framework.limits.entries()) {
    references.push({ rating: band, path: ['limits', index, 'band'] }, { rating, path: ['limits', index, 'rating'] });
  }
  references.push(...ruleReferences(framework));
  if (framework.breachCap !== null) {
    references.push({ rating: framework.breachCap.rating, path: ['breachCap', 'rating'] });
  }
  for (const which of ['in', 'out'] as const) {
    for (const [index, rating] of (framework.specialMeasures?.[which] ?? []).entries()) {
      references.push({
        rating,
        path: ['specialMeasures', which, index],
        known: allRatings(framework).map(({ id }) => id),
      });
    }
  }
  const common = framework.ratings.map(({ id }) => id);
  for (const { rating, path, known = common } of references) {
    if (!known.includes(rating)) {
      const message = `There is no rating "${rating}"${suggestion(known, rating)} Ratings are: ${known.join(', ')}.`;
      yield { path, message, instead: nearestNames(known, rating)[0] };
    }
  }
}

/** Rules give what the whole can have, and count ratings of the framework, or any where they say of which key questions. */
function ruleReferences(framework: Framework): readonly RatingReference[] {
  const anywhere = allRatings(framework).map(({ id }) => id);
  const ofWhole = ratingsOf(framework, null).map(({ id }) => id);
  return countedRulesOf(framework).flatMap(({ path, rules }) =>
    rules.flatMap(({ rating, counts }, index): readonly RatingReference[] => {
      const place = [...path, 'rules', index];
      const given = { rating, path: [...place, 'rating'], ...(path[0] === 'overall' && { known: ofWhole }) };
      const counted = counts.flatMap(({ ratings, of }, nth) =>
        ratings.map((one, at) => ({
          rating: one,
          path: [...place, 'counts', nth, 'ratings', at],
          ...(of !== undefined && { known: anywhere }),
        })),
      );
      return [given, ...counted];
    }),
  );
}

/** The table "enough" goes up, covers every number, and is there where counts ask for it. */
export function* checkEnough(framework: Framework): Iterable<CheckProblem> {
  for (const { path, rules, enough } of countedRulesOf(framework)) {
    for (const [index, { upTo }] of enough.entries()) {
      const last = index === enough.length - 1;
      if (last !== (upTo === undefined)) {
        yield {
          path: [...path, 'enough', index],
          message: last ? 'The last line is for every higher number: take "upTo" out.' : 'This line needs "upTo".',
        };
      } else if (upTo !== undefined && upTo <= (enough[index - 1]?.upTo ?? 0)) {
        yield { path: [...path, 'enough', index, 'upTo'], message: 'Lines go from the lowest number to the highest.' };
      }
    }
    for (const [index, { counts }] of rules.entries()) {
      const place = counts.findIndex((count) => count.enough !== undefined);
      if (place !== -1 && enough.length === 0) {
        yield {
          path: [...path, 'rules', index, 'counts', place, 'enough'],
          message: 'How many are enough? Add the table "enough" beside "rules".',
        };
      }
    }
  }
}

/** Key questions that are rated apart exist. */
export function* checkApart({ acrossBySector, keyQuestions }: Framework): Iterable<CheckProblem> {
  const known = keyQuestions.map(({ id }) => id);
  for (const [place, { apart: named }] of acrossBySector.entries()) {
    for (const [index, apart] of named.entries()) {
      if (!known.includes(apart)) {
        const path = [...pathOfAcross(acrossBySector, place), 'apart', index];
        const message = `There is no key question "${apart}"${suggestion(known, apart)} There are: ${known.join(', ')}.`;
        yield { path, message, instead: nearestNames(known, apart)[0] };
      }
    }
  }
}

/** Where the file says how services are combined: one way, or a list of them by sector. */
export function pathOfAcross(options: readonly AcrossServices[], index: number): readonly (string | number)[] {
  return options.length === 1 && options[0]?.sectors === undefined ? ['acrossServices'] : ['acrossServices', index];
}

/** Every set of rules over counts, with its place in the file. */
function countedRulesOf({
  overall,
  acrossBySector,
}: Framework): readonly (CountedRules & { readonly path: readonly (string | number)[] })[] {
  return [
    ...(overall.method === 'rules' ? [{ ...overall, path: ['overall'] }] : []),
    ...acrossBySector.map((across, index) => ({ ...across, path: pathOfAcross(acrossBySector, index) })),
  ];
}

/** The percentage of the lowest score of the scale, rounded down. */
function lowestPercentage(framework: Framework): number {
  const values = framework.scale.map(({ value }) => value);
  const highest = Math.max(...values);
  return highest > 0 ? Math.floor((100 * Math.min(...values)) / highest) : 0;
}

function* gaps(
  path: readonly (string | number)[],
  bands: readonly { readonly from: number; readonly to: number }[],
  lowest: number,
): Iterable<CheckProblem> {
  let expected = 100;
  for (const [index, { from, to }] of bands.entries()) {
    if (to !== expected) {
      yield {
        path: [...path, index, 'to'],
        message: `Bands go from 100 down without gap or overlap: this must be ${expected}.`,
      };
    }
    if (from > to) {
      yield { path: [...path, index, 'from'], message: `"from" must not be more than "to" (${to}).` };
    }
    expected = from - 1;
  }
  if (expected >= lowest) {
    yield {
      path: [...path, bands.length - 1, 'from'],
      message: `The last band must reach down to ${lowest}, the lowest percentage possible.`,
    };
  }
}
