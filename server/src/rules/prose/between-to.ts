import { monthNames } from '../../text/dates/calendar.ts';
import { type PassageProblem, wordingRule } from '../passage-rules.ts';

export const betweenTo = wordingRule({
  id: 'prose/between-to',
  severity: 'information',
  summary: 'A range that begins with “between” and goes on with “to”: “between 5 to 10 people”.',
  fixable: true,
  missing: false,
  find({ kind, words }) {
    if (kind === 'quotation' || !/between\s+£?\d/i.test(words)) {
      return [];
    }
    return Array.from(words.matchAll(between)).flatMap(({ 0: text, index }): PassageProblem[] => {
      const end = index + text.trimEnd().length;
      // Ranges may be the two that it is between, and days have a style of their own.
      return hasOther.test(words.slice(end, end + farthest))
        ? []
        : [
            {
              start: end - 'to'.length,
              end,
              message:
                'What begins with “between” goes on with “and”. Write “and” here, or “from” in place of “between”.',
              instead: { title: 'Write “and”', text: 'and', safe: true },
            },
          ];
    });
  },
});

/** In UTF-16 code units: how far behind the range it is looked for what else it may be between. */
const farthest = 50;
const hasOther = new RegExp(
  String.raw`\band\b|^\s+\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:${monthNames.join('|')})\b`,
  'i',
);

const between =
  /(?<![A-Za-z-])between\s+£?\d[\d,.:]{0,12}(?:\s?(?:%|per\s?cent|am|pm|st|nd|rd|th)(?![a-z]))?(?:\s(?:people|patients|residents|beds|days|weeks|months|years|miles|hours|minutes))?\s+to\s+(?=£?\d)/gi;
