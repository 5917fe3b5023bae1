import { after, before, number } from '../claims/numbers/written-number.ts';
import { sentenceRangesOf } from '../claims/words/sentences.ts';
import { sourceRange } from '../syntax/content/prose.ts';
import type { Document } from '../syntax/document.ts';
import { contentsOf } from '../syntax/sections/contents.ts';
import { monthNames } from '../text/dates/calendar.ts';
import type { Range } from '../text/range.ts';
import { readWholeNumber } from '../text/whole-number.ts';
import { prosesOf } from './proses.ts';
import type { ReportSection } from './report.ts';

/**
 * How many reports news releases say that they are about. Recognised from a few
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
const inAll = String.raw`\b(?:there\s+are|in\s+all,?)\s+${before}(?<inAll>${number})${after}\s+(?:[a-z-]+\s+){0,2}?reports\b`;
/** “A total of 35 reports were published this week.” */
const werePublished = String.raw`${before}(?<werePublished>${number})${after}\s+(?:[a-z-]+\s+){0,2}?reports\s+(?:(?:the\s+)?[a-z]+\s+published\b|(?:were|are|have\s+been|was|is)\s+(?:published|released|issued)\b)`;
/** “Reports on the care provided by nine dental practices”: each has one. */
const careOf = String.raw`(?<=\breports)\s+(?:on|into|about)\s+(?:the\s+)?(?:[a-z]+\s+){1,4}?(?:by|at|of|in)\s+(?:the\s+|all\s+)?${before}(?<careOf>${number})${after}\s+(?:[a-z-]+\s+){0,2}?(?:practices|surgeries|homes|hospitals|clinics|hospices|locations)\b`;
const reportCount = new RegExp(`${reportsOn}|${published}|${inAll}|${careOf}|${werePublished}`, 'gi');
/** Sentences with these words count other reports too. */
const others =
  /\b(?:so far|to date|since|bringing|already|earlier|previous(?:ly)?|last (?:week|month|year)|in total|altogether)\b/i;

/** How many reports a release is about, wherever it says so. */
export function findReportCounts(text: string): readonly ReportCount[] {
  return sentenceRangesOf(text).flatMap((sentence) => {
    const own = text.slice(sentence.start, sentence.end);
    return others.test(own)
      ? []
      : Array.from(own.matchAll(reportCount)).flatMap((match): readonly ReportCount[] => {
          const { on, published: ofThem, inAll: ofAll, careOf: of, werePublished: were } = match.groups ?? {};
          const count = readWholeNumber(on ?? ofThem ?? ofAll ?? of ?? were ?? '');
          const start = sentence.start + match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0);
          return count === null
            ? []
            : [{ count, text: match[0].trimStart(), start, end: sentence.start + match.index + match[0].length }];
        });
  });
}

/** How many reports a release says that it is about, with the places in its source. */
export interface PlacedReportCount {
  readonly count: ReportCount;
  readonly range: Range;
}

/** The same in the headings and the text of the sections of a release. */
export function reportCountsIn(
  document: Document,
  sections: readonly Pick<ReportSection, 'section'>[],
): readonly PlacedReportCount[] {
  const proses = sections.flatMap(({ section }) => [
    ...(section.heading === null ? [] : [section.heading.name]),
    ...prosesOf(contentsOf(document, section)),
  ]);
  return proses.flatMap((prose) =>
    findReportCounts(prose.value).map((count) => ({ count, range: sourceRange(prose, count.start, count.end) })),
  );
}
