import type { Framework } from '../../framework/framework.ts';
import type { NamedDefinition } from '../../framework/model/named-definition.ts';
import type { RatingDefinition } from '../../framework/model/rating.ts';
import { findRating } from '../../framework/names.ts';
import { ratingById } from '../../framework/ratings.ts';
import { type Help, helpTexts } from './help.ts';

/** What stands where a rating stands: a rating, or a label that is none; null where it is neither. */
export function ratingOrLabelHelp(framework: Framework, text: string): Help | null {
  const found = findRating(framework, text);
  const rating = ratingById(framework, found.rating);
  const label = framework.labels.find(({ id }) => id === found.label);
  if (rating !== undefined) {
    return ratingHelp(rating, framework);
  }
  return label === undefined ? null : labelHelp(label);
}

/** What a rating means, which scores give it, and what it carries forward. */
export function ratingHelp(rating: RatingDefinition, framework: Framework): Help {
  return {
    title: rating.name,
    parts: helpTexts(
      rating.description,
      bandText(rating, framework),
      limitText(rating, framework),
      carriedText(rating),
    ),
  };
}

/** What a label says that stands in the place of a rating. */
function labelHelp(label: NamedDefinition): Help {
  return {
    title: label.name,
    parts: helpTexts(
      'A label that stands in the place of a rating. It is none, so nothing is computed from it.',
      label.note,
    ),
  };
}

/** "Scores from 63 to 87.", or which lowest score gives the rating; null where the framework's ratings are judged. */
function bandText(rating: RatingDefinition, framework: Framework): string | null {
  const { scoring } = framework;
  const bands = scoring.method === 'percentage' || scoring.method === 'lowest' ? scoring.bands : [];
  const band = bands.find((candidate) => candidate.rating === rating.id);
  if (band === undefined) {
    return null;
  }
  const numbers = band.from === band.to ? String(band.from) : `from ${band.from} to ${band.to}`;
  return scoring.method === 'lowest'
    ? `Given where the lowest score is ${numbers}.`
    : `Scores from ${band.from} to ${band.to}.`;
}

function limitText(rating: RatingDefinition, framework: Framework): string | null {
  const limit = framework.limits.find((candidate) => candidate.band === rating.id);
  const name = ratingById(framework, limit?.rating ?? null)?.name;
  return limit === undefined || name === undefined
    ? null
    : `With any ${framework.terms.statement} at ${limit.anyStatementAtMost} or below, the rating is ${name} at best.`;
}

function carriedText(rating: RatingDefinition): string | null {
  return rating.carries === null ? null : `As a previous rating it carries the score ${rating.carries} forward.`;
}
