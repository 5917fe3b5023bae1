import type { ReportRecord, ResultRecord, ServiceRecord } from '../../records/report-record.ts';
import type { RatingsTree } from './ratings-schema.ts';

/** The ratings that a report gives, each with the report that it is of. */
export function currentRatings(record: ReportRecord): RatingsTree {
  const { reportDate, reportLinkId } = signsOf(record);
  const tree = ratingsOf(record, ({ rating }) => rating ?? '', { reportDate, reportLinkId });
  return { reportDate, ...tree };
}

/** The ratings of the time before: of the reports before this one, the newest first, else those that the report states. */
export function historicRatings(record: ReportRecord, earlier: readonly ReportRecord[]): readonly RatingsTree[] {
  if (earlier.length > 0) {
    return earlier.map((each) => ({
      ...signsOf(each),
      ...ratingsOf(each, ({ rating }) => rating ?? '', {}),
      keyline: { framework: each.framework, path: each.path },
    }));
  }
  const stated = ratingsOf(record, ({ previous }) => previous, {});
  return stated.overall == null && stated.serviceRatings.length === 0
    ? []
    : [{ reportLinkId: '', reportDate: '', ...stated }];
}

/** The day and the number of a report, by which the API tells one from the other. */
function signsOf({ published, assessed, id }: ReportRecord) {
  return { reportLinkId: id ?? '', reportDate: published ?? assessed ?? '' };
}

interface GivenRatings extends Pick<RatingsTree, 'overall'> {
  readonly serviceRatings: NonNullable<RatingsTree['serviceRatings']>;
}

/** The ratings of the whole and of its services, as `chosen` gives them; what it gives null for is left out. */
function ratingsOf(
  { services }: ReportRecord,
  chosen: (result: ResultRecord) => string | null,
  signs: { readonly reportDate?: string; readonly reportLinkId?: string },
): GivenRatings {
  const rated = services.flatMap((service) => {
    const rating = chosen(service.overall);
    const keyQuestionRatings = keyQuestionsOf(service);
    return rating === null && keyQuestionRatings.length === 0
      ? []
      : [{ name: service.name, part: { rating: rating ?? '', ...signs, keyQuestionRatings } }];
  });
  const whole = rated.find(({ name }) => name === null);
  return {
    ...(whole !== undefined && { overall: whole.part }),
    serviceRatings: rated.flatMap(({ name, part }) => (name === null ? [] : [{ name, ...part }])),
  };

  function keyQuestionsOf({ keyQuestions }: ServiceRecord) {
    return keyQuestions.flatMap((each) => {
      const rating = chosen(each);
      return rating === null ? [] : [{ name: each.name, rating, ...signs }];
    });
  }
}
