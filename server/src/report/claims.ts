import type { RatingClaim, Relation, Target } from '../claims/claim.ts';
import { earlier } from '../claims/numbers/gates.ts';
import type { Framework } from '../framework/framework.ts';
import { type PhraseKind, type SlotName, slotNames } from '../framework/model/phrase.ts';
import { normaliseName } from '../framework/normalise-name.ts';
import type { PhraseMatch } from '../framework/phrases/phrases.ts';
import { areOneService, withoutServiceNoun } from '../framework/service-names.ts';
import type { Prose } from '../syntax/content/content.ts';
import { sourceRange } from '../syntax/content/prose.ts';
import type { Document } from '../syntax/document.ts';
import type { CalendarDay } from '../text/dates/calendar.ts';
import { rememberedParts } from '../text/memory.ts';
import type { Located, Range } from '../text/range.ts';
import { namesEarlierMonth, openSentence, tellsOfThen } from './earlier-times.ts';
import { isInField } from './fields/fields.ts';
import { speaksOfOtherPlace } from './other-places.ts';
import { type FoundInProse, type FoundInSections, type ProseSearch, proseSearch } from './prose-search.ts';
import { eachTarget, mayState, type Stated, statedIn } from './read-sentences.ts';
import type { Claim, CountRead, ReportSection } from './report.ts';

type Search = ProseSearch<Stated>;

/** What the text of a section stands in. */
export interface ClaimPlace {
  readonly section: ReportSection;
  /** The place of the section's service in the report. */
  readonly service: number;
  readonly inNews: boolean;
  /** Whether it is a release that says it is about several reports: then “the practice” is one of them. */
  readonly isOfSeveral: boolean;
  /** What the report is about, by its front matter. */
  readonly ownNames: readonly string[];
  /** What sort of place that is, by the front matter; empty where it does not say. */
  readonly sector: string;
  /** The name of each service; null for the whole. */
  readonly services: readonly (string | null)[];
  /** Whether the section tells of earlier visits. */
  readonly isOfEarlier: boolean;
  /** The year of the assessment, or of the release; null where none is known. */
  readonly year: number | null;
  /** The first day of the assessment; null where none is known. */
  readonly assessed: CalendarDay | null;
}

/** The sections in whose text something is stated, with what it is. */
export function statedInSections(framework: Framework, document: Document, inNews: boolean): FoundInSections<Stated> {
  return searchOf(framework, inNews)(document);
}

/** The claims in one section, in whose text this is stated; in the order of the text. */
export function claimsIn(framework: Framework, inText: readonly FoundInProse<Stated>[], place: ClaimPlace): Claim[] {
  const { section, service, inNews } = place;
  return [...(inNews ? inHeading(framework, section) : []), ...inText]
    .flatMap(({ found, prose }) =>
      isOfOtherPlace('phrase' in found ? found.phrase : found.read.range, prose, place)
        ? []
        : 'phrase' in found
          ? isOneOfMany(framework, found.phrase, prose, place) ||
            isOfEarlier(found.phrase, prose, place) ||
            wasSo(found.phrase, prose, place) ||
            isTakenAway(found.phrase, prose) ||
            (ofNow.has(found.phrase.kind) && isOfEarlierMonth(found.phrase, prose, place))
            ? []
            : [claimFrom(found.phrase, prose, section, service)]
          : eachTarget(framework, found.read).flatMap((read) => readClaim(framework, read, prose, place)),
    )
    .filter(({ range }) => !isInField(section, range));
}

/** The title of a release is a sentence; headings of reports are names. */
function inHeading(framework: Framework, { section: { heading } }: ReportSection): FoundInProse<Stated>[] {
  return heading === null
    ? []
    : statedIn(framework, heading.name.value, true).map((found) => ({ found, prose: heading.name }));
}

/** “The clinic’s rating went down”, in the report on a hospital. */
function isOfOtherPlace({ end }: Range, { value }: Prose, { inNews, ownNames, sector }: ClaimPlace): boolean {
  return !inNews && speaksOfOtherPlace(value, end, { names: ownNames, sector });
}

/** A news release has phrases of its own. */
const searchOf = rememberedParts(
  (framework: Framework, inNews: boolean): Search =>
    proseSearch(
      (source) => mayState(framework, source, inNews),
      (text) => statedIn(framework, text, inNews),
    ),
);

function claimFrom(match: PhraseMatch, prose: Prose, section: ReportSection, service: number): Claim {
  const slots: Partial<Record<SlotName, Located<string>>> = {};
  for (const name of slotNames) {
    const slot = match.slots[name];
    if (slot !== undefined) {
      slots[name] = { value: slot.value, range: sourceRange(prose, slot.range.start, slot.range.end) };
    }
  }
  return {
    kind: match.kind,
    phrase: match.phrase,
    range: sourceRange(prose, match.start, match.end),
    slots,
    section,
    service,
    read: null,
  };
}

const kindOf: Readonly<Record<Relation, PhraseKind>> = {
  is: 'rating',
  was: 'previous-rating',
  changed: 'rating-changed',
  remained: 'rating-remained',
  first: 'rating-first',
  not: 'rating',
};

/** The claim that the grammar read, if it speaks of something that the report can be asked about. */
function readClaim(framework: Framework, claim: RatingClaim, prose: Prose, place: ClaimPlace): readonly Claim[] {
  const { relation, target, value, from, direction, years } = claim;
  const isOld =
    relation === 'is' &&
    (years.some((year) => place.year === null || year < place.year) ||
      wasSo(claim.range, prose, place) ||
      isOfEarlierMonth(claim.range, prose, place));
  const abouts = isOld ? [] : aboutOf(claim, prose, place);
  const located = ({ start, end }: Range, text = prose.value.slice(start, end)): Located<string> => ({
    value: text,
    range: sourceRange(prose, start, end),
  });
  const part = target.kind === 'part' ? framework.keyQuestions.find(({ id }) => id === target.id) : undefined;
  const rating = (found: NonNullable<typeof value>) =>
    located(found, ratingText(framework, found.rating, prose, found));
  const slots = (named: Range | null): Partial<Record<SlotName, Located<string>>> => ({
    ...(part === undefined ? {} : { 'key-question': located(target, part.name) }),
    ...(value === null ? {} : { rating: rating(value) }),
    ...(from === null ? {} : { 'previous-rating': rating(from) }),
    ...(named === null ? {} : { service: located(named) }),
  });
  return abouts.map(({ service, named, whole }) => ({
    kind: kindOf[relation],
    phrase: '',
    range: sourceRange(prose, claim.range.start, claim.range.end),
    slots: slots(named),
    section: place.section,
    service,
    read: {
      about: whole,
      direction,
      isDenied: relation === 'not',
      count: isEachService(target, place) ? null : countOf(target),
    },
  }));
}

/** How many key questions or services; null where the claim counts none. */
function countOf(target: Target): CountRead | null {
  if (target.kind === 'count') {
    return { of: 'key questions', count: target.count, whole: null };
  }
  if (target.kind !== 'services') {
    return null;
  }
  return { of: 'services', count: target.count, whole: target.whole };
}

/** “All services”, in a report that rates each of them. */
function isEachService(target: Target, { inNews, services }: ClaimPlace): boolean {
  const named = services.filter((name) => name !== null).length;
  return !inNews && target.kind === 'services' && target.count === null && (target.whole ?? named) === named;
}

/** As written where that is a name of the rating, else its name: “the lowest rating”, “the same rating”. */
function ratingText(framework: Framework, id: string, prose: Prose, { start, end }: Range): string {
  const written = prose.value.slice(start, end);
  const ratings = [framework.ratings, ...framework.keyQuestions.map(({ ratings: own }) => own ?? [])].flat();
  const rating = ratings.find((candidate) => candidate.id === id);
  const names = rating === undefined ? [] : [rating.name, ...rating.aliases];
  return names.some((name) => normaliseName(name) === normaliseName(written)) ? written : (rating?.name ?? written);
}

interface About {
  readonly service: number;
  readonly named: Range | null;
  readonly whole: 'whole' | 'whole-only' | null;
}

/** What the claim speaks of: nothing where that is nothing the report can be asked about, each service for all of them. */
function aboutOf(claim: RatingClaim, prose: Prose, place: ClaimPlace): readonly About[] {
  if (isEachService(claim.target, place)) {
    return place.services.flatMap((name, service) =>
      name === null ? [] : { service, named: null, whole: 'whole-only' as const },
    );
  }
  if (claim.target.kind === 'services') {
    return [{ service: place.service, named: null, whole: null }];
  }
  const about = oneAbout(claim, prose, place);
  return about === null ? severalAbout(claim, prose, place) : [about];
}

/** “Maternity and surgery”: each service of a list, where all of them are known. */
function severalAbout({ named, target }: RatingClaim, prose: Prose, place: ClaimPlace): readonly About[] {
  const names = named === null ? [] : prose.value.slice(named.start, named.end).split(/,? and |, /u);
  if (place.inNews || names.length < 2) {
    return [];
  }
  const abouts = names.map((name) => ofName(plainName(name), target.kind === 'part', place));
  return abouts.includes(null) ? [] : abouts.filter((about) => about !== null);
}

function oneAbout(claim: RatingClaim, prose: Prose, place: ClaimPlace): About | null {
  const { target, named } = claim;
  const { section, service, inNews } = place;
  if (target.kind === 'services' || target.kind === 'all') {
    return null;
  }
  if (inNews) {
    return aboutInNews(claim, prose, place);
  }
  const isPart = target.kind === 'part' || target.kind === 'count';
  if (named !== null) {
    return ofName(plainName(prose.value.slice(named.start, named.end)), isPart, place);
  }
  if (isPart) {
    return { service, named: null, whole: null };
  }
  const under = section.keyQuestion !== null;
  if (target.kind === 'here') {
    return under ? { service, named: null, whole: null } : null;
  }
  if (target.kind === 'same') {
    return under || section.role.kind === 'overall'
      ? { service, named: null, whole: under ? null : 'whole-only' }
      : null;
  }
  if (target.isAny === true || isPlaceInside(prose.value.slice(target.start, target.end), place)) {
    return null;
  }
  return under && !target.isPlain ? null : { service, named: null, whole: 'whole-only' };
}

/** “The unit”, “the clinic”, where a report rates several services and is itself called something else. */
function isPlaceInside(words: string, { services, ownNames }: ClaimPlace): boolean {
  const noun = /\b(?:unit|clinic|centre|surgery)\b/iu.exec(words)?.[0].toLowerCase();
  const isOfSeveral = services.filter((name) => name !== null).length > 1;
  return noun !== undefined && isOfSeveral && !ownNames.some((name) => plainName(name).includes(noun));
}

/** What a release speaks of: its subject, or what the sentence names. */
function aboutInNews({ target, named, range }: RatingClaim, prose: Prose, place: ClaimPlace): About | null {
  const whole = target.kind === 'whole' || target.kind === 'same' ? 'whole' : null;
  const isOne =
    place.isOfSeveral && whole !== null && (named === null ? !isOfProvider(prose, range) : isUnnamed(prose, named));
  return target.kind === 'here' || isOne ? null : { service: place.service, named, whole };
}

/** Whether a phrase rates one of the services that the release is about, without saying which. */
function isOneOfMany(framework: Framework, match: PhraseMatch, prose: Prose, { isOfSeveral }: ClaimPlace): boolean {
  const rates = match.slots.rating !== undefined || match.slots['previous-rating'] !== undefined;
  const isWhole = framework.phrases.some(({ id, about }) => id === match.phrase && about !== undefined);
  return isOfSeveral && rates && isWhole && match.slots.service === undefined && !isOfProvider(prose, match);
}

const takenAway =
  /\b(?:all|every|each)\b[^.;:,]{0,40}\b(?:but|except|apart from|other than|bar|save)(?: for)?(?: being)?\s+$/iu;

/** “All key questions but safe are rated good”: not safe. */
function isTakenAway({ slots }: PhraseMatch, { value }: Prose): boolean {
  const part = slots['key-question'];
  return part !== undefined && takenAway.test(openSentence(value, part.range.start));
}

/** “In March 2021 the provider was in breach of five regulations”, “in 2014 we rated it good”: nothing is said of now. */
function isOfEarlier({ kind, start }: PhraseMatch, { value }: Prose, { year }: ClaimPlace): boolean {
  if (kind !== 'breaches' && kind !== 'rating') {
    return false;
  }
  const before = openSentence(value, start).toLowerCase();
  const others = year === null ? before : before.replaceAll(String(year), '');
  return (kind === 'breaches' && earlier.test(others)) || /\b(?:19|20)\d\d\b/u.test(others);
}

/** “The trust was rated good”, below a heading for earlier visits. */
function wasSo({ start, end }: Range, { value }: Prose, { isOfEarlier: tellsOfEarlier }: ClaimPlace): boolean {
  return tellsOfEarlier && tellsOfThen(value.slice(start, end));
}

/** Phrases that say how a rating or a score is. */
const ofNow: ReadonlySet<PhraseKind> = new Set<PhraseKind>(['rating', 'score']);

/** “On 4 June the home was rated …”, in a report on November. */
function isOfEarlierMonth({ start }: { readonly start: number }, { value }: Prose, { assessed }: ClaimPlace): boolean {
  return assessed !== null && namesEarlierMonth(openSentence(value, start), assessed);
}

/** Of several reports, the provider may well be the same. */
function isOfProvider({ value }: Prose, { start, end }: Range): boolean {
  return /\b(?:trust|provider|organisation|council)\b/iu.test(value.slice(start, end));
}

/** “One practice”, “another home”, “71 practices”. */
function isUnnamed({ value }: Prose, { start, end }: Range): boolean {
  return /^(?:one|an?|another|each|\d{1,6})\b/iu.test(value.slice(start, end));
}

/** The service of this name, or the whole where it is what the report is about. */
function ofName(words: string, isPart: boolean, { services, ownNames }: ClaimPlace): About | null {
  const exact = services.findIndex(
    (name) => name !== null && withoutServiceNoun(plainName(name)) === withoutServiceNoun(words),
  );
  const at = exact === -1 ? services.findIndex((name) => name !== null && areOneService(name, words)) : exact;
  const isOwn = ownNames.some((name) => plainName(name) === words);
  const index = at === -1 && isOwn ? Math.max(0, services.indexOf(null)) : at;
  return index === -1 ? null : { service: index, named: null, whole: isPart ? null : 'whole-only' };
}

function plainName(name: string): string {
  return normaliseName(name).replace(/^the /, '');
}
