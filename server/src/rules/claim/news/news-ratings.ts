import type { Framework } from '../../../framework/framework.ts';
import { findKeyQuestion, findRatingOf } from '../../../framework/names.ts';
import type { Claim, Report } from '../../../report/report.ts';
import { textBetween } from '../../../syntax/document-text.ts';
import { remembered } from '../../../text/memory.ts';
import type { Located, Range } from '../../../text/range.ts';
import { isWithin } from '../../../text/range.ts';
import { type NewsSubject, newsSubject } from './news-subject.ts';

/** A sentence of a news release that speaks of the rating or the score of something. */
export interface NewsClaim {
  readonly claim: Claim;
  readonly subject: NewsSubject;
}

/** What a sentence of a news release says that a key question, or the whole, is rated now, or was rated before. */
export interface NewsRating extends NewsClaim {
  readonly when: 'now' | 'before';
  /** As written. */
  readonly text: string;
  /** The framework's id. */
  readonly rating: string;
  /** What a finding marks: the rating, or in a list the key question where the rating stands beside another one. */
  readonly range: Range;
}

/**
 * The sentences of a news release on ratings and scores, in the order of the text, with what they speak of; none of any
 * other report. A key question is that of the service that was named last in the same section, if any was.
 */
export const newsClaims = remembered(readClaims);

function readClaims(report: Report): readonly NewsClaim[] {
  const { kind, framework, claims } = report;
  if (kind !== 'news' || framework === null) {
    return [];
  }
  let last: { readonly section: Claim['section']; readonly service: string | null } | null = null;
  return claims.flatMap((claim): readonly NewsClaim[] => {
    const subject = ownSubject(claim, framework, report);
    if (subject === null) {
      return [];
    }
    if (claim.slots['key-question'] !== undefined && claim.slots.service === undefined) {
      const service = last !== null && last.section === claim.section ? last.service : null;
      return [{ claim, subject: { ...subject, service } }];
    }
    last = { section: claim.section, service: subject.service };
    return [{ claim, subject }];
  });
}

/** What the sentence itself says that it is about; null where it does not. */
function ownSubject({ phrase, slots, read, range }: Claim, framework: Framework, report: Report): NewsSubject | null {
  if (read?.count != null) {
    return null;
  }
  const named = slots['key-question'];
  const subject =
    slots.service === undefined ? null : newsSubject(slots.service.value, framework, report, read !== null);
  if (named !== undefined) {
    const keyQuestion = findKeyQuestion(framework, named.value);
    return keyQuestion === null ? null : { service: subject?.service ?? null, keyQuestion };
  }
  if (subject !== null) {
    const isWhole = subject.service === null && subject.keyQuestion === null;
    const isTrust = isWhole && /\bTrust$/u.test(slots.service?.value ?? '') && isOfTrust(range, report);
    return isTrust ? { service: 'trust', keyQuestion: null } : subject;
  }
  const about = read?.about ?? framework.phrases.find(({ id }) => id === phrase)?.about;
  return about != null ? { service: isOfTrust(range, report) ? 'trust' : null, keyQuestion: null } : null;
}

/** Whether the words are on the trust that runs the hospital of which the release tells: it has a rating of its own. */
function isOfTrust({ start, end }: Range, { frontMatter, document }: Report): boolean {
  const { provider, location } = frontMatter.values;
  if (provider === undefined || location === undefined || !/\sTrust$/u.test(provider)) {
    return false;
  }
  const before = textBetween(document, Math.max(0, start - longestSubject), start);
  const words = before.slice(Math.max(before.lastIndexOf('.'), before.lastIndexOf('\n'), before.lastIndexOf(',')) + 1);
  return /\btrust\b/iu.test(words + textBetween(document, start, end));
}

const longestSubject = 120;

/** The ratings that the sentences of a news release state, in the order of the text. */
export function newsRatings(report: Report): readonly NewsRating[] {
  const { framework } = report;
  if (framework === null) {
    return [];
  }
  return newsClaims(report).flatMap(({ claim, subject }) => {
    if (claim.read?.isDenied === true) {
      return [];
    }
    const read = (when: NewsRating['when'], slot: Located<string> | undefined): readonly NewsRating[] => {
      if (slot === undefined) {
        return [];
      }
      const { rating } = findRatingOf(framework, slot.value, subject.keyQuestion);
      return rating === null ? [] : [{ claim, subject, when, text: slot.value, rating, range: markedIn(claim, slot) }];
    };
    return [...read('before', claim.slots['previous-rating']), ...read('now', claim.slots.rating)];
  });
}

/** Whether two sentences are about the same thing. */
export function sameSubject(left: NewsClaim, right: NewsClaim): boolean {
  return (
    left.subject.service === right.subject.service &&
    left.subject.keyQuestion?.id === right.subject.keyQuestion?.id &&
    left.claim.service === right.claim.service
  );
}

function markedIn({ range, slots }: Claim, slot: Located<string>): Range {
  return isWithin(slot.range, range) ? slot.range : (slots['key-question']?.range ?? range);
}

/** What messages call the part that is rated. */
export function newsPartName({ subject, claim }: NewsClaim, framework: Framework): string {
  const part = subject.keyQuestion?.name ?? framework.overallNames[0] ?? 'Overall';
  if (subject.service === null) {
    return part;
  }
  const name = claim.slots.service?.value ?? subject.service;
  return subject.keyQuestion === null ? name : `${part} of ${name}`;
}
