import type { Check } from '../claims/changes/checks.ts';
import { readChanges } from '../claims/changes/read-changes.ts';
import type { KnownNames } from '../claims/changes/subjects/named-services.ts';
import { mayClaimRatings } from '../claims/read-claims.ts';
import type { Framework } from '../framework/framework.ts';
import { sourceRange } from '../syntax/content/prose.ts';
import { escapeRegularExpression } from '../text/escape-regular-expression.ts';
import { memory, remembered } from '../text/memory.ts';
import type { Range } from '../text/range.ts';
import { isInField } from './fields/fields.ts';
import { proseSearch } from './prose-search.ts';
import type { Report, ReportSection } from './report.ts';
import { speakingSections } from './speaking-sections.ts';

/** What words of the report say of changes or of services, at their place in the document. */
export interface PlacedCheck {
  readonly check: Check;
  readonly range: Range;
  readonly section: ReportSection;
}

/** A text that may say something of ratings. It is kept with its block, and with it what was read there. */
interface RatingText {
  readonly text: string;
}

/** Words of change beside which the word “rating” and the names of ratings may be missing. */
const levels = /\b(?:levels?|notch(?:es)?|rungs?)\b/i;
/** Words for the way that a key question went: “has gone up”, “is unchanged”. */
const moves =
  /\b(?:(?:gone|went|moved|is|are) (?:up|down)|rose|risen|dropped|fell|fallen|slipped|unchanged|the same|(?:not|has|have) changed?|as (?:it|they) (?:was|were))\b/i;

const searchOf = remembered((framework: Framework) =>
  proseSearch<RatingText>(
    (source) =>
      mayClaimRatings(framework, source) ||
      levels.test(source) ||
      (moves.test(source) && namesOf(framework).test(source)),
    (text) => [{ text }],
  ),
);

/** The names of key questions, and what they are called. */
const namesOf = remembered(({ keyQuestions, terms }: Framework) => {
  const names = [terms.keyQuestion, ...keyQuestions.map(({ name }) => name)].map(escapeRegularExpression);
  return new RegExp(`(?<!\\p{L})(?:${names.join('|')})`, 'iu');
});

const known = memory<RatingText, { readonly key: string; readonly checks: readonly Check[] }>();

/** What the text of a report says of changes of ratings, and of the services with these names; in its order. */
export function changesTold(report: Report, names: KnownNames): readonly PlacedCheck[] {
  const { framework, kind, document } = report;
  if (framework === null) {
    return [];
  }
  const inNews = kind === 'news';
  const key = JSON.stringify([names, inNews]);
  return speakingSections(report, searchOf(framework)(document)).flatMap(({ section, inText }) => {
    const { heading } = section.section;
    const title =
      !inNews || heading === null
        ? []
        : [{ checks: readChanges(framework, heading.name.value, names, inNews), prose: heading.name }];
    const below = inText.map(({ found: text, prose }) => {
      let read = known.get(text);
      if (read?.key !== key) {
        read = { key, checks: readChanges(framework, text.text, names, inNews) };
        known.set(text, read);
      }
      return { checks: read.checks, prose };
    });
    return [...title, ...below].flatMap(({ checks, prose }) =>
      checks.flatMap((check): readonly PlacedCheck[] => {
        const range = sourceRange(prose, check.start, check.end);
        return isInField(section, range) ? [] : [{ check, range, section }];
      }),
    );
  });
}
