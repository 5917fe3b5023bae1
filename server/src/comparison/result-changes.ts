import type { Framework } from '../framework/framework.ts';
import { normaliseName } from '../framework/normalise-name.ts';
import type {
  GivenResult,
  KeyQuestionResults,
  ReportResults,
  ServiceResults,
  StatementResults,
} from '../report/linked/results.ts';
import { type Direction, directionOf } from './direction.ts';
import { type Pair, pairUp } from './pair-up.ts';

/** What a key question or the whole of a service was given before, and what it is given now. */
export interface ResultChange {
  /** Null for the single service of an ordinary report. */
  readonly service: string | null;
  /** The framework's id; null for the whole. */
  readonly keyQuestion: string | null;
  /** The key question's name; null for the whole. */
  readonly name: string | null;
  readonly before: GivenResult;
  readonly now: GivenResult;
  /** Where the rating went. */
  readonly direction: Direction;
}

/** The score of a statement before and now; null where one of the reports does not hold the statement. */
export interface StatementChange {
  readonly service: string | null;
  readonly keyQuestion: string;
  readonly statement: string;
  readonly name: string;
  readonly before: StatementScore | null;
  readonly now: StatementScore | null;
}

export type StatementScore = Pick<StatementResults, 'score' | 'basis'>;

/** What two reports give, with the frameworks that they follow. */
export interface ComparedResults {
  readonly results: ReportResults;
  readonly framework: Framework | null;
}

const nothing: GivenResult = { score: null, rating: null };

/** Every key question and every whole that has a score or a rating in one of the reports, changed or not. */
export function resultChanges(before: ComparedResults, now: ComparedResults): readonly ResultChange[] {
  const frameworks = [before.framework, now.framework];
  return servicePairs(before.results, now.results).flatMap((pair) => {
    const service = either(pair).name;
    const keyQuestions = keyQuestionPairs(pair).map((part) => {
      const { id, name } = either(part);
      return change({ service, keyQuestion: id, name }, part, frameworks);
    });
    const wholes = { before: pair.before?.overall ?? null, now: pair.now?.overall ?? null };
    return [...keyQuestions, change({ service, keyQuestion: null, name: null }, wholes, frameworks)].filter(isGiven);
  });
}

/** Every statement whose score, or whose basis, is another one. */
export function statementChanges(before: ReportResults, now: ReportResults): readonly StatementChange[] {
  return servicePairs(before, now).flatMap((services) =>
    keyQuestionPairs(services).flatMap((part) =>
      named(part.before?.statements ?? [], part.now?.statements ?? [])
        .filter(({ before: was, now: is }) => was?.score !== is?.score || was?.basis !== is?.basis)
        .map((pair) => ({
          service: either(services).name,
          keyQuestion: either(part).id,
          statement: either(pair).id,
          name: either(pair).name,
          before: scoreOf(pair.before),
          now: scoreOf(pair.now),
        })),
    ),
  );
}

/** Whether the rating or the score of a part is another one. */
export function isChanged({ before, now }: ResultChange): boolean {
  return before.rating !== now.rating || before.score !== now.score;
}

/** Services by their names; where both reports have a single one, that. */
function servicePairs(before: ReportResults, now: ReportResults): readonly Pair<ServiceResults>[] {
  const byName = (service: ServiceResults) => (service.name === null ? '' : normaliseName(service.name));
  const single = before.services.length === 1 && now.services.length === 1;
  return pairUp(before.services, now.services, [single ? () => 'the single one' : byName]);
}

function keyQuestionPairs({ before, now }: Pair<ServiceResults>): readonly Pair<KeyQuestionResults>[] {
  return named(before?.keyQuestions ?? [], now?.keyQuestions ?? []);
}

/** By id, else, as in another framework, by name. */
function named<Item extends { readonly id: string; readonly name: string }>(
  before: readonly Item[],
  now: readonly Item[],
): readonly Pair<Item>[] {
  return pairUp(before, now, [({ id }) => id, ({ name }) => normaliseName(name)]);
}

function change(
  part: Pick<ResultChange, 'service' | 'keyQuestion' | 'name'>,
  { before, now }: Pair<GivenResult>,
  frameworks: readonly (Framework | null)[],
): ResultChange {
  return {
    ...part,
    before: resultOf(before),
    now: resultOf(now),
    direction: directionOf(before?.rating ?? null, now?.rating ?? null, frameworks),
  };
}

function resultOf(given: GivenResult | null): GivenResult {
  return given === null ? nothing : { score: given.score, rating: given.rating };
}

function scoreOf(statement: StatementResults | null): StatementScore | null {
  return statement === null ? null : { score: statement.score, basis: statement.basis };
}

function isGiven({ before, now }: ResultChange): boolean {
  return [before.score, before.rating, now.score, now.rating].some((value) => value !== null);
}

function either<Item>({ before, now }: Pair<Item>): Item {
  const item = now ?? before;
  if (item === null) {
    throw new TypeError('A pair holds something on one side at least.');
  }
  return item;
}
