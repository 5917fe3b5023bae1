import type { Element, Properties } from 'hast';
import { h } from 'hastscript';
import { ratingName } from '../../assessment/explain/words.ts';
import type { GridCell } from '../../assessment/ratings-grid.ts';
import { ratingTone } from '../../assessment/standing.ts';
import type { Framework } from '../../framework/framework.ts';
import type { StatedRating } from '../../report/report.ts';

/** A rating by its id: its name with a shape and a colour of its own, of which neither is needed to understand it. */
export function ratingLabel(rating: string, framework: Framework, properties: Properties = {}): Element {
  return label(ratingName(framework, rating), ratingTone(rating, framework), properties);
}

/**
 * A rating that the report states, or what stands in its place, by its name in the framework, whichever of its names is
 * written; one that the framework does not know as it is written, without a tone.
 */
export function statedLabel(stated: StatedRating, framework: Framework, properties: Properties = {}): Element {
  if (stated.rating !== null) {
    return ratingLabel(stated.rating, framework, properties);
  }
  return label(stated.label === null ? stated.text : labelName(stated.label, framework), 'none', properties);
}

/** What stands where a rating stands and is none, such as "Inspected but not rated". */
function plainLabel(text: string): Element {
  return label(text, 'none', {});
}

/** The name of a label that is no rating, by its id. */
function labelName(id: string, { labels }: Framework): string {
  return labels.find((candidate) => candidate.id === id)?.name ?? id;
}

/** What a cell of a grid says: its rating, else what stands in its place. */
export function cellRating({ rating, label: id }: GridCell, framework: Framework): Element {
  return rating === null ? plainLabel(labelName(id ?? '', framework)) : ratingLabel(rating, framework);
}

/** Whether a cell has neither a rating nor anything in its place. */
export function isEmptyCell({ rating, label: id }: GridCell): boolean {
  return rating === null && id === null;
}

/** A label by its words and its tone, one of those of `Tone`. */
export function toneLabel(text: string, tone: string): Element {
  return label(text, tone, {});
}

function label(text: string, tone: string, properties: Properties): Element {
  return h('span', { ...properties, className: ['rating', `tone-${tone}`] }, [
    h('span', { className: ['mark'], ariaHidden: 'true' }),
    text,
  ]);
}
