import type { Framework } from '../framework/framework.ts';
import { allNames, findRating } from '../framework/names.ts';
import { monthNames } from '../text/calendar.ts';
import { readWholeNumber } from '../text/whole-number.ts';
import { after, before, number } from './quantities.ts';
import type { CountedPart } from './totals.ts';

/**
 * What news releases on many reports count: the reports, and how many services have which rating. Recognised from a few
 * plain patterns that leave no doubt. All places are UTF-16 indices of the text, half-open.
 */
export interface ReportCount {
  readonly count: number;
  /** The number with the words around it that say what is counted. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const months = monthNames.map((name) => name.slice(0, 3)).join('|');
const reportsOn = String.raw`\breports\s+(?:on|into|about)\s+(?:all\s+|the\s+|a\s+further\s+|another\s+){0,2}${before}(?<on>${number})${after}(?:\s+(?:more|further))?\s+(?!(?:${months}|of\b|per\s?cent))[a-z]+`;
const published = String.raw`\bpublish(?:es|ed|ing)?\s+(?:a\s+further\s+|another\s+|the\s+first\s+|all\s+|its\s+){0,2}${before}(?<published>${number})${after}\s+(?:[a-z-]+\s+){0,3}?reports\b`;
const reportCount = new RegExp(`${reportsOn}|${published}`, 'gi');
/** Sentences with these words count other reports too. */
const others =
  /\b(?:so far|to date|since|bringing|already|earlier|previous(?:ly)?|last (?:week|month|year)|in total|altogether)\b/i;

/** How many reports a release is about, wherever it says so. */
export function findReportCounts(text: string): readonly ReportCount[] {
  return sentencesOf(text).flatMap((sentence) =>
    others.test(sentence.text)
      ? []
      : Array.from(sentence.text.matchAll(reportCount)).flatMap((match): readonly ReportCount[] => {
          const count = readWholeNumber(match.groups?.on ?? match.groups?.published ?? '');
          const start = sentence.start + match.index;
          return count === null ? [] : [{ count, text: match[0], start, end: start + match[0].length }];
        }),
  );
}

/** How many services have which rating, in one sentence, as the parts of a whole. */
export interface RatingCounts {
  readonly parts: readonly (CountedPart & { readonly rating: string })[];
  /** The whole that the sentence itself gives, as “of the 20 practices”; null where it gives none. */
  readonly whole: CountedPart | null;
  readonly start: number;
  readonly end: number;
}

/** Sentences with these words leave some out, or speak of ratings from before. */
const incomplete =
  /\b(?:previous(?:ly)?|last|earlier|before|remaining|others?|rest|improved|dropped|re-rated|not (?:yet )?(?:been )?rated|including|for example|and \w+ more)\b/i;
const wholeBefore = new RegExp(String.raw`\bof\s+(?:the|these|those|all)?\s*${before}(?<whole>${number})${after}`, 'i');

/** The sentences that say of at least two ratings how many services have them. */
export function findRatingCounts(text: string, framework: Framework): readonly RatingCounts[] {
  const pattern = ratingCountPattern(framework);
  return sentencesOf(text).flatMap((sentence): readonly RatingCounts[] => {
    const matches = /\brat(?:ed|ings?)\b/i.test(sentence.text) ? Array.from(sentence.text.matchAll(pattern)) : [];
    const parts = matches.flatMap(({ groups }) => {
      const count = readWholeNumber(groups?.count ?? '');
      const { rating } = findRating(framework, groups?.rated ?? groups?.bare ?? '');
      return count === null || rating === null ? [] : [{ count, text: groups?.count ?? '', rating }];
    });
    const [first, last] = [matches[0], matches.at(-1)];
    if (parts.length < 2 || first === undefined || last === undefined || incomplete.test(sentence.text)) {
      return [];
    }
    const groups = wholeBefore.exec(sentence.text.slice(0, first.index))?.groups;
    const whole = readWholeNumber(groups?.whole ?? '');
    return [
      {
        parts,
        whole: whole === null ? null : { count: whole, text: groups?.whole ?? '' },
        start: sentence.start + first.index,
        end: sentence.start + last.index + last[0].length,
      },
    ];
  });
}

function ratingCountPattern({ ratings }: Framework): RegExp {
  const names = ratings
    .flatMap(allNames)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, String.raw`\s+`));
  const rating = names.sort((left, right) => right.length - left.length).join('|');
  const between = String.raw`(?:\s+(?!(?:${number}|rated)\b)[\p{L}’'-]+){0,9}?`;
  const quote = `["'‘“]?`;
  return new RegExp(
    String.raw`${before}(?<count>${number})${after}(?:${between}\s+rated\s+(?:as\s+)?${quote}(?<rated>${rating})\b|(?:\s+(?:as|were|was|are|is))?\s+${quote}(?<bare>${rating})\b(?=["'’”]?\s*(?:[,.;)]|and\b|$)))`,
    'giu',
  );
}

function sentencesOf(text: string): readonly { readonly text: string; readonly start: number }[] {
  return Array.from(text.matchAll(/[^\s.!?](?:[^.!?]|[.!?](?!\s|$))*/gu), (match) => ({
    text: match[0],
    start: match.index,
  }));
}
