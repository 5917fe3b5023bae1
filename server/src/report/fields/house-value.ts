import type { Framework } from '../../framework/framework.ts';
import type { KeyQuestionDefinition } from '../../framework/model/definitions.ts';
import { findRatingOf, type RatingName } from '../../framework/names.ts';
import { ratingById } from '../../framework/ratings.ts';
import { toHouseStyle } from '../../text/dates/dates.ts';
import { houseBasis } from '../stated.ts';
import type { Field } from './fields.ts';

/** What the values of a field are named by. */
export interface FieldTerms {
  readonly framework: Framework | null;
  /** Of which the field speaks, and which may have ratings of its own; null where it speaks of the whole. */
  readonly keyQuestion: KeyQuestionDefinition | null;
}

/** What the field states, in the words of the framework and the house style of dates; as written where it is neither. */
export function houseValue({ name, value }: Field, { framework, keyQuestion }: FieldTerms): string {
  switch (name) {
    case 'Rating':
    case 'Previous rating':
      return framework === null
        ? value
        : (houseNameOf(framework, findRatingOf(framework, value, keyQuestion)) ?? value);
    case 'Basis':
      return houseBasis(value) ?? value;
    case 'Updated':
      return toHouseStyle(value) ?? value;
    default:
      return value;
  }
}

/** The rating or label in the framework's spelling; null where the framework has no such rating. */
export function houseNameOf(framework: Framework, { rating, label }: RatingName): string | null {
  const named = ratingById(framework, rating) ?? framework.labels.find(({ id }) => id === label);
  return named?.name ?? null;
}
