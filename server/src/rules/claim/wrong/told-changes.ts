import type { Analysis } from '../../../analysis/analysis.ts';
import { ratedParts } from '../../../analysis/rated-parts.ts';
import { joinWords, ratingName } from '../../../assessment/explain/words.ts';
import { type Alternative, contradicts, type KnownRatings } from '../../../claims/changes/checks.ts';
import type { KnownNames } from '../../../claims/changes/subjects/named-services.ts';
import type { Thing } from '../../../claims/changes/things.ts';
import type { Framework } from '../../../framework/framework.ts';
import { findRatingOf } from '../../../framework/names.ts';
import { ratingsBeside } from '../../../framework/ratings.ts';
import { changesTold, type PlacedCheck } from '../../../report/changes-told.ts';
import {
  longestReach,
  namesEarlierMonth,
  namesEarlierYear,
  openSentence,
  tellsOfThen,
} from '../../../report/earlier-times.ts';
import { speaksOfOtherPlace } from '../../../report/other-places.ts';
import type { Report, ReportSection } from '../../../report/report.ts';
import { isOfEarlierVisits } from '../../../report/sections/earlier-visits.ts';
import { serviceSections } from '../../../report/sections/section-spans.ts';
import { textBetween } from '../../../syntax/document-text.ts';
import { grouped } from '../../../text/grouped.ts';
import { once, remembered } from '../../../text/memory.ts';
import { isWithin, overlap, type Range } from '../../../text/range.ts';
import { writeNumberWord } from '../../../text/whole-number.ts';
import { namedReports, resultsOn } from '../news/named-results.ts';
import type { SentenceProblem } from './contradictions.ts';
import { isOfTheWhole } from './of-the-whole.ts';
import { presentRating } from './present-rating.ts';

/** What is known of the things that a document speaks of. */
interface Knowledge {
  readonly names: KnownNames;
  /** The name of what holds the services; null where none is known. */
  readonly whole: string | null;
  /** Each that the words may mean; none where nothing is known of it. */
  readonly of: (thing: Thing, section: ReportSection, isWhole?: boolean) => readonly KnownRatings[];
}

/** Words to check, and whether they speak of the whole and of none of its services. */
type Placed = PlacedCheck & { readonly isWhole: boolean };

/** What the sentences on changes and on services come to. */
interface Told {
  /** Those that are wrong however they are read. */
  readonly wrong: readonly SentenceProblem[];
  /** The words that are right in one way of reading them, and whether they say which way a rating went. */
  readonly right: readonly (Range & { readonly isMove: boolean })[];
}

/** Sentences on changes and on services, compared with the ratings. Read once. */
export const toldChanges = remembered((analysis: Analysis): Told => {
  const { framework, kind } = analysis.report;
  if (framework === null) {
    return { wrong: [], right: [] };
  }
  const knowledge = kind === 'news' ? ofRelease(analysis, framework) : ofReport(analysis);
  return knowledge === null ? { wrong: [], right: [] } : toldBeside(knowledge, analysis.report, framework);
});

function toldBeside(knowledge: Knowledge, report: Report, framework: Framework): Told {
  const wrong: SentenceProblem[] = [];
  const right: (Range & { readonly isMove: boolean })[] = [];
  for (const found of changesTold(report, knowledge.names)) {
    const { check, range } = found;
    const placed = {
      ...found,
      isWhole: isOfTheWhole(report.document, range, { whole: knowledge.whole, services: knowledge.names.services }),
    };
    if (isOfOldRating(placed, report) || isOfOtherPlace(placed, report)) {
      continue;
    }
    const things = check.alternatives.map((said) => wrongThing(said, placed, knowledge, framework));
    const [first] = things;
    if (first != null && !things.includes(null)) {
      // Two readings of the same words may both be wrong.
      if (wrong.some((one) => one.range.start === range.start)) {
        continue;
      }
      const words = textBetween(report.document, range.start, range.end);
      const message =
        first.most === null
          ? `“${words}” does not fit what is known of ${first.name}: ${inWords(first.known, framework)}. Make the sentence and the rating agree.`
          : `“${words}” does not fit the ratings: it ${first.isMore ? 'is so of' : 'can be so of'} ${manyInWords(first)} of these. Make the sentence and the ratings agree.`;
      wrong.push({ range, sentence: range, message });
    } else if (
      check.isLoose !== true &&
      check.alternatives.some((said) => isRight(said, placed, knowledge, framework))
    ) {
      right.push({ ...range, isMove: check.alternatives.every(({ move }) => move !== null) });
    }
  }
  return { wrong, right };
}

/** Whether the words give the rating of an earlier assessment, as if there had been no other. */
function isOfOldRating({ check, range, section }: PlacedCheck, report: Report): boolean {
  const isOfNow = check.alternatives.every(({ before, move }) => before === null && move === null);
  const assessed = report.assessed?.value.first ?? null;
  const reach = Math.min(range.start, longestReach);
  const before = openSentence(textBetween(report.document, range.start - reach, range.start), reach);
  const isOfThen =
    assessed !== null && (namesEarlierYear(before, assessed.year) || namesEarlierMonth(before, assessed));
  return isOfNow && (isOfThen || (isOfEarlierVisits(report, section) && tellsOfThen(before)));
}

/** “The clinic, now rated good, …”, in the report on a hospital. */
function isOfOtherPlace({ check, range }: PlacedCheck, { kind, document, frontMatter }: Report): boolean {
  const { provider, location, service, sector = '' } = frontMatter.values;
  const things = check.alternatives.flatMap((said) => said.things ?? []);
  const isNamed = things.some((thing) => thing.service !== null);
  const text = textBetween(document, Math.max(0, range.end - 2 * longestReach), range.end);
  const names = [provider, location, service].flatMap((name) => name ?? []);
  return kind !== 'news' && !isNamed && speaksOfOtherPlace(text, text.length, { names, sector });
}

/** The problems without those of words that are right in another way of reading them. */
export function unlessRight<Found extends { readonly range: Range }>(
  analysis: Analysis,
  problems: readonly Found[],
): readonly Found[] {
  if (problems.length === 0) {
    return problems;
  }
  const { wrong, right } = toldChanges(analysis);
  return problems.filter(
    ({ range }) =>
      wrong.some((one) => overlap(one.range, range)) ||
      !right.some((one) => isWithin(range, one) || (one.isMove && overlap(one, range))),
  );
}

/** Whether all that is said is known to be so. */
function isRight(said: Alternative, placed: Placed, knowledge: Knowledge, framework: Framework): boolean {
  const right = rightOf(said, placed, knowledge, framework);
  return right !== null && right >= (said.count ?? said.things?.length ?? 0);
}

/** Whether more things than are counted are known to be so. */
function isOfMore(said: Alternative, placed: Placed, knowledge: Knowledge, framework: Framework): boolean {
  return (rightOf(said, placed, knowledge, framework) ?? 0) > (said.count ?? 0);
}

/** Of how many things it is known to be so; null where what they are is not known. */
function rightOf(
  { things, ...said }: Alternative,
  { section, isWhole }: Placed,
  knowledge: Knowledge,
  framework: Framework,
): number | null {
  const right = things?.filter((thing) => {
    const order = ratingsOf(framework, partOf(thing, section));
    return knowledge.of(thing, section, isWhole).some((one) => {
      const isBeforeKnown = one.before !== null || (said.before === null && said.move === null);
      const isNowKnown = one.now !== null || (said.now === null && said.move === null);
      return isBeforeKnown && isNowKnown && !contradicts({ things, ...said }, one, order);
    });
  });
  return right?.length ?? null;
}

/** The first thing of which it is wrong; null where it may be right, or is so of as many as it is said of. */
function wrongThing(
  { things, ...said }: Alternative,
  placed: Placed,
  knowledge: Knowledge,
  framework: Framework,
): WrongThing | null {
  const { section, check, isWhole } = placed;
  const all = things ?? [];
  const wrong = all.flatMap((thing) => {
    const id = partOf(thing, section);
    const order = ratingsOf(framework, id);
    const known = knowledge.of(thing, section, isWhole);
    const isWrong = known.length > 0 && known.every((one) => contradicts({ things, ...said }, one, order));
    return isWrong ? [{ name: nameOf(thing, id, framework), known }] : [];
  });
  const [first] = wrong;
  const most = all.length - wrong.length;
  if (check.isExact === true && said.count !== null && isOfMore({ things, ...said }, placed, knowledge, framework)) {
    return { name: '', known: [], most, isMore: true };
  }
  const isEnough = said.count !== null && most >= said.count;
  return first === undefined || isEnough ? null : { ...first, most: said.count === null ? null : most, isMore: false };
}

interface WrongThing {
  readonly name: string;
  readonly known: readonly KnownRatings[];
  /** Of how many things it may be so, where it is said of so many; null where it is said of each. */
  readonly most: number | null;
  /** Whether it is so of more things than it is said of. */
  readonly isMore: boolean;
}

function manyInWords({ most, isMore }: WrongThing): string {
  const number = writeNumberWord(most ?? 0);
  return most === 0 ? 'none' : isMore ? number : `no more than ${number}`;
}

function ratingsOf(framework: Framework, part: string | null): readonly string[] {
  const own = framework.keyQuestions.find(({ id }) => id === part)?.ratings ?? framework.ratings;
  return own.slice(0, 1).flatMap(({ id }) => ratingsBeside(framework, id).map((rating) => rating.id));
}

function partOf({ part, isHere }: Thing, section: ReportSection): string | null {
  return isHere ? (section.keyQuestion?.id ?? null) : part;
}

function nameOf({ service }: Thing, part: string | null, framework: Framework): string {
  const name = framework.keyQuestions.find(({ id }) => id === part)?.name ?? null;
  const whole = framework.overallNames[0] ?? 'Overall';
  return service === null ? (name ?? whole) : name === null ? service : `${name} of ${service}`;
}

function inWords(known: readonly KnownRatings[], framework: Framework): string {
  const words = known.map(({ before, now }) => {
    const was = before === null ? [] : [`it was rated ${ratingName(framework, before)} before`];
    const is = now === null ? [] : [`it is rated ${ratingName(framework, now)} now`];
    return joinWords([...was, ...is], 'and');
  });
  return joinWords([...new Set(words)], 'or');
}

/** What a report states of its services, or what follows from it. */
function ofReport(analysis: Analysis): Knowledge {
  const { report } = analysis;
  const { provider, location, service: own } = report.frontMatter.values;
  const parts = grouped(ratedParts(analysis), (part) => part.keyQuestion?.definition.id ?? null);
  const services = report.services.map(({ name }) => name);
  const places = once(
    () =>
      new Map(
        services.flatMap((_, index) => serviceSections(report, index).map((section) => [section, index] as const)),
      ),
  );
  return {
    names: {
      own: [provider, location, own].flatMap((name) => name ?? []),
      services: services.length < 2 ? [] : services.flatMap((name) => name ?? []),
    },
    whole: provider ?? null,
    of: (thing, section, isWhole = false) => {
      const id = partOf(thing, section);
      const here = places().get(section) ?? -1;
      const isMeant = (index: number) =>
        thing.service === null
          ? index === here || (here === 0 && id !== null && !isWhole)
          : services[index] === thing.service;
      return (parts.get(id) ?? [])
        .filter((part) => isMeant(part.service))
        .map((part) => ({
          before: part.previousRating?.rating ?? null,
          now: presentRating(part)?.rating ?? null,
        }));
    },
  };
}

/** What the reports give that a release names. */
function ofRelease({ report, linked }: Analysis, framework: Framework): Knowledge | null {
  const named = namedReports(report, linked);
  if (named === null) {
    return null;
  }
  const { provider, location, service: own } = report.frontMatter.values;
  const inside = named.results.flatMap(({ services }) => services.flatMap(({ name }) => name ?? []));
  const reports = named.results.length < 2 ? [] : named.results.flatMap(({ names }) => names.at(-1) ?? []);
  return {
    names: {
      own: [provider, location, own].flatMap((name) => name ?? []),
      services: [...inside, ...reports],
    },
    whole: named.results.length === 1 ? (named.results[0]?.names[0] ?? null) : null,
    of: (thing, section, isWhole = false) => {
      const id = partOf(thing, section);
      const keyQuestion = framework.keyQuestions.find((one) => one.id === id) ?? null;
      return resultsOn({ service: thing.service, keyQuestion, isWhole }, named, framework, report).map(
        ({ rating, previous }) => ({
          before: findRatingOf(framework, previous ?? '', keyQuestion).rating,
          now: findRatingOf(framework, rating ?? '', keyQuestion).rating,
        }),
      );
    },
  };
}
