import MiniSearch from 'minisearch';
import { factsInLine } from '../pages/report-list.ts';
import { sitePlaces } from '../pages/site-frame.ts';
import { addressFrom } from '../site-paths.ts';
import type { SiteReport } from '../site-report.ts';
import { indexName, type SearchedReport, searchOptions } from './search-options.ts';

/** A report with all words that readers see of it. */
export interface WordedReport {
  readonly report: SiteReport;
  readonly words: string;
}

/**
 * The search index as a script: a page that lies on a disk may load a script, and no other file. The same reports give
 * the same text.
 */
export function searchIndexScript(reports: readonly WordedReport[]): string {
  const index = new MiniSearch<SearchedReport>(searchOptions);
  index.addAll(reports.map(({ report, words }, id) => ({ id, words, ...shown(report), names: namesOf(report) })));
  return `globalThis.${indexName} = ${JSON.stringify(index)};\n`;
}

/** Every word of a text once, in the order of the text: how often it stands there says little, and takes much room. */
export function wordsOnce(text: string): string {
  return [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))].join(' ');
}

function shown(report: SiteReport) {
  return {
    address: addressFrom(sitePlaces.search, report.page),
    title: report.title,
    facts: factsInLine(report),
    rating: report.main?.rating ?? '',
    tone: report.main?.standing?.tone ?? 'none',
  };
}

function namesOf({
  provider,
  location,
  service,
  sector,
  id,
  framework,
  parts,
  assessed,
  published,
}: SiteReport): string {
  const ratings = parts.map(({ name, rating }) => `${name} ${rating ?? ''}`);
  return [provider, location, service, sector, id, framework, assessed?.text, published?.text, ...ratings]
    .filter((word) => word != null)
    .join(' ');
}
