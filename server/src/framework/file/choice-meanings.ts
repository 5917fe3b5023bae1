import * as z from 'zod/mini';
import type { FrameworkStatus, LeftOut, SectionContents } from '../model/definitions.ts';
import type { PhraseKind } from '../model/phrase.ts';
import type { PageValue } from '../model/published-page.ts';
import type { Tone } from '../model/rating.ts';

/** What each kind of phrase states. */
export const phraseKindMeanings: Readonly<Record<PhraseKind, string>> = {
  score: 'The score of a key question or of the whole.',
  rating: 'A rating.',
  'previous-rating': 'The rating before.',
  'rating-remained': 'The rating and the one before, and that they are the same.',
  'rating-changed': 'The rating and the one before, and that they differ.',
  'rating-first': 'A rating, and that it is the first.',
  'statements-assessed': 'How many statements were looked at.',
  breaches: 'How many breaches of regulations were found.',
  'carried-forward': 'That a statement was not looked at and keeps the score of the previous rating.',
  dates: 'When the assessment was.',
  'must-actions': 'How many actions the provider must take.',
};

/** What stands under each sort of section. */
export const sectionContentsMeanings: Readonly<Record<SectionContents, string>> = {
  'must-actions': 'A list of the actions that must be taken, each with the regulation that asks for it.',
  'should-actions': 'A list of the actions that should be taken.',
  'requirement-notices': 'The regulations that were not met, as the regulator has given notice.',
  enforcement: 'What the regulator has done to enforce the regulations.',
};

/** What each status of a framework says. */
export const statusMeanings: Readonly<Record<FrameworkStatus, string>> = {
  draft: 'It is not in force yet: what is judged by it is shown so, and is no rating.',
  pilot: 'It is tried out: what is judged by it is shown as a pilot, and is no rating.',
  'in-force': 'Ratings are given by it.',
  withdrawn: 'Ratings are no longer given by it.',
};

/** What a statement is that a report leaves out. */
export const leftOutMeanings: Readonly<Record<LeftOut, string>> = {
  missing: 'It is missing: a report has every scored statement.',
  'not-assessed': 'It was not looked at: a report has those alone that were.',
};

/** What each tone of a rating says. */
export const toneMeanings: Readonly<Record<Tone, string>> = {
  best: 'The best there is.',
  good: 'Good, as it should be.',
  middling: 'Something has to improve.',
  poor: 'Much has to improve.',
  none: 'Neither good nor poor.',
};

/** What each sort of line of a published page tells. */
export const pageValueMeanings: Readonly<Record<PageValue, string>> = {
  location: 'The name of the service, or of the authority, that the page is about.',
  'report-date': 'The day of the assessment, in the line that calls the page a report.',
  assessed: 'The day or days of the assessment.',
  updated: 'The day of a rating.',
  published: 'The day of publication.',
  'overall-rating': 'The rating of the organisation on top of the page, which is not of this report.',
  'previous-rating': 'The rating of the whole before this one.',
  provider: 'Who runs the service.',
  sector: 'What sort of service it is.',
  service: 'The service that the report is about.',
  notice: 'A notice on top of the page.',
  id: 'The number under which the service is filed.',
  title: 'Calls the page a report; the names above it are those of the provider and the location.',
  regulator: 'The name of the regulator on top of the page.',
  contents: 'Begins the list of what is on the page; has no {value}.',
  organisation: 'Tells that the name on top of the page is that of a provider; has no {value}.',
  rating: 'The rating of the part that the line stands under.',
  other: 'What the front matter has no place for: it is kept as text.',
  occasion: 'Tells in set words why there was an inspection; has no {value}.',
  review: 'Tells in set words that there was no inspection on the day above it; has no {value}.',
  approach: 'Tells that this framework was used; has no {value}.',
};

/** A choice of a few texts, of which editors show what each means. */
export function explainedChoice<Choice extends string>(meanings: Readonly<Record<Choice, string>>) {
  const choices = z.enum(
    Object.fromEntries(Object.keys(meanings).map((name) => [name, name])) as Record<Choice, Choice>,
  );
  return choices.check(z.meta({ enumDescriptions: Object.values(meanings) }));
}
