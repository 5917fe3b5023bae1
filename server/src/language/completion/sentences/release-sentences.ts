import { releaseSentences } from '../../../assessment/explain/release-sentences.ts';
import { releaseFacts } from '../../../assessment/release-facts.ts';
import { namedReports } from '../../../rules/claim/news/named-results.ts';
import type { TextPlace } from '../text-place.ts';
import type { ReportSentence } from './report-sentences.ts';

/** What is true of the one report that a news release names, and the release does not say yet. */
export function sentencesOnNamedReport({ analysis, framework }: TextPlace): readonly ReportSentence[] {
  const { report, linked } = analysis;
  const named = namedReports(report, linked);
  const [results, ...others] = named?.results ?? [];
  const [file = ''] = named?.files ?? [];
  if (results === undefined || others.length > 0) {
    return [];
  }
  const { whole, services, measures } = releaseSentences(releaseFacts(results, framework), framework);
  const { text: written } = report.document;
  return [...whole.flat(), ...services, ...measures.flat()]
    .filter((text) => !written.includes(text))
    .map((text) => ({ text, why: [`${file} says so`] }));
}
