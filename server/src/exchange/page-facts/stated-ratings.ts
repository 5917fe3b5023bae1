import type { RatingClaim, Relation } from '../../claims/claim.ts';
import type { Framework } from '../../framework/framework.ts';
import type { PhraseKind } from '../../framework/model/phrase.ts';
import { findKeyQuestion, findRatingOf } from '../../framework/names.ts';
import { normaliseName } from '../../framework/normalise-name.ts';
import { englishWords } from '../../framework/words.ts';
import { eachTarget, type Stated, statedIn } from '../../report/read-sentences.ts';
import { type CalendarDay, compareDays } from '../../text/dates/calendar.ts';
import { readDateSpan } from '../../text/dates/dates.ts';
import { findDates } from '../../text/dates/find-dates.ts';
import { once } from '../../text/memory.ts';
import { anyOf, pageWord, splitSentences, timeWord } from './page-words.ts';

/** A paragraph of a page, and what it stands under: the id of a key question, the whole, or a section that tells of earlier visits. */
export interface PageParagraph {
  readonly text: string;
  readonly under: { readonly keyQuestion: string } | 'whole' | 'earlier';
}

/** Whom a page is about, and when. */
export interface PageSubject {
  /** The text of a rating before this one, where a line or a sentence in brackets is a label with that rating. */
  readonly ratingBefore: (words: string) => string | null;
  /** What the provider, the location and the service are called. */
  readonly names: readonly string[];
  /** The first day of the assessment; null where the page does not say it. */
  readonly assessed: CalendarDay | null;
}

/** The ratings that the sentences of a page state: ids of ratings, by the id of a key question or `overall`. */
export interface StatedRatings {
  readonly now: ReadonlyMap<string, string>;
  readonly before: ReadonlyMap<string, string>;
}

/** The whole, among the ids of key questions. */
export const whole = 'overall';

/** What one sentence says of one part. */
interface Said {
  readonly part: string;
  readonly now: string | null;
  readonly before: string | null;
  /** Whether the sentence says that it stayed as it was. */
  readonly isSame?: true;
}

/**
 * The ratings that the sentences state, now and before. What two sentences state differently is not known: a page may
 * well tell of several visits. What they say of services by name is left to others.
 */
export function statedRatings(
  framework: Framework,
  paragraphs: readonly PageParagraph[],
  subject: PageSubject,
): StatedRatings {
  const said = paragraphs.flatMap(({ text, under }) =>
    saidIn(framework, { text: withoutOthers(text.replace(underOthers, '')), under }, subject),
  );
  return unchanged(said, agreed(said, 'now'), agreed(said, 'before'));
}

/** Who ran the service then, and where, does not change what its last rating was: “At our last assessment, under the previous provider, …”. */
const underOthers =
  /, (?:under|with|at|by) (?:the|its|a|an|their) (?:last|previous|former|old|earlier) (?:provider|owner|address|name|registration|location|manager|management)s?,/giu;

/** “Our sister home”, “another service of the provider”. */
const otherService = once(
  () =>
    new RegExp(
      String.raw`(?<!\p{L})(?:(?:sister|another|neighbouring)(?:\s+\p{L}+)?|(?:our|the|its|their)\s+other(?:\s+\p{L}+)?)\s+${anyOf(englishWords().pages.unnamed)}(?!\p{L})`,
      'iu',
    ),
);

/** The text without the sentences on a service of the same provider, up to one that speaks of this one again. */
function withoutOthers(text: string): string {
  if (!otherService().test(text)) {
    return text;
  }
  let isOther = false;
  const own = splitSentences(text).filter((sentence) => {
    isOther = otherService().test(sentence) || (isOther && /^(?:It|They|There|Its|Their)\b/u.test(sentence));
    return !isOther;
  });
  return own.join(' ');
}

/** The ratings, where what stayed the same has at both times the one that is known of either. */
function unchanged(
  said: readonly Said[],
  now: ReadonlyMap<string, string>,
  before: ReadonlyMap<string, string>,
): StatedRatings {
  const same = said.filter(({ isSame }) => isSame).map(({ part }) => part);
  const filled = (own: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>) =>
    new Map([...same.flatMap((part) => [...other].filter(([id]) => id === part)), ...own]);
  return { now: filled(now, before), before: filled(before, now) };
}

function agreed(said: readonly Said[], time: 'now' | 'before'): ReadonlyMap<string, string> {
  const ratings = new Map<string, Set<string>>();
  for (const one of said) {
    const rating = one[time];
    if (rating !== null) {
      ratings.set(one.part, (ratings.get(one.part) ?? new Set()).add(rating));
    }
  }
  return new Map(
    [...ratings].flatMap(([part, [only, ...others]]) =>
      only === undefined || others.length > 0 ? [] : [[part, only]],
    ),
  );
}

function saidIn(framework: Framework, paragraph: PageParagraph, subject: PageSubject): readonly Said[] {
  const { text } = paragraph;
  const timeAt = timesIn(paragraph, subject);
  return [
    ...labelled(framework, paragraph, subject),
    ...statedIn(framework, text, false).flatMap((stated): readonly Said[] => {
      // What a pronoun stands for may be named in the sentence before.
      const start = 'phrase' in stated ? stated.phrase.start : placeOf(stated.read);
      const said =
        'phrase' in stated
          ? saidByPhrase(framework, stated, paragraph)
          : saidByClaim(framework, stated.read, paragraph, subject);
      const time = timeAt(start);
      const isOfOtherYear = 'read' in stated && time !== 'before' && isOld(stated.read, subject);
      return (isOfOtherYear ? [] : said).flatMap((one) => {
        if (one.before !== null || time === 'now') {
          return one;
        }
        // What “was rated” was so at this visit or at the last: only set phrases of reports tell.
        return time === 'before' ? { ...one, now: null, before: one.now } : 'phrase' in stated ? one : [];
      });
    }),
  ];
}

/** The rating before, as a label in front of it says: “(Previous inspection June 2017 – Good)”, or the heading above it. */
function labelled(
  framework: Framework,
  { text, under }: PageParagraph,
  { ratingBefore }: PageSubject,
): readonly Said[] {
  return splitSentences(text).flatMap((sentence, index) => {
    const alone = under === 'earlier' && index === 0 ? /^[^.(,;]{1,40}/u.exec(sentence)?.[0] : undefined;
    const words = ratingBefore(sentence.replace(/^\(|\)\.?$/gu, '')) ?? alone?.trim() ?? '';
    const { rating } = findRatingOf(framework, words, null);
    return rating === null ? [] : [{ part: whole, now: null, before: rating }];
  });
}

/** Where the rating stands that a sentence gives, or the sentence begins. */
function placeOf({ value, from, range }: RatingClaim): number {
  return (value ?? from ?? range).start;
}

const unnamedService = /\b(?:this|the) service\b(?! (?:of|for)\b)/iu;

const timeOf: Readonly<Partial<Record<PhraseKind | Relation, 'now' | 'before' | 'both' | 'same'>>> = {
  rating: 'now',
  'previous-rating': 'before',
  'rating-changed': 'both',
  'rating-remained': 'same',
  'rating-first': 'now',
  is: 'now',
  was: 'before',
  changed: 'both',
  remained: 'same',
};

function saidByPhrase(
  framework: Framework,
  { phrase }: Extract<Stated, { phrase: unknown }>,
  { text, under }: PageParagraph,
): readonly Said[] {
  const { kind, slots } = phrase;
  // “The service was rated good”: a wording for key questions that names none.
  const isOfService = under === 'whole' && unnamedService.test(text.slice(phrase.start, phrase.end));
  const about = framework.phrases.find(({ id }) => id === phrase.phrase)?.about ?? (isOfService ? 'whole' : undefined);
  const named = slots['key-question'];
  const here =
    typeof under === 'object' && about !== 'whole-only' ? under.keyQuestion : about === undefined ? null : whole;
  const part = named === undefined ? here : (findKeyQuestion(framework, named.value)?.id ?? null);
  const time = timeOf[kind];
  if (part === null || time === undefined) {
    return [];
  }
  const keyQuestion = framework.keyQuestions.find(({ id }) => id === part) ?? null;
  const rating = (text: string | undefined) => findRatingOf(framework, text ?? '', keyQuestion).rating;
  return [saidOf(part, time, rating(slots.rating?.value), rating(slots['previous-rating']?.value))];
}

function saidByClaim(
  framework: Framework,
  claim: RatingClaim,
  { text, under }: PageParagraph,
  { names }: PageSubject,
): readonly Said[] {
  const time = timeOf[claim.relation];
  const isOther = claim.named !== null && !isNamed(text.slice(claim.named.start, claim.named.end), names);
  if (time === undefined || isOther) {
    return [];
  }
  return eachTarget(framework, claim).flatMap((one) => {
    const part = partOf(one, under);
    return part === null ? [] : [saidOf(part, time, one.value?.rating ?? null, one.from?.rating ?? null)];
  });
}

/** Whether the sentence speaks of an earlier year. */
function isOld({ relation, years }: RatingClaim, { assessed }: PageSubject): boolean {
  return relation === 'is' && years.some((year) => assessed === null || year < assessed.year);
}

function saidOf(
  part: string,
  time: 'now' | 'before' | 'both' | 'same',
  value: string | null,
  from: string | null,
): Said {
  if (time === 'same') {
    return { part, now: value ?? from, before: from ?? value, isSame: true };
  }
  return { part, now: time === 'before' ? null : value, before: time === 'before' ? (from ?? value) : from };
}

function partOf({ target }: RatingClaim, under: PageParagraph['under']): string | null {
  const here = typeof under === 'object' ? under.keyQuestion : null;
  switch (target.kind) {
    case 'part':
      return target.id;
    case 'here':
      return here;
    case 'same':
      return here ?? (under === 'whole' ? whole : null);
    case 'whole':
      return here !== null && !target.isPlain ? null : whole;
    default:
      return null;
  }
}

/**
 * Whether the words are one of the names, or what a page calls its service without one: “the practice”. “Surgery” alone is
 * one of the services of a hospital.
 */
function isNamed(words: string, names: readonly string[]): boolean {
  const plain = (name: string) => normaliseName(name).replace(/^the /u, '');
  const others = /^\p{Lu}\p{L}*$/u.test(words) ? [] : englishWords().pages.unnamed;
  return [...names, ...others].some((name) => plain(name) === plain(words));
}

/** More than one assessment takes, and less than lies between two. In days. */
const longestAssessment = 62;

/**
 * When it was so, what a sentence at a place of a paragraph says: what “was” so after a sentence on the last visit, or on
 * one long before this one, was so then, until a sentence speaks of now. Without either, `unknown`.
 */
function timesIn(
  { text, under }: PageParagraph,
  { assessed }: PageSubject,
): (place: number) => 'now' | 'before' | 'unknown' {
  let isEarlier = under === 'earlier';
  let at = 0;
  const sentences = splitSentences(text).map((sentence) => {
    const start = text.indexOf(sentence, at);
    at = start + sentence.length;
    const isNow = timeWord('now').test(sentence);
    isEarlier = !isNow && (isEarlier || tellsOfLastVisit(sentence) || isDatedBefore(sentence, assessed));
    const isPast = !isNow && pageWord('past').test(sentence);
    return { start, end: at, time: isPast ? (isEarlier ? 'before' : 'unknown') : 'now' } as const;
  });
  return (place) => sentences.find(({ start, end }) => place >= start && place < end)?.time ?? 'unknown';
}

/** “The last inspection of this location was in July 2021.” */
function tellsOfLastVisit(sentence: string): boolean {
  return (
    ratedThen.test(sentence) ||
    (timeWord('before').test(sentence) &&
      (pageWord('visit').test(sentence) || /\bratings?\b/iu.test(sentence)) &&
      (pageWord('past').test(sentence) || lastVisited.test(sentence)) &&
      !pageWord('apart').test(sentence) &&
      /\b\d{4}\b/u.test(sentence))
  );
}

/** “We last inspected the home in March 2021.” */
const lastVisited = /\b(?:we|inspectors) last (?:inspected|assessed|visited|rated)\b/iu;

/** “Following our previous inspection on 9 March 2021, the practice was rated good.” */
const ratedThen =
  /^(?:following|after) (?:our|the|its|their) (?:last|previous) (?:inspection|assessment|visit)\b[^,;]{0,60}, (?:we rated|\S+(?: \S+){0,5} was rated)\b/iu;

/** “We inspected the practice on 22 June 2017”, where this visit was in 2018. */
function isDatedBefore(sentence: string, assessed: CalendarDay | null): boolean {
  if (assessed === null || !pageWord('visit').test(sentence) || pageWord('apart').test(sentence)) {
    return false;
  }
  const days = findDates(sentence).map(({ text }) => readDateSpan(text));
  return (
    days.length > 0 && days.every((day) => 'span' in day && daysBetween(day.span.last, assessed) > longestAssessment)
  );
}

function daysBetween(first: CalendarDay, last: CalendarDay): number {
  // Months of 31 days are near enough for what lies two months apart.
  const at = ({ year, month, day }: CalendarDay) => (year * 12 + month) * 31 + day;
  return compareDays(first, last) > 0 ? 0 : at(last) - at(first);
}
