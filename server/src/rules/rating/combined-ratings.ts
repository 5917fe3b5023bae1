import { type RatedPart, ratedParts } from '../../analysis/rated-parts.ts';
import type { ServiceResult } from '../../assessment/assessment.ts';
import { explainAcross } from '../../assessment/explain/explain-across.ts';
import { explainOverall } from '../../assessment/explain/explain-overall.ts';
import { normaliseName } from '../../framework/normalise-name.ts';
import { englishWords } from '../../framework/words.ts';
import { proseSearch } from '../../report/prose-search.ts';
import type { Report } from '../../report/report.ts';
import { escapeRegularExpression } from '../../text/escape-regular-expression.ts';
import { byFramework } from '../by-framework.ts';

/** A rating that rules make out of other ratings: overall, or of several services for one key question. */
export interface CombinedRating {
  readonly part: RatedPart;
  /** "The overall rating", "The rating of Safe". */
  readonly name: string;
  /** What the rules give; null where they give nothing. */
  readonly rating: string | null;
  /** True where all ratings are there and no rule decides. */
  readonly undecided: boolean;
  readonly explanation: string;
}

let words: RegExp | null = null;

function otherServicesIn(text: string): readonly true[] {
  words ??= new RegExp(
    `\\b(?:${englishWords().pages['other-services'].map(escapeRegularExpression).join('|')})\\b`,
    'iu',
  );
  return words.test(text) ? [true] : [];
}

const otherServices = proseSearch((source) => /services|inspect/iu.test(source), otherServicesIn);

/**
 * Whether services may count that the report does not hold: it says so, or it holds a single one, as the page of a service
 * with the ratings of its hospital on top does. Then nobody can tell what they all give. One that is carried forward was not
 * inspected, so a report that has such a service, or a key question of one, holds those that were not inspected.
 */
function mayLackServices(report: Report, { across }: ServiceResult): boolean {
  const { document, claims, services } = report;
  const holdsOthers = services.some(
    ({ basis, keyQuestions, section }) =>
      basis !== null || (section !== null && keyQuestions.some((one) => one.basis?.value === 'carried-forward')),
  );
  return (
    claims.some(({ read }) => (read?.count?.whole ?? 0) > services.length) ||
    hasServicesOfService(report) ||
    (!holdsOthers && (otherServices(document).size > 0 || across.every(({ counted }) => counted.length < 2)))
  );
}

/** Whether some services belong to another one, as its heading says: “Ratings for Some Hospital”. */
function hasServicesOfService({ sections, services }: Report): boolean {
  const names = new Set(services.flatMap(({ name }) => (name === null ? [] : [normaliseName(name)])));
  return sections.some(({ section: { heading } }) => {
    const [, of = ''] = /^ratings (?:for|of|at) (.+)$/u.exec(normaliseName(heading?.name.value ?? '')) ?? [];
    return names.has(of);
  });
}

/** Every rating of the report that is combined by rules, whether or not one is stated. */
export const combinedRatings = byFramework((analysis, framework): readonly CombinedRating[] =>
  ratedParts(analysis).flatMap((part): readonly CombinedRating[] => {
    const service = analysis.assessment.services[part.service];
    if (service !== undefined && service.across.length > 0 && mayLackServices(analysis.report, service)) {
      return [];
    }
    const across = part.keyQuestion?.across ?? null;
    if (across !== null && !across.apart) {
      const explanation = explainAcross(across, framework).join('; ');
      return [{ ...across, part, name: `The rating of ${part.name}`, explanation }];
    }
    if (part.keyQuestion !== null || framework.overall.method !== 'rules' || service === undefined) {
      return [];
    }
    const { rating, undecided } = service.overall;
    const explanation = explainOverall(service, framework).join('; ');
    return [{ part, name: 'The overall rating', rating, undecided, explanation }];
  }),
);
