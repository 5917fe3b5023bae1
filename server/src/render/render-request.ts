import type { Analysis } from '../analysis/analysis.ts';
import type { TriedScore } from '../assessment/what-if/tried-score.ts';
import type { Finding } from '../rules/finding.ts';

/** What to make a page of, and how. */
export interface RenderRequest {
  readonly analysis: Analysis;
  /** The name of the page; null for what the report is about. */
  readonly title: string | null;
  /** Shown beside what they are about; empty for a page that is to be published. */
  readonly findings: readonly Finding[];
  /** Scores to try, beside those that the report states. */
  readonly tried: readonly TriedScore[];
  /** Whether images from other computers are shown; else their text stands in their place. */
  readonly remoteImages: boolean;
  /** Whether every part carries its line of the source (`data-line`, counted from 0), for an editor to follow. */
  readonly withLines: boolean;
  /** How the files end in which other reports are published beside this one, so that links lead to them; null to leave links alone. */
  readonly pageSuffix: string | null;
  /** Whether the page says in attributes what the report states, so that it can be imported again. */
  readonly importable: boolean;
}

/** A page for readers: it shows no findings, leads to the pages of other reports, and can be imported again. */
export function forReaders(
  analysis: Analysis,
  {
    title = null,
    remoteImages,
    pageSuffix = '.html',
  }: { readonly title?: string | null; readonly remoteImages: boolean; readonly pageSuffix?: string },
): RenderRequest {
  return {
    analysis,
    title,
    findings: [],
    tried: [],
    remoteImages,
    withLines: false,
    pageSuffix,
    importable: true,
  };
}

/** A page for the author of a report, who sees what is found in it. */
export function forAuthor(
  analysis: Analysis,
  shown: Pick<RenderRequest, 'findings' | 'remoteImages'> & Partial<Pick<RenderRequest, 'tried' | 'withLines'>>,
): RenderRequest {
  return { analysis, title: null, tried: [], withLines: false, pageSuffix: null, importable: false, ...shown };
}
