import { joinWords } from '../../../assessment/explain/words.ts';
import type { Framework } from '../../../framework/framework.ts';
import { findRating } from '../../../framework/names.ts';
import { normaliseName } from '../../../framework/normalise-name.ts';
import type { LinkedFiles } from '../../../report/linked/linked-files.ts';
import { type Reference, referencesOf } from '../../../report/linked/references.ts';
import type { PartResult, ReportResults, ServiceResults } from '../../../report/linked/results.ts';
import type { Report } from '../../../report/report.ts';
import { keyQuestionBefore } from '../../../report/sections/previous.ts';
import type { Range } from '../../../text/range.ts';
import { type NewsSubject, namesService } from './news-subject.ts';

/** The reports that a release speaks of. */
export interface NamedReports {
  /** Where the front matter names them. */
  readonly references: readonly Reference[];
  /** As the front matter names them, once each. */
  readonly files: readonly string[];
  /** What each of them gives. */
  readonly results: readonly (ReportResults & { readonly file: string })[];
}

/** What a named report gives a part, and which report it is. */
export interface GivenPart extends PartResult {
  readonly file: string;
}

/** A place where release and report differ, in words. */
export interface Difference {
  readonly range: Range;
  readonly message: string;
}

/**
 * Null where the text is no release, names no report, or names one of which nothing is known: it could be the one that
 * agrees. Of a report by a draft or a pilot nothing is known: it gives no ratings that a release could tell of.
 */
export function namedReports({ document, kind }: Report, linked: LinkedFiles): NamedReports | null {
  const references = referencesOf(document).filter((reference) => reference.kind === 'reports');
  const files = [...new Set(references.map(({ path }) => path))];
  const results = files.flatMap((file) => {
    const given = linked.get(file)?.results ?? null;
    return given === null || given.tried !== undefined ? [] : [{ ...given, file }];
  });
  return kind !== 'news' || files.length === 0 || results.length < files.length ? null : { references, files, results };
}

/**
 * What the named reports give the thing that a sentence speaks of, each of them once. Where it names a service, only the
 * results of that service, or of the report on it, count. Otherwise those of the service in the front matter or of the
 * whole do. What key questions are given in any of the services counts then too: the sentence may mean each of them.
 */
export function resultsOn(
  subject: NewsSubject,
  { results }: NamedReports,
  framework: Framework,
  report: Report,
): readonly GivenPart[] {
  const { keyQuestion } = subject;
  return results.flatMap((one) =>
    servicesMeant(subject, one, report).flatMap((service) => {
      const given = keyQuestion === null ? service.overall : keyQuestionBefore(framework, service, keyQuestion);
      return given === null ? [] : [{ ...given, file: one.file }];
    }),
  );
}

function servicesMeant(
  subject: NewsSubject,
  { services, names }: ReportResults,
  report: Report,
): readonly ServiceResults[] {
  if (subject.service !== null) {
    const words = subject.service;
    const named = servicesCalled(words, services);
    const isReport = named.length === 0 && names.some((name) => namesService(words, name));
    return isReport ? wholeOf(subject, services) : named.length === 1 ? named : [];
  }
  const { service, location } = report.frontMatter.values;
  const own = [service, location].flatMap((name) => (name === undefined ? [] : servicesCalled(name, services)));
  return own.length === 1 ? own : wholeOf(subject, services);
}

/** Where the report says nothing of the whole, and of key questions, each of its services may be meant. */
function wholeOf(
  { keyQuestion, isWhole = false }: NewsSubject,
  services: readonly ServiceResults[],
): readonly ServiceResults[] {
  const whole = services.filter(({ name }) => name === null);
  return (isWhole || keyQuestion === null) && whole.some(({ overall }) => overall.rating !== null) ? whole : services;
}

/** Those whose name is just these words, else those that the words may name. */
function servicesCalled(words: string, services: readonly ServiceResults[]): readonly ServiceResults[] {
  const exact = services.filter(({ name }) => name !== null && normaliseName(name) === normaliseName(words));
  return exact.length > 0 ? exact : services.filter(({ name }) => name !== null && namesService(words, name));
}

/** The ids of the ratings that parts are given now, or were given before; those that the framework knows. */
export function ratingsGiven(
  parts: readonly PartResult[],
  when: 'now' | 'before',
  framework: Framework,
): readonly string[] {
  const ratings = parts.flatMap(({ rating, previous }) => {
    const name = when === 'now' ? rating : previous;
    return findRating(framework, name ?? '').rating ?? [];
  });
  return [...new Set(ratings)];
}

/** The files with the verb that fits their number. */
export function filesWith(from: readonly { readonly file: string }[], one: string, several: string): string {
  const files = [...new Set(from.map(({ file }) => file))];
  return `${joinWords(files, 'and')} ${files.length === 1 ? one : several}`;
}
