import { matchPhrases } from '../../framework/phrases/phrases.ts';
import { draftSection } from '../draft/draft-section.ts';
import { writeReport } from '../draft/write-report.ts';
import type { ImportResult } from '../import-result.ts';
import { lineText } from '../page-facts/page-names.ts';
import { isDate } from '../page-facts/page-values.ts';
import { statedDays, withHouseDates } from '../page-facts/stated-days.ts';
import type { PageLine } from '../page-lines/page-line.ts';
import type { FrameworkChoice } from '../published-page/choose-framework.ts';
import type { ReleaseChoice } from './choose-release.ts';
import { readRelease } from './read-release.ts';

/** The text of a news release, which is no report but tells of one. */
export function readReleasePage(
  lines: readonly PageLine[],
  { release, choice, candidates, isCopy }: ReleaseChoice,
): ImportResult {
  const { values, sections, removed } = readRelease(lines, release);
  const frontMatter =
    choice === null ? values : { ...values, ...statedDates(lines, choice), framework: choice.reference };
  const messages: string[] = [];
  if (isCopy) {
    messages.push(
      'This is not a report: it tells in the words of news how services are rated. It is kept as a news release.',
    );
  }
  if (candidates.length > 1) {
    const which = `nothing in it tells which framework its ratings are of: ${candidates.join(' or ')}.`;
    messages.push(
      choice === null
        ? `This is a news release, but ${which} Choose the framework yourself, and import again.`
        : `Besides, ${which} It is read with ${choice.reference}, which is in force now; if that is wrong, choose the framework yourself, and import again.`,
    );
  }
  return {
    report: writeReport({ frontMatter: withHouseDates(frontMatter), sections: sections.map(draftSection) }),
    framework: choice?.reference ?? null,
    notUnderstood: [],
    removed,
    added: [],
    messages,
  };
}

/** When the assessment was, where the sentences of a release say it once. */
function statedDates(lines: readonly PageLine[], { framework }: FrameworkChoice): { assessed?: string } {
  const matches = lines.flatMap((line) => matchPhrases(framework, lineText(line), true));
  const dates = new Set(matches.flatMap(({ kind, slots }) => (kind === 'dates' ? (slots.dates?.value ?? []) : [])));
  const [assessed] = dates;
  if (assessed !== undefined) {
    return dates.size === 1 && isDate(assessed) ? { assessed } : {};
  }
  const stated = statedDays(lines.filter(({ kind }) => kind !== 'quote').map(lineText));
  return stated === null ? {} : { assessed: stated };
}
