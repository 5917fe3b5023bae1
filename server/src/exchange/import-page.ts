import type { FrameworkLibrary } from '../framework/file/library.ts';
import { namesFramework } from '../syntax/front-matter/is-report.ts';
import type { ImportResult } from './import-result.ts';
import { importKeylinePage } from './keyline-page/import-keyline-page.ts';
import { importBarePage } from './keyline-page/visible-words/bare-page.ts';
import { joinBrokenLines } from './page-lines/broken-lines.ts';
import { withoutLabelTables } from './page-lines/label-tables.ts';
import { withLabelsApart } from './page-lines/labels-in-line.ts';
import { fromMarkdown } from './page-lines/markdown-lines.ts';
import { withNumberedHeadings } from './page-lines/numbered-headings.ts';
import type { LineNote, PageLine } from './page-lines/page-line.ts';
import { readHtmlPage } from './page-lines/read-html-page.ts';
import { readTextPage } from './page-lines/read-text-page.ts';
import { withoutValuedLists } from './page-lines/valued-lists.ts';
import { chooseFramework, wantedFramework } from './published-page/choose-framework.ts';
import { pageHead, withoutSiteLines } from './published-page/furniture/site-lines.ts';
import { readableLines, withUnread } from './published-page/furniture/unread-lines.ts';
import { readPlainPage } from './published-page/read-plain-page.ts';
import { readReportPage } from './published-page/read-report-page.ts';
import { severalServices } from './published-page/several-services.ts';
import { chooseCopy, chooseRelease, chooseToldByTitle } from './release/choose-release.ts';
import { readReleasePage } from './release/read-release-page.ts';

export interface ImportOptions {
  readonly format: 'text' | 'html';
  readonly library: FrameworkLibrary;
  /** An id or `id@revision`; without it the page's own names tell. */
  readonly framework?: string | undefined;
  /** That the page is a news release, where nothing in it tells. */
  readonly kind?: 'news' | undefined;
}

export type ImportAnswer = { readonly imported: ImportResult } | { readonly problem: string };

/**
 * Turns a published page into a report in Keyline's dialect. Gives a problem, in words for the person who imports,
 * where there is nothing to import or the framework asked for is not known. Never throws.
 */
export function importPage(source: string, options: ImportOptions): ImportAnswer {
  if (namesFramework(source)) {
    return { problem: 'This is a report already: its front matter names a framework. Nothing needs to be imported.' };
  }
  const unknown = options.framework === undefined ? null : wantedFramework([], options.library, options.framework);
  if (unknown !== null && 'problem' in unknown) {
    return unknown;
  }
  const isHtml = options.format === 'html' || looksLikeHtml.test(source);
  const own = isHtml ? importKeylinePage(source, options.library, options.framework) : null;
  if (own !== null) {
    return { imported: own };
  }
  const page = isHtml ? readHtmlPage(source) : readTextPage(source);
  const pageLines = isHtml ? page.lines : fromMarkdown(page.lines);
  if (page.lines.length === 0) {
    return { problem: 'There is no text to import. If the page shows text in a browser, copy it from there.' };
  }
  const bare = isHtml ? importBarePage(page.lines, options.library, options.framework) : null;
  if (bare !== null) {
    return { imported: { ...bare, removed: inOrder([...page.removed, ...bare.removed]) } };
  }
  const count = readableLines(pageLines);
  const read = pageLines.slice(0, count);
  const sifted = withoutSiteLines(read);
  const whole = joinBrokenLines(sifted.lines.length === 0 ? read : sifted.lines);
  const lines = withLabelsApart(withoutLabelTables(withoutValuedLists(whole)));
  const heads = sifted.removed.flatMap(({ text, reason }) => (reason === pageHead ? [text] : []));
  const siteLines = [...page.removed, ...sifted.removed].map(({ text }) => text);
  const answer = readPage(lines, { heads, siteLines }, options);
  if ('problem' in answer) {
    return answer;
  }
  const imported = withUnread(answer.imported, pageLines.slice(count));
  return {
    imported: {
      ...imported,
      removed: inOrder([...page.removed, ...(sifted.lines.length === 0 ? [] : sifted.removed), ...imported.removed]),
      notUnderstood: inOrder(imported.notUnderstood),
    },
  };
}

/** A page saved under a name that does not say that it is HTML. */
const looksLikeHtml = /^\s*(?:<!doctype html\b|<html[\s>])/iu;

function readPage(
  plain: readonly PageLine[],
  { heads, siteLines }: { readonly heads: readonly string[]; readonly siteLines: readonly string[] },
  { library, framework, kind }: ImportOptions,
): ImportAnswer {
  const lines = withNumberedHeadings(plain);
  const wanted = framework === undefined ? null : wantedFramework(lines, library, framework);
  if (wanted !== null && 'problem' in wanted) {
    return wanted;
  }
  const release =
    chooseRelease(lines, library, wanted, kind === 'news') ??
    (wanted === null ? chooseToldByTitle(lines, library) : null);
  if (release !== null) {
    return { imported: readReleasePage(lines, release, siteLines) };
  }
  const choice = wanted ?? chooseFramework(lines, library);
  const services = choice === null ? [] : severalServices(lines, choice.framework);
  if (choice !== null && services.length > 0) {
    const paper = { release: choice.framework.release, choice, candidates: [], isCopy: true };
    return { imported: readReleasePage(lines, paper, siteLines, services) };
  }
  if (choice !== null) {
    return { imported: readReportPage(lines, choice, { heads, siteLines }) };
  }
  const copy = chooseCopy(lines, library);
  return { imported: copy === null ? readPlainPage(plain, library) : readReleasePage(lines, copy, siteLines) };
}

function inOrder(notes: readonly LineNote[]): LineNote[] {
  return [...notes].sort((left, right) => left.line - right.line);
}
