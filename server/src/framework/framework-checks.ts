import { type Framework, type NamedDefinition, type PercentageScoring, slotNames } from './framework.ts';
import { allNames } from './names.ts';
import { normaliseName } from './normalise-name.ts';
import { readTemplate, requiredWords } from './phrase-template.ts';

/** What is wrong, and the way to it from the top of the framework. */
export interface CheckProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

type Check = (framework: Framework) => Iterable<CheckProblem>;

/** What the schema cannot say: that the parts of a framework fit each other. */
export const frameworkChecks: readonly Check[] = [
  checkIds,
  checkNames,
  checkScale,
  checkBands,
  checkRatingReferences,
  checkPhrases,
  checkPage,
];

function* checkIds(framework: Framework): Iterable<CheckProblem> {
  const statements = framework.keyQuestions.flatMap((keyQuestion, index) =>
    keyQuestion.statements.map((statement, place) => ({
      id: statement.id,
      path: ['keyQuestions', index, 'statements', place, 'id'],
    })),
  );
  const lists = [
    statements,
    idsOf('keyQuestions', framework.keyQuestions),
    idsOf('ratings', framework.ratings),
    idsOf('labels', framework.labels),
    idsOf('evidenceCategories', framework.evidenceCategories),
    idsOf('limits', framework.limits),
    idsOf('phrases', framework.phrases),
  ];
  for (const list of lists) {
    yield* repeated(list.map(({ id, path }) => ({ key: id, shown: id, path, what: 'id' })));
  }
}

function* checkNames(framework: Framework): Iterable<CheckProblem> {
  const overall = framework.overallNames.map((name, index) => ({ name, path: ['overallNames', index] }));
  const keyQuestions = namesOf(['keyQuestions'], framework.keyQuestions);
  const categories = namesOf(['evidenceCategories'], framework.evidenceCategories);
  yield* sameNames([...overall, ...keyQuestions]);
  for (const [index, { statements }] of framework.keyQuestions.entries()) {
    const own = namesOf(['keyQuestions', index, 'statements'], statements);
    yield* sameNames([...overall, ...keyQuestions, ...categories, ...own]);
  }
  yield* sameNames([...namesOf(['ratings'], framework.ratings), ...namesOf(['labels'], framework.labels)]);
}

function* checkScale(framework: Framework): Iterable<CheckProblem> {
  const values = framework.scale.map(({ value }) => value);
  for (const [index, value] of values.entries()) {
    if (index > 0 && value <= (values[index - 1] ?? 0)) {
      yield {
        path: ['scale', index, 'value'],
        message: `Scores go from the lowest to the highest, each once: ${value}.`,
      };
    }
  }
  if (framework.scoring.method === 'percentage' && values.length === 0) {
    yield {
      path: ['scoring', 'method'],
      message: 'A percentage needs a "scale" with the scores that statements can have.',
    };
  }
  for (const [index, { carries }] of framework.ratings.entries()) {
    if (carries !== null && !values.includes(carries)) {
      yield { path: ['ratings', index, 'carries'], message: `${carries} is no score of the scale.` };
    }
  }
}

function* checkBands(framework: Framework): Iterable<CheckProblem> {
  if (framework.scoring.method !== 'percentage') {
    return;
  }
  const lowest = lowestPercentage(framework);
  const { bands, evidenceBands } = framework.scoring satisfies PercentageScoring;
  yield* gaps(['scoring', 'bands'], bands, lowest);
  if (evidenceBands !== null) {
    yield* gaps(['scoring', 'evidenceBands'], evidenceBands, lowest);
    const values = framework.scale.map(({ value }) => value);
    for (const [index, { score }] of evidenceBands.entries()) {
      if (!values.includes(score)) {
        yield { path: ['scoring', 'evidenceBands', index, 'score'], message: `${score} is no score of the scale.` };
      }
    }
  }
}

function* checkRatingReferences(framework: Framework): Iterable<CheckProblem> {
  const references: { rating: string; path: (string | number)[] }[] = [];
  if (framework.scoring.method === 'percentage') {
    for (const [index, { rating }] of framework.scoring.bands.entries()) {
      references.push({ rating, path: ['scoring', 'bands', index, 'rating'] });
    }
  }
  for (const [index, { band, rating }] of framework.limits.entries()) {
    references.push({ rating: band, path: ['limits', index, 'band'] }, { rating, path: ['limits', index, 'rating'] });
  }
  if (framework.overall.method === 'rules') {
    for (const [index, rule] of framework.overall.rules.entries()) {
      references.push({ rating: rule.rating, path: ['overall', 'rules', index, 'rating'] });
      for (const [place, { ratings }] of rule.counts.entries()) {
        for (const [at, rating] of ratings.entries()) {
          references.push({ rating, path: ['overall', 'rules', index, 'counts', place, 'ratings', at] });
        }
      }
    }
  }
  if (framework.breachCap !== null) {
    references.push({ rating: framework.breachCap.rating, path: ['breachCap', 'rating'] });
  }
  const known = framework.ratings.map(({ id }) => id);
  for (const { rating, path } of references) {
    if (!known.includes(rating)) {
      yield { path, message: `There is no rating "${rating}". Ratings are: ${known.join(', ')}.` };
    }
  }
}

function* checkPhrases(framework: Framework): Iterable<CheckProblem> {
  for (const [index, { templates }] of framework.phrases.entries()) {
    for (const [place, template] of templates.entries()) {
      const { parts, problem } = readTemplate(template, slotNames);
      if (problem !== undefined) {
        yield { path: ['phrases', index, 'templates', place], message: problem };
      } else if (requiredWords(parts).length === 0) {
        const message = 'A template needs a word of its own outside of slots and [alternatives].';
        yield { path: ['phrases', index, 'templates', place], message };
      }
    }
  }
}

function* checkPage(framework: Framework): Iterable<CheckProblem> {
  for (const [index, template] of framework.page.furniture.entries()) {
    const { problem } = readTemplate(template, []);
    if (problem !== undefined) {
      yield { path: ['page', 'furniture', index], message: problem };
    }
  }
  for (const [index, { template }] of framework.page.lines.entries()) {
    const { parts, problem } = readTemplate(template, ['value']);
    if (problem !== undefined) {
      yield { path: ['page', 'lines', index, 'template'], message: problem };
    } else if (parts.some((part) => part.kind === 'choice')) {
      yield {
        path: ['page', 'lines', index, 'template'],
        message: 'A line of a page has no alternatives: write two lines.',
      };
    }
  }
}

interface Entry {
  readonly key: string;
  readonly shown: string;
  readonly path: readonly (string | number)[];
  readonly what: string;
}

function* repeated(entries: readonly Entry[]): Iterable<CheckProblem> {
  const seen = new Set<string>();
  for (const { key, shown, path, what } of entries) {
    if (seen.has(key)) {
      yield { path, message: `The ${what} "${shown}" is there twice; it must mean one thing only.` };
    }
    seen.add(key);
  }
}

function idsOf(list: string, definitions: readonly { readonly id: string }[]) {
  return definitions.map(({ id }, index) => ({ id, path: [list, index, 'id'] }));
}

/** Names and aliases with their places. An alias that equals another name of its own definition is no clash. */
function namesOf(list: readonly (string | number)[], definitions: readonly NamedDefinition[]) {
  return definitions.flatMap((definition, index) => {
    const names = new Map<string, { name: string; path: (string | number)[] }>();
    for (const [place, name] of allNames(definition).entries()) {
      const key = place === 0 ? ['name'] : ['aliases', place - 1];
      const normal = normaliseName(name);
      names.set(normal, names.get(normal) ?? { name, path: [...list, index, ...key] });
    }
    return [...names.values()];
  });
}

function sameNames(names: readonly { name: string; path: readonly (string | number)[] }[]): Iterable<CheckProblem> {
  return repeated(names.map(({ name, path }) => ({ key: normaliseName(name), shown: name, path, what: 'name' })));
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
