import type { Framework } from '../../framework/framework.ts';
import { findRatingOf, findScore } from '../../framework/names.ts';
import { matchPhrases } from '../../framework/phrases/phrases.ts';
import type { FieldName } from '../../report/fields/fields.ts';
import { fieldsFor } from '../../report/sections/fields-of-role.ts';
import type { OpenSection } from '../draft/open-section.ts';
import { isRating, type PagePatterns, plainRating } from '../page-facts/page-patterns.ts';
import { isDate } from '../page-facts/page-values.ts';
import { saysMeaningOf, scoreAlone } from '../page-facts/score-lines.ts';
import { inHouseStyle } from '../page-facts/stated-days.ts';

/** The label of what a part was rated before. */
export const previousRating = 'Previous rating';

const ratingLabel = /^rating\s*:\s*/iu;

/**
 * Takes a line under a heading as a field of its section: `Score: 3`, a rating alone or as `Rating: Good`, `Updated 5
 * March 2025` or the date alone. False where text has begun already, unless the page labels the line as a rating; where
 * the section has no such field; or where it has it already.
 */
export function takeField(section: OpenSection, text: string, framework: Framework, patterns: PagePatterns): boolean {
  const fact = patterns.factIn(text);
  if (fact?.holds === 'rating' && fact.value !== null) {
    const score = /^(\d) [–—-] \p{L}/u.exec(fact.value)?.[1] ?? '';
    const isScore = section.role.kind === 'statement' && framework.scale.some(({ value }) => value === Number(score));
    return isScore
      ? setField(section, framework, 'Score', score)
      : setField(section, framework, 'Rating', plainRating(fact.value));
  }
  if (fact?.holds === 'updated' && fact.value !== null && !text.startsWith(fact.value) && holdsWordAlone(section)) {
    return setField(section, framework, 'Updated', inHouseStyle(fact.value));
  }
  if (section.contents.length > 0) {
    return takeScoreBelow(section, text, framework);
  }
  const last = text.startsWith(`${previousRating}:`) ? text.slice(previousRating.length + 1).trim() : '';
  if (isRating(framework, last)) {
    return setField(section, framework, previousRating, plainRating(last));
  }
  const alone = scoreAlone(framework, text);
  if (alone !== null) {
    return setField(section, framework, 'Score', alone.score);
  }
  const rating = plainRating(text.replace(ratingLabel, ''));
  const named = section.role.kind === 'statement' ? findScore(framework, rating) : null;
  if (named !== null) {
    return setField(section, framework, 'Score', framework.scale.find(({ value }) => value === named)?.name ?? rating);
  }
  if (isRating(framework, rating)) {
    return setField(section, framework, 'Rating', rating);
  }
  if (fact?.holds === 'updated' && fact.value !== null) {
    return setField(section, framework, 'Updated', inHouseStyle(fact.value));
  }
  return isDate(text) && setField(section, framework, 'Updated', inHouseStyle(text));
}

/** Whether all that stands under the heading is what its rating means in a word: “4 stars”, “Good”. */
function holdsWordAlone({ contents, fields }: OpenSection): boolean {
  const [only, ...others] = contents;
  return (
    fields.has('Rating') &&
    others.length === 0 &&
    only?.kind === 'paragraph' &&
    /^\p{Lu}[\p{L} ]{2,30}$/u.test(typeof only.text === 'string' ? only.text : only.text.text)
  );
}

/** Takes a line that is nothing but the name of a score, below a sentence on what the statement is judged by. */
function takeScoreBelow(section: OpenSection, text: string, framework: Framework): boolean {
  const isOne = section.role.kind === 'statement' && /\p{L}/u.test(text) && !section.fields.has('Score');
  const score = isOne ? findScore(framework, text) : null;
  const name = framework.scale.find(({ value }) => value === score)?.name;
  return name !== undefined && setField(section, framework, 'Score', name);
}

/** Takes a line as the rating of the key question whose text stands above it. */
export function takeRatingBelow(section: OpenSection, text: string, framework: Framework): boolean {
  const { role } = section;
  const rating = plainRating(text);
  return (
    role.kind === 'key-question' &&
    findRatingOf(framework, rating, role.definition).rating !== null &&
    setField(section, framework, 'Rating', rating)
  );
}

/** The rating of a part, which printed reports show beside its text too, or what the score of a statement means. */
export function isSaidAlready({ role, fields }: OpenSection, text: string, framework: Framework): boolean {
  if (role.kind === 'statement' && saysMeaningOf(framework, text, fields.get('Score') ?? '')) {
    return true;
  }
  const keyQuestion = role.kind === 'key-question' ? role.definition : null;
  const idOf = (words: string) => findRatingOf(framework, plainRating(words), keyQuestion).rating;
  const rating = idOf(text.replace(/^rating\s*:\s*/iu, ''));
  return rating !== null && rating === idOf(fields.get('Rating') ?? '');
}

/**
 * Makes fields of what the sentences of a section state: the printed score of a key question, and that a statement's
 * score is carried forward. The sentences stay where they are.
 */
export function takeClaims(section: OpenSection, text: string, framework: Framework): void {
  const { kind } = section.role;
  for (const match of matchPhrases(framework, text)) {
    const { score } = match.slots;
    if (match.kind === 'score' && score !== undefined && (kind === 'key-question' || kind === 'overall')) {
      setField(section, framework, 'Score', score.value);
    }
    if (match.kind === 'carried-forward' && kind === 'statement') {
      setField(section, framework, 'Basis', 'carried forward');
    }
  }
}

/** False where such a section has no field of that name, or has it already. */
function setField(section: OpenSection, framework: Framework, name: FieldName, value: string): boolean {
  if (section.fields.has(name) || !fieldsFor(section.role, framework).includes(name)) {
    return false;
  }
  section.fields.set(name, value);
  return true;
}
