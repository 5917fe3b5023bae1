import type { Element, Properties } from 'hast';
import { h } from 'hastscript';
import { ratingName } from '../assessment/explain/words.ts';
import type { Framework } from '../framework/framework.ts';
import { ratingsBeside } from '../framework/ratings.ts';
import type { StatedRating } from '../report/report.ts';

/** How good a rating is among those beside it; colour and shape follow from it. */
type Tone = 'best' | 'good' | 'weak' | 'poor' | 'none';

/** A rating by its id: its name with a shape and a colour of its own, of which neither is needed to understand it. */
export function ratingLabel(rating: string, framework: Framework, properties: Properties = {}): Element {
  return label(ratingName(framework, rating), toneOf(rating, framework), properties);
}

/** A rating as it is written in the report; one that the framework does not know has no tone. */
export function statedLabel(stated: StatedRating, framework: Framework, properties: Properties = {}): Element {
  return stated.rating === null
    ? label(stated.text, 'none', properties)
    : ratingLabel(stated.rating, framework, properties);
}

/** What stands where a rating stands and is none, such as "Inspected but not rated". */
export function plainLabel(text: string): Element {
  return label(text, 'none', {});
}

/** The name of a label that is no rating, by its id. */
export function labelName(id: string, { labels }: Framework): string {
  return labels.find((candidate) => candidate.id === id)?.name ?? id;
}

/** "none" for what is no rating of the framework. */
export function toneOf(rating: string | null, framework: Framework): Tone {
  const ratings = rating === null ? [] : ratingsBeside(framework, rating);
  const place = ratings.findIndex(({ id }) => id === rating);
  const last = ratings.length - 1;
  if (place === -1) {
    return 'none';
  }
  if (place === 0) {
    return 'best';
  }
  return place === last ? 'poor' : place * 2 <= last ? 'good' : 'weak';
}

function label(text: string, tone: Tone, properties: Properties): Element {
  return h('span', { ...properties, className: ['rating', `tone-${tone}`] }, [
    h('span', { className: ['mark'], ariaHidden: 'true' }),
    text,
  ]);
}
