import type { Framework } from '../../../framework/framework.ts';
import { findRating } from '../../../framework/names.ts';
import { normaliseName } from '../../../framework/normalise-name.ts';
import { englishWords } from '../../../framework/words.ts';
import { lineText, noteOn } from '../../page-facts/page-names.ts';
import { isCompanyName, isCouncilName, isTrustName } from '../../page-facts/stated-subject.ts';
import type { LineNote, PageLine } from '../../page-lines/page-line.ts';
import { isSortOfService, withoutNumber, withoutReportKind } from './head-names.ts';
import { type HeadReading, type HeadValues, said } from './head-values.ts';

/**
 * Puts the names on top of the page in their places. Above the line that calls the page a report stand the provider and
 * the location, or the location alone. Elsewhere the first is the name, and a second line is something else.
 */
export function takeNames(
  lines: readonly PageLine[],
  titleAt: number | null,
  isOrganisation: boolean,
  { values, left, removed }: HeadReading,
): void {
  const [first, ...others] = lines;
  if (first === undefined) {
    return;
  }
  const second = others.find((line) => lineText(line) !== lineText(first));
  const areTwo =
    second !== undefined && titleAt === 2 && values.provider === undefined && values.location === undefined;
  if (areTwo) {
    const names = [lineText(first), lineText(second)] as const;
    // “Fir House” above “Fir Care Limited”: the name of a company or a trust tells which of them it is.
    const isRunning = (name: string) => isCompanyName(name) || isTrustName(name);
    const [provider, place] = isRunning(names[1]) && !isRunning(names[0]) ? [names[1], names[0]] : names;
    values.provider = provider;
    if (isTrustName(provider) && isSortOfService(place) && values.service === undefined) {
      values.service = place;
    } else {
      takeName(place, false, values);
    }
  } else if (!takeName(withoutArchived(first, removed), isOrganisation, values)) {
    left.push(first);
  }
  for (const line of others) {
    if (lineText(line) === lineText(first)) {
      removed.push(noteOn(line, said));
    } else if (!areTwo) {
      left.push(line);
    }
  }
}

/** Takes the company whose name stands right below the name on top of the page, which is no company's, as who provides it. */
export function takeCompany(names: readonly PageLine[], { values, left, removed }: HeadReading): void {
  const [name] = names;
  const at = left.findIndex((line) => isCompanyName(lineText(line)) && line.line > (name?.line ?? 0));
  const company = left[at];
  const isBelow = name !== undefined && company !== undefined && company.line <= name.line + mostBelowName;
  if (
    isBelow &&
    values.provider === undefined &&
    values.location === lineText(name) &&
    !isCompanyName(lineText(name))
  ) {
    values.provider = lineText(company);
    left.splice(at, 1);
    removed.push(noteOn(company, said));
  }
}

/** Further down it may be anybody's. */
const mostBelowName = 2;

/** The name without the word that says that the service is no more. */
function withoutArchived(line: PageLine, removed: LineNote[]): string {
  const text = lineText(line);
  const mark = englishWords().pages.archived.find((word) => text.toLowerCase().startsWith(word.toLowerCase()));
  const rest = mark === undefined ? '' : text.slice(mark.length).trim();
  if (mark === undefined || rest === '') {
    return text;
  }
  removed.push({ line: line.line, text: mark, reason: 'says that the service is no longer registered' });
  return rest;
}

/**
 * Takes the rating of the whole from behind the name on top of the page, “Some Surgery Good”, where the page says it again
 * alone on a line.
 */
export function takeRatingBesideName(
  lines: readonly PageLine[],
  framework: Framework,
  { values, removed }: HeadReading,
): void {
  const name = values.location ?? '';
  const rated = lines.find((line) => {
    const text = lineText(line);
    return name.endsWith(` ${text}`) && findRating(framework, text).rating !== null;
  });
  if (rated !== undefined) {
    const rating = lineText(rated);
    values.location = name.slice(0, -rating.length).trim();
    removed.push({ line: lines[0]?.line ?? rated.line, text: rating, reason: 'said as the rating of the whole' });
  }
}

/**
 * Puts the name on top of the page in its place: a trust is a provider, as is what the page calls an organisation. False
 * where a label has named somebody else for it.
 */
function takeName(name: string, isOrganisation: boolean, values: HeadValues): boolean {
  const { rest, id } = withoutNumber(withoutReportKind(name));
  const isTrust = isTrustName(rest);
  const isOf = (key: 'provider' | 'location') => normaliseName(values[key] ?? '') === normaliseName(rest);
  const isKnown = isTrust && isOf('provider');
  const isProvider = (isOrganisation || isTrust || isCouncilName(rest)) && values.provider === undefined;
  const key = isProvider || isKnown ? 'provider' : 'location';
  if (values[key] !== undefined && !isOf(key)) {
    return false;
  }
  values[key] ??= rest;
  if (id !== undefined) {
    values.id = id;
  }
  if (isTrust) {
    values.sector ??= 'NHS trust';
  }
  return true;
}
