import type { Claim, PreviousRating, Report } from '../../report/report.ts';
import { type NewsRating, newsClaims, newsPartName, newsRatings, sameSubject } from './news-ratings.ts';

/** A sentence of a release, what it speaks of, and what another sentence of the release says was its rating before. */
export interface NewsChangeSubject {
  readonly claim: Claim;
  readonly name: string;
  readonly previous: PreviousRating | null;
}

/** Every sentence of a release that may state a change. */
export function newsChangeSubjects(report: Report): readonly NewsChangeSubject[] {
  const { framework } = report;
  const before = newsRatings(report).filter(({ when }) => when === 'before');
  return newsClaims(report).flatMap((one) => {
    const other = before.find((rating) => rating.claim !== one.claim && sameSubject(rating, one));
    return framework === null
      ? []
      : [
          {
            claim: one.claim,
            name: newsPartName(one, framework),
            previous: other === undefined ? null : asPrevious(other),
          },
        ];
  });
}

function asPrevious({ text, rating, range }: NewsRating): PreviousRating {
  return { text, rating, label: null, range, file: null };
}
