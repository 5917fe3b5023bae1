import { readRatingClaims } from '../../claims/read-claims.ts';
import {
  type FrameworkLibrary,
  type FrameworkSummary,
  isInForce,
  listFrameworks,
  resolveFramework,
} from '../../framework/file/library.ts';
import type { Framework } from '../../framework/framework.ts';
import type { ReleaseWording } from '../../framework/model/release-wording.ts';
import { matchPhrases } from '../../framework/phrases/phrases.ts';
import { findReportCounts } from '../../report/release-counts.ts';
import { type CalendarDay, readDateSpan } from '../../text/dates/dates.ts';
import { lineText } from '../page-facts/page-names.ts';
import { anyOf, pageWord } from '../page-facts/page-words.ts';
import { statedDays } from '../page-facts/stated-days.ts';
import type { PageLine } from '../page-lines/page-line.ts';
import { type FrameworkChoice, inForce } from '../published-page/choose-framework.ts';
import { isTitledReport, otherSortOf } from '../published-page/other-sorts.ts';
import { releasePatterns } from './release-patterns.ts';
import { isOfAuthority, isToldByTitle } from './told-by-title.ts';

/** A page that is a news release. */
export interface ReleaseChoice {
  /** How such releases look; null where nothing is known of that. */
  readonly release: ReleaseWording | null;
  /** Null where none can be told from others that fit equally well. */
  readonly choice: FrameworkChoice | null;
  /** Those that fit equally well; empty where one fits best. */
  readonly candidates: readonly string[];
  /** Whether only what the page says shows that it is news, and no line that such pages have. */
  readonly isCopy: boolean;
}

interface Candidate {
  readonly framework: Framework;
  readonly summary: FrameworkSummary;
}

/**
 * How to read a page that is a news release: one with a line that only releases of a framework's regulator have, or that
 * the caller says is one. Null for all other pages. The framework is the one that is `wanted`; else, of those with
 * such a line, the one in force when the release was published, then the one whose sentences it has most of. Where that
 * leaves more than one, nothing in the page tells: then it is the one in force still, or none where that is not one.
 */
export function chooseRelease(
  lines: readonly PageLine[],
  library: FrameworkLibrary,
  wanted: FrameworkChoice | null,
  isNews: boolean,
): ReleaseChoice | null {
  if (wanted !== null) {
    const { release } = wanted.framework;
    return isNews || isRelease(lines, release) ? { release, choice: wanted, candidates: [], isCopy: false } : null;
  }
  const known = frameworksToGuess(library).filter(({ framework }) => framework.release !== null);
  const marked = known.filter(({ framework }) => isRelease(lines, framework.release));
  if (marked.length === 0 && !isNews) {
    return null;
  }
  const fitting = bestFitting(lines, marked.length > 0 ? marked : known);
  const chosen = marked.length === 0 && fitting.length > 1 ? null : (likeliest(fitting)?.framework ?? null);
  return {
    release: (fitting[0] ?? known[0])?.framework.release ?? null,
    choice: chosen === null ? null : { framework: chosen, reference: chosen.id },
    candidates: fitting.length > 1 ? fitting.map(({ framework }) => framework.id) : [],
    isCopy: false,
  };
}

/** Fewer may stand in a letter or the like. In an article, which would be kept as one all the same, one is enough. */
const fewestRatings = 2;
const fewestMentions = 3;

/**
 * How to read a page that tells of ratings as news does: copies of a release have none of the lines that show one. It
 * speaks of the regulator by name, not as “we”, and several sentences rate services or their parts. Where nothing tells
 * the framework, it is the one in force still. Null for all other pages.
 */
export function chooseCopy(lines: readonly PageLine[], library: FrameworkLibrary): ReleaseChoice | null {
  return isTitledReport(lines) ? null : chooseNews(lines, library, false);
}

/** The same for a page whose title tells what a regulator rated somebody: who tells it may say “we” of itself. */
export function chooseToldByTitle(lines: readonly PageLine[], library: FrameworkLibrary): ReleaseChoice | null {
  return isTitledReport(lines) || !isToldByTitle(lines, library) ? null : chooseNews(lines, library, true);
}

function chooseNews(lines: readonly PageLine[], library: FrameworkLibrary, isTold: boolean): ReleaseChoice | null {
  const texts = lines.filter(({ kind }) => kind !== 'quote').map(lineText);
  // Wording is known of news on services; news on authorities can only be told by what it rates.
  const isOfServices = !isOfAuthority(lines);
  const known = frameworksToGuess(library).filter(({ framework }) => (framework.release !== null) === isOfServices);
  const sort = isTold ? 'news' : (otherSortOf(lines)?.kind ?? null);
  const telling = known.filter(({ framework }) => tellsOfRatings(texts, framework, sort));
  const own = texts.map((text) => text.replace(quotation, ' '));
  if (telling.length === 0 || (!isTold && own.some((text) => pageWord('own-voice').test(text)))) {
    return null;
  }
  const fitting = bestFitting(lines, telling);
  const only = likeliest(fitting) ?? fitting.find(({ summary }) => isInForce(summary, null)) ?? telling[0];
  return only === undefined
    ? null
    : {
        release: only.framework.release,
        choice: { ...inForce(library, only.framework.id, only.framework, lines), reference: only.framework.id },
        candidates: fitting.map(({ framework }) => framework.id),
        isCopy: true,
      };
}

/** Where nothing on the page tells which framework it was, it is the one in force still; null where that is none or many. */
function likeliest(fitting: readonly Candidate[]): Candidate | null {
  const [only, ...others] = fitting.length === 1 ? fitting : fitting.filter(({ summary }) => isInForce(summary, null));
  return only !== undefined && others.length === 0 ? only : null;
}

/** What somebody said, up to the end of the paragraph where the mark at its end is missing. */
const quotation = /[“"][^”"]*(?:[”"]|$)/gu;

function tellsOfRatings(texts: readonly string[], framework: Framework, sort: 'other' | 'news' | null): boolean {
  const regulator = new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(framework.regulators)}(?![\\p{L}\\p{N}])`, 'u');
  const naming = framework.regulators.length === 0 ? 0 : texts.filter((text) => regulator.test(text)).length;
  if (naming === 0) {
    return false;
  }
  // Who names the regulator again and again writes about it.
  const isArticle = sort === 'news' || (sort === null && naming >= fewestMentions);
  const ratings = texts.reduce((sum, text) => sum + readRatingClaims(framework, text).claims.length, 0);
  const reports = texts.reduce((sum, text) => sum + findReportCounts(text).length, 0);
  return ratings + reports >= (isArticle ? 1 : fewestRatings);
}

function frameworksToGuess(library: FrameworkLibrary): readonly Candidate[] {
  return listFrameworks(library)
    .filter(({ guessed }) => guessed)
    .flatMap((summary) => {
      const { framework } = resolveFramework(library, summary.id, null);
      return framework === undefined ? [] : [{ framework, summary }];
    });
}

function isRelease(lines: readonly PageLine[], release: ReleaseWording | null): boolean {
  const { isMark } = releasePatterns(release);
  return lines.some((line) => isMark(lineText(line)));
}

function bestFitting(lines: readonly PageLine[], candidates: readonly Candidate[]): readonly Candidate[] {
  const inForce = candidates.filter(({ framework, summary }) => {
    const day = publicationDay(lines, framework.release);
    return day !== null && isInForce(summary, day);
  });
  const left = inForce.length > 0 ? inForce : candidates;
  const sentences = left.map(({ framework }) =>
    lines.reduce((sum, line) => sum + matchPhrases(framework, lineText(line), true).length, 0),
  );
  const most = Math.max(...sentences);
  const fitting = left.filter((_, index) => sentences[index] === most);
  const assessed =
    fitting.length < 2 ? null : assessedDay(lines, publicationDay(lines, fitting[0]?.framework.release ?? null));
  const then = assessed === null ? [] : fitting.filter(({ summary }) => isInForce(summary, assessed));
  return then.length > 0 ? then : fitting;
}

/** When the sentences say that the inspection was. */
function assessedDay(lines: readonly PageLine[], published: CalendarDay | null): CalendarDay | null {
  const texts = lines.filter(({ kind }) => kind !== 'quote').map(lineText);
  const reading = readDateSpan(statedDays(texts, true, published) ?? '');
  return 'span' in reading ? reading.span.first : null;
}

function publicationDay(lines: readonly PageLine[], release: ReleaseWording | null): CalendarDay | null {
  const { factIn } = releasePatterns(release);
  for (const line of lines) {
    const fact = factIn(lineText(line));
    const reading = fact?.holds === 'published' && fact.value !== null ? readDateSpan(fact.value) : null;
    if (reading !== null && 'span' in reading) {
      return reading.span.first;
    }
  }
  return null;
}
