import { ratingsOf } from '../../../framework/ratings.ts';
import { basisTextsFor } from '../../../report/stated.ts';
import type { Completion } from '../../completion-item.ts';
import { helpTexts } from '../../help/help.ts';
import { ratingHelp } from '../../help/rating-help.ts';
import { scoreHelp } from '../../help/score-help.ts';
import { computedFor } from '../../scores/computed-values.ts';
import type { TextPlace } from '../text-place.ts';
import { type FieldValuePlace, fieldValuePlace } from './field-value-place.ts';

/** A value to choose, before it is known where it goes. */
type Choice = Pick<Completion, 'kind' | 'detail' | 'help'> & { readonly value: string };

/** The values that the field which the caret stands in can have; what Keyline computes comes first. */
export function fieldValueCompletions(place: TextPlace): readonly Completion[] {
  const field = fieldValuePlace(place.caret);
  if (field === null) {
    return [];
  }
  return choicesFor(field, place).map(({ value, ...choice }) => ({
    ...choice,
    label: value,
    replaces: field.replaces,
    text: field.lead + value,
    snippet: null,
    filterText: field.lead + value,
  }));
}

function choicesFor(field: FieldValuePlace, place: TextPlace): readonly Choice[] {
  switch (field.name) {
    case 'Score':
      return scoreChoices(place);
    case 'Rating':
      return [...ratingChoices(place, true), ...labelChoices(place)];
    case 'Previous rating':
      return ratingChoices(place, false);
    case 'Basis':
      return basisTextsFor(place.section.role).map((value) => ({ value, kind: 'value', detail: null, help: null }));
    default:
      return [];
  }
}

function scoreChoices({ section, framework, analysis }: TextPlace): readonly Choice[] {
  const { role } = section;
  if (role.kind === 'statement' || role.kind === 'evidence-category') {
    return framework.scale.map((score) => ({
      value: score.name ?? String(score.value),
      kind: 'score',
      detail: score.meaning,
      help: scoreHelp(score, framework),
    }));
  }
  const computed = computedFor(analysis, section);
  if (computed === null || computed.score === null) {
    return [];
  }
  const help = { title: 'Computed score', parts: helpTexts(...computed.explanation) };
  return [{ value: String(computed.score), kind: 'score', detail: 'computed', help }];
}

function ratingChoices({ section, framework, analysis }: TextPlace, withComputed: boolean): readonly Choice[] {
  const computed = withComputed ? (computedFor(analysis, section)?.rating ?? null) : null;
  const choices = ratingsOf(framework, section.keyQuestion).map((rating) => ({
    value: rating.name,
    kind: 'rating' as const,
    detail: rating.id === computed ? 'computed' : null,
    help: ratingHelp(rating, framework),
  }));
  return [...choices.filter(({ detail }) => detail !== null), ...choices.filter(({ detail }) => detail === null)];
}

function labelChoices({ framework }: TextPlace): readonly Choice[] {
  return framework.labels.map(({ name }) => ({ value: name, kind: 'value', detail: 'no rating', help: null }));
}
