import type { Framework } from '../framework.ts';
import type { NamedDefinition } from '../model/named-definition.ts';
import { allNames } from '../names.ts';
import { normaliseName } from '../normalise-name.ts';
import { ratingLists } from '../ratings.ts';
import type { CheckProblem } from './check-problem.ts';

/** Every id is there once, so that an id means one thing. */
export function* checkIds(framework: Framework): Iterable<CheckProblem> {
  const statements = framework.keyQuestions.flatMap((keyQuestion, index) =>
    keyQuestion.statements.map((statement, place) => ({
      id: statement.id,
      path: ['keyQuestions', index, 'statements', place, 'id'],
    })),
  );
  const lists = [
    statements,
    idsOf('keyQuestions', framework.keyQuestions),
    ratingLists(framework).flatMap(({ path, ratings }) => idsAt(path, ratings)),
    idsOf('labels', framework.labels),
    idsOf('evidenceCategories', framework.evidenceCategories),
    idsOf('sections', framework.sections),
    // Scores name what held a rating down by its id alone.
    [...idsOf('limits', framework.limits), ...idsOf('caps', framework.caps)],
    idsOf('phrases', framework.phrases),
  ];
  for (const list of lists) {
    yield* repeated(list.map(({ id, path }) => ({ key: id, shown: id, path, what: 'id' })));
  }
}

/** Names of which a heading or a value could be one are there once, whatever their spelling. */
export function* checkNames(framework: Framework): Iterable<CheckProblem> {
  const overall = framework.overallNames.map((name, index) => ({ name, path: ['overallNames', index] }));
  const keyQuestions = namesOf(['keyQuestions'], framework.keyQuestions);
  const categories = namesOf(['evidenceCategories'], framework.evidenceCategories);
  const sections = namesOf(['sections'], framework.sections);
  yield* sameNames([...overall, ...keyQuestions, ...sections]);
  for (const [index, { statements }] of framework.keyQuestions.entries()) {
    const own = namesOf(['keyQuestions', index, 'statements'], statements);
    yield* sameNames([...overall, ...keyQuestions, ...sections, ...categories, ...own]);
  }
  for (const { path, ratings } of ratingLists(framework)) {
    yield* sameNames([...namesOf(path, ratings), ...namesOf(['labels'], framework.labels)]);
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
  return idsAt([list], definitions);
}

function idsAt(list: readonly (string | number)[], definitions: readonly { readonly id: string }[]) {
  return definitions.map(({ id }, index) => ({ id, path: [...list, index, 'id'] }));
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
