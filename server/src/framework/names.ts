import { remembered } from '../text/memory.ts';
import type { Framework } from './framework.ts';
import type { KeyQuestionDefinition, SectionDefinition, StatementDefinition } from './model/definitions.ts';
import type { NamedDefinition } from './model/named-definition.ts';
import type { RatingDefinition } from './model/rating.ts';
import { normaliseName } from './normalise-name.ts';
import { allRatings, ratingsOf } from './ratings.ts';

/** A statement and the key question that the framework puts it in. */
export interface StatementPlace {
  readonly definition: StatementDefinition;
  readonly home: KeyQuestionDefinition;
}

/** What a text says where a rating stands: the id of a rating, or that of a label that is none; both null: not known. */
export interface RatingName {
  readonly rating: string | null;
  readonly label: string | null;
}

interface NameIndex {
  readonly keyQuestions: ReadonlyMap<string, KeyQuestionDefinition>;
  readonly statements: ReadonlyMap<string, readonly StatementPlace[]>;
  readonly ratings: ReadonlyMap<string, RatingName>;
  /** Of the key questions that have ratings of their own. */
  readonly ownRatings: ReadonlyMap<KeyQuestionDefinition, ReadonlyMap<string, RatingName>>;
  readonly wholeRatings: ReadonlyMap<string, RatingName>;
  /** Of every other key question. */
  readonly commonRatings: ReadonlyMap<string, RatingName>;
  readonly evidenceCategories: ReadonlyMap<string, NamedDefinition>;
  readonly sections: ReadonlyMap<string, SectionDefinition>;
  readonly overall: ReadonlySet<string>;
}

const noRating: RatingName = { rating: null, label: null };

/** The key question of this name or alias, or null. */
export function findKeyQuestion(framework: Framework, text: string): KeyQuestionDefinition | null {
  const { keyQuestions } = indexOf(framework);
  return keyQuestions.get(normaliseName(text)) ?? keyQuestions.get(normaliseName(text.replace(numbered, '$1'))) ?? null;
}

/** A part by its number, which is enough to know it by, with the name that a report gives it: “Theme 1: How we work”. */
const numbered = /^(\p{L}+ \d{1,2})\s?[:–—-]\s\p{L}.*/su;

/** The statements of this name or alias; more than one where several key questions have a statement of that name. */
export function findStatements(framework: Framework, text: string): readonly StatementPlace[] {
  const { statements } = indexOf(framework);
  return statements.get(normaliseName(text)) ?? statements.get(normaliseName(text.replace(termAndNumber, ''))) ?? [];
}

/** What a report may call a statement before its name: “Quality indicator 1.3: People are well”. */
const termAndNumber = /^\p{L}+ \p{L}+ \d{1,2}(?:\.\d{1,2})?\s?[:–—-]\s(?=\p{L})/u;

/** The rating or label of this name or alias, whichever part of a report it is for. */
export function findRating(framework: Framework, text: string): RatingName {
  return indexOf(framework).ratings.get(normaliseName(text)) ?? noRating;
}

/** The rating or label of this name or alias among those that a key question can have, or, where it is null, the whole. */
export function findRatingOf(
  framework: Framework,
  text: string,
  keyQuestion: KeyQuestionDefinition | null,
): RatingName {
  const { ownRatings, wholeRatings, commonRatings } = indexOf(framework);
  const names = keyQuestion === null ? wholeRatings : (ownRatings.get(keyQuestion) ?? commonRatings);
  return names.get(normaliseName(text)) ?? noRating;
}

/** The score that reports write as these words, where the framework has words for its scores; else null. */
export function findScore({ scale }: Framework, text: string): number | null {
  const wanted = normaliseName(text);
  const isWanted = (name: string) => normaliseName(name) === wanted;
  return scale.find(({ name, aliases = [] }) => name !== undefined && [name, ...aliases].some(isWanted))?.value ?? null;
}

/** The evidence category of this name or alias, or null. */
export function findEvidenceCategory(framework: Framework, text: string): NamedDefinition | null {
  return indexOf(framework).evidenceCategories.get(normaliseName(text)) ?? null;
}

/** The section of this name or alias that is neither rated nor a service, or null. */
export function findSection(framework: Framework, text: string): SectionDefinition | null {
  return indexOf(framework).sections.get(normaliseName(text)) ?? null;
}

/** Whether a heading of this name holds the overall rating. */
export function isOverallName(framework: Framework, text: string): boolean {
  return indexOf(framework).overall.has(normaliseName(text));
}

/** The house form and the aliases. */
export function allNames(definition: NamedDefinition): readonly string[] {
  return [definition.name, ...definition.aliases];
}

const indexOf = remembered((framework: Framework): NameIndex => {
  const index: NameIndex = {
    keyQuestions: byName(framework.keyQuestions, (definition) => definition),
    statements: statementsByName(framework),
    // Of two ratings with the same name the later one counts, so those of the framework come last.
    ratings: ratingsByName(framework, [...allRatings(framework)].reverse()),
    ownRatings: new Map(
      framework.keyQuestions
        .filter(({ ratings }) => ratings !== undefined)
        .map((definition) => [definition, ratingsByName(framework, ratingsOf(framework, definition))]),
    ),
    wholeRatings: ratingsByName(framework, ratingsOf(framework, null)),
    commonRatings: ratingsByName(framework, framework.ratings),
    evidenceCategories: byName(framework.evidenceCategories, (definition) => definition),
    sections: byName(framework.sections, (definition) => definition),
    overall: new Set(framework.overallNames.map(normaliseName)),
  };
  return index;
});

function ratingsByName({ labels }: Framework, ratings: readonly RatingDefinition[]): Map<string, RatingName> {
  return new Map<string, RatingName>([
    ...byName(labels, ({ id }) => ({ rating: null, label: id })),
    ...byName(ratings, ({ id }) => ({ rating: id, label: null })),
  ]);
}

function byName<Definition extends NamedDefinition, Value>(
  definitions: readonly Definition[],
  value: (definition: Definition) => Value,
): Map<string, Value> {
  return new Map(
    definitions.flatMap((definition) =>
      allNames(definition).map((name): [string, Value] => [normaliseName(name), value(definition)]),
    ),
  );
}

function statementsByName(framework: Framework): Map<string, StatementPlace[]> {
  const places = new Map<string, StatementPlace[]>();
  for (const home of framework.keyQuestions) {
    for (const definition of home.statements) {
      for (const name of new Set(allNames(definition).map(normaliseName))) {
        places.set(name, [...(places.get(name) ?? []), { definition, home }]);
      }
    }
  }
  return places;
}
