import { sentenceRangesOf } from '../../claims/words/sentences.ts';
import type { Report } from '../../report/report.ts';
import { type CalendarDay, compareDays, monthNames } from '../../text/dates/calendar.ts';
import { readDateSpan, writeDateSpan } from '../../text/dates/dates.ts';
import type { Range } from '../../text/range.ts';
import type { PassageRule } from '../passage-rules.ts';

/** A month in which a sentence says that something was so. */
interface PastMonth extends Range {
  readonly text: string;
  readonly first: CalendarDay;
}

export const afterReport: PassageRule<PastMonth> = {
  id: 'date/after-report',
  severity: 'warning',
  summary: 'Something that was so in a month after the report: “in March 2026 we saw” in a report of 2025.',
  fixable: false,
  missing: false,
  find({ kind, words }) {
    if (kind === 'heading' || kind === 'cell' || !/[neg]\s+[A-Z][a-z]{2,8}\s+(?:19|20)\d\d/.test(words)) {
      return [];
    }
    return sentenceRangesOf(words).flatMap(({ start, end }) => {
      const sentence = words.slice(start, end);
      return past.test(sentence) && !ahead.test(sentence) ? monthsIn(sentence, start) : [];
    });
  },
  *judge(found, { report }) {
    const day = lastDayOf(report);
    if (day === null) {
      return;
    }
    for (const { found: month, range } of found) {
      if (compareDays(month.first, day) > 0) {
        yield {
          range,
          message: `${month.text} is after this report, which is of ${writeDateSpan({ first: day, last: day })}, but the sentence tells of what has happened. Check the month and the year.`,
        };
      }
    }
  },
};

const month = new RegExp(
  String.raw`(?<=\b(?:[Ii]n|[Dd]uring|[Ss]ince)\s+)(?:${monthNames.join('|')})\s+(?:19|20)\d\d\b`,
  'g',
);
/** The sentence tells of what has happened. */
const past =
  /\b(?:was|were|had|did|found|saw|told|said|completed|carried|held|began|started|took|made|introduced|reviewed|visited|inspected|assessed|opened|closed|moved|joined|left|appointed|received|showed|improved|became)\b/i;
/** What is still to come, or need not be so. */
const ahead =
  /\b(?:will|would|shall|may|might|could|should|must|plan(?:s|ned|ning)?|due|aim(?:s|ed|ing)?|expect(?:s|ed|ing)?|intend(?:s|ed|ing)?|target(?:s|ed)?|schedul\w{0,4}|propos\w{0,4}|forecast|hop(?:es?|ed|ing)|next|until|by|from|going|until|booked|arranged|agreed|set|deadline|forthcoming|upcoming|to\s+be)\b/i;

function monthsIn(sentence: string, offset: number): readonly PastMonth[] {
  return Array.from(sentence.matchAll(month), ({ 0: text, index }) => {
    const start = offset + index;
    const first = {
      year: Number(text.slice(-4)),
      month: 1 + monthNames.findIndex((name) => text.includes(name)),
      day: 1,
    };
    return { start, end: start + text.length, text: text.replace(/\s+/, ' '), first };
  });
}

/** The last day that the report gives for itself: of publication, or of an update; null where it gives none of publication. */
function lastDayOf({ frontMatter, sections }: Report): CalendarDay | null {
  const updated = sections.flatMap(({ fields }) => fields.filter(({ name }) => name === 'Updated'));
  const texts = [frontMatter.values.published, ...updated.map(({ value }) => value)];
  const days = texts.flatMap((text) => {
    const reading = text === undefined ? null : readDateSpan(text);
    return reading !== null && 'span' in reading ? [reading.span.last] : [];
  });
  return frontMatter.values.published === undefined ? null : (days.sort(compareDays).at(-1) ?? null);
}
