import * as z from 'zod/mini';
import { id, words } from './file/schema-parts.ts';

/** What words do in any sentence that is read, and in those on ratings. */
export const wordKindMeanings = {
  give: 'Gives a rating: “rated”, “graded”.',
  find: 'May give a rating, and often something else: “found”, “assessed”.',
  receive: 'Stands between who has a rating and the rating: “received”, “was given”.',
  be: 'Forms of “be”.',
  have: 'Forms of “have”.',
  rise: 'Says that a rating went up.',
  fall: 'Says that a rating went down.',
  'step-up': 'Says so without a verb: “up from”.',
  'step-down': 'Says the other without a verb: “down from”.',
  move: 'Says that a rating changed, and not which way.',
  stay: 'Says that a rating is what it was.',
  unchanged: 'Says so without naming the rating.',
  again: 'Says that it was the same before.',
  still: 'Says that it is so as before.',
  lead: 'Stands between a reason and the rating that came of it: “resulted in”.',
  meet: 'Stands between a key question and a rating that is a standard: “meets”.',
  result: 'What follows says how something turned out: “which means”, “leaving”.',
  lose: 'Takes a rating away: “lost its outstanding rating”.',
  'no-longer': 'It was so, and is not so now.',
  deny: 'Denies the verb that follows.',
  first: 'Says that there was no rating before.',
  before: 'Speaks of the last rating before this one.',
  now: 'Speaks of this report.',
  'long-ago': 'Speaks of something that is neither this report nor the last one.',
  hedge: 'The words that follow need not be so: “may”, “hopes”.',
  condition: 'The sentence speaks of what would be so: “if”.',
  speech: 'Somebody says or thinks so: “told”, “felt”.',
  'other-voice': 'Somebody else than the regulator, who may rate things too.',
  people: 'Those who live or come there: another voice where they speak, and none where they are only spoken of.',
  act: 'Says what somebody did, and nothing of a rating: a name has ended.',
  generic: 'The sentence speaks of no service in particular.',
  rating: 'What a rating is called.',
  overall: 'The whole of a service.',
  area: 'What key questions are called.',
  here: 'The key question that the sentence stands under.',
  everywhere: 'All key questions.',
  subject: 'What the service is called.',
  pronoun: 'What the sentence before it spoke of.',
  relative: 'Goes on about what was just named: “which was rated”.',
  regulator: 'Who gives ratings.',
  how: 'Before the name of a key question: “how safe”.',
  being: 'Before the name of a key question: “being safe”.',
  called: 'After or before the name of a key question: “safe services”.',
  all: 'Every one of them.',
  both: 'Both or each of those that are named.',
  other: 'Those that are not named.',
  except: 'All but those that follow.',
  only: 'Those alone.',
  highest: 'The best rating there is.',
  lowest: 'The worst rating there is.',
  level: 'How far a rating went.',
  likewise: 'What follows is rated as what was named last: “the same goes for”.',
  respectively: 'Each in its turn.',
  and: 'Joins the things of a list.',
  or: 'Leaves open which.',
  but: 'Begins something else about the same.',
  while: 'Begins something else.',
  break: 'Begins words that add a reason, a time or a place.',
  of: 'Before what something belongs to.',
  for: 'Before what a rating is for.',
  in: 'Before the key questions that a rating stands in.',
  as: 'Before a rating.',
  to: 'Before the rating now.',
  from: 'Before the rating then.',
  a: 'The indefinite article.',
  the: 'Words before a noun that say it is known: “the”, “our”. They change nothing else.',
  noise: 'Words that change nothing.',
} as const;

/** What words do in sentences on scores and on what was assessed. */
export const scoreKindMeanings = {
  assess: 'Says that a statement was looked at.',
  scored: 'Gives a score as a verb: “scored”.',
  score: 'What a score is called.',
  percent: 'Behind a number that is a percentage.',
  'out-of': 'Between a score and the highest one: “3 out of 4”.',
  with: 'Before a score that goes with a rating.',
  at: 'Before a number.',
  under: 'Before the key question that statements belong to.',
  means: 'Between a score and the rating that it gives.',
  band: 'The scores that give one rating.',
  total: 'Counts all of them together.',
  'at-least': 'So many or more.',
  'at-most': 'So many or fewer.',
  above: 'More than so many.',
  below: 'Fewer than so many.',
  vague: 'About so many: nothing is compared.',
  'part-of': 'Part of them, without a number.',
  none: 'Not one of them.',
  carried: 'The score carries over from before.',
  reason: 'Begins words that say why.',
} as const;

/** What words do in sentences on days, on publication and on special measures. */
export const dateKindMeanings = {
  team: 'Who comes to see the service.',
  visit: 'What an assessment is called.',
  occasion: 'What sort of assessment it was.',
  happen: 'Says that it took place.',
  visited: 'Says that the team was there.',
  begin: 'Its first day.',
  end: 'Its last day.',
  publish: 'The report came out.',
  document: 'The report.',
  manner: 'Says how or at what hour they came, which changes nothing: “by arrangement”.',
  'day-word': 'Dates and days.',
  notice: 'Tells that the service knew of it.',
  measures: 'What a regulator does with a service that failed: “special measures”.',
  enter: 'Is there, or comes there.',
  leave: 'Is there no longer.',
} as const;

/** What words do in sentences on how a rating changed, and on services by their names. */
export const changeKindMeanings = {
  earlier: 'Speaks of what was before this report.',
  older: 'Speaks of what was before the last report: “the one before that”.',
  latest: 'Speaks of this report.',
  better: 'Says that a rating is higher than it was.',
  worse: 'Says that a rating is lower than it was.',
  steady: 'Says that a rating is what it was.',
  instead: 'Before the rating that another one took the place of.',
  fact: 'Before “that”: what follows is so, whoever says it: “sorry that”.',
  failing: 'Denies the verb that follows without the word “not”.',
} as const;

export type WordKind = keyof typeof wordKindMeanings;
export type ChangeWordKind = keyof typeof changeKindMeanings;
export type ScoreWordKind = keyof typeof scoreKindMeanings;
export type DateWordKind = keyof typeof dateKindMeanings;
type AnyWordKind = WordKind | ScoreWordKind | DateWordKind | ChangeWordKind;

type WordLists = { readonly [kind in AnyWordKind]: z.ZodMiniArray<typeof words> };

const lists = Object.fromEntries(
  Object.entries({ ...wordKindMeanings, ...scoreKindMeanings, ...dateKindMeanings, ...changeKindMeanings }).map(
    ([kind, meaning]) => [kind, z.array(words).check(z.describe(meaning))],
  ),
) as WordLists;

/** What words do on a page that tells of an inspection: when it was, what was visited, what was then and is now. */
const pageWordMeanings = {
  visit: 'What the regulator did, as a noun or a verb: “inspection”, “visited”.',
  'took-place': 'May stand before the days of a visit: “took place”, “began”.',
  'other-days': 'Days of something else, or of another visit: “since”, “published”.',
  past: 'Says that something was so: “was rated”.',
  apart: 'Keeps an earlier visit apart from what the next sentences tell: “since”.',
  looked: 'What the regulator did to the key questions that it lists.',
  services: 'What services of hospitals and trusts are called, or end with.',
  unnamed: 'What sentences call the service when they do not name it.',
  'other-services': 'Tells that services count which the report does not hold: “not inspected this time”.',
  'notice-told': 'Tells of a notice to the provider, in small letters: “issued a warning notice”.',
  'run-by': 'Stands between the name of a service and that of its provider: “run by”.',
  authority: 'In a title, whom news is about that tells of no service: “councils”.',
  'own-voice': 'The regulator speaks of itself, as in a report or a letter and not in news: “we rated”.',
  salutation: 'Begins a letter.',
  farewell: 'Ends a letter.',
  template: 'Stands in guidance and templates, which report on nobody.',
  site: 'Whole lines that a website adds to every page, with {any} for words that differ.',
  share: 'A line that asks to share a page; the ways to do so stand below it.',
  'ways-to-share': 'What may stand below such a line, beside names of other sites.',
  'other-stories': 'A line below the text that heads a list of other pages, of which the titles follow.',
  comments: 'A line below the text of news, perhaps with a number, below which readers say what they think.',
  published: 'Labels of the day on which a page was published, whoever publishes it, with {value} for the day.',
  provider: 'Labels of who runs the service, whoever publishes the page, with {value} for the name.',
  location: 'Labels of the name of the service, likewise.',
  sector: 'Labels of what sort of service it is, likewise.',
  assessed: 'Labels of the day or days of the inspection, likewise.',
  'other-regulators': 'Regulators by whose framework no page can be read, for none is known.',
  contents: 'Stands alone above the list of what a page contains.',
  'report-kinds': 'What printed reports call themselves on top of each page: “Inspection report”.',
  archived: 'Stands before the name of a service that is no more.',
  contact: 'Begins a line of the address: “Tel”.',
  article: 'Tells in an article who said something.',
} as const;

type PageWordLists = { readonly [kind in keyof typeof pageWordMeanings]: z.ZodMiniArray<typeof words> };

const pageLists = Object.fromEntries(
  Object.entries(pageWordMeanings).map(([kind, meaning]) => [kind, z.array(words).check(z.describe(meaning))]),
) as PageWordLists;

/** The schema of a file in `schemas/words/`: for each thing that words do, the words and short phrases that do it. */
export const wordFileSchema = z.strictObject({
  id,
  ...lists,
  'same-service': z
    .array(z.array(words))
    .check(z.describe('What one service of a hospital is called; each list holds the names of one, in small letters.')),
  pages: z.strictObject(pageLists).check(z.describe('Words of published pages, for their import.')),
});

/** The words of a language, by what they do. */
export type WordFile = z.output<typeof wordFileSchema>;
