import { type FrameworkLibrary, listFrameworks, resolveFramework } from '../framework/file/library.ts';
import type { Framework } from '../framework/framework.ts';
import { matchPhrases } from '../framework/phrases/phrases.ts';
import type { FrontMatterValues } from '../syntax/front-matter-schema.ts';
import { namesFramework } from '../syntax/is-report.ts';
import { type CalendarDay, readDateSpan } from '../text/dates.ts';
import { addContent } from './draft/add-content.ts';
import { draftSection } from './draft/draft-section.ts';
import { openSections } from './draft/open-section.ts';
import { pageScope, pageStatus } from './draft/page-status.ts';
import { writeReport } from './draft/write-report.ts';
import type { ImportResult } from './import-result.ts';
import { importBarePage } from './keyline-page/bare-page.ts';
import { importKeylinePage } from './keyline-page/import-keyline-page.ts';
import { lineText } from './page-facts/page-names.ts';
import { isDate, type PagePatterns, pagePatterns, withoutRemark } from './page-facts/page-patterns.ts';
import { statedDays } from './page-facts/stated-days.ts';
import { statedScope } from './page-facts/stated-scope.ts';
import { statedSubject } from './page-facts/stated-subject.ts';
import type { LineNote, PageLine } from './page-lines/page-line.ts';
import { readHtmlPage } from './page-lines/read-html-page.ts';
import { readTextPage } from './page-lines/read-text-page.ts';
import { chooseFramework, type FrameworkChoice, wantedFramework } from './published-page/choose-framework.ts';
import { type PageBody, readBody } from './published-page/page-body.ts';
import { noteOn, readHead } from './published-page/page-head.ts';
import { rateSections } from './published-page/rate-sections.ts';
import { unrecognisedMessage } from './published-page/unrecognised-message.ts';
import { chooseRelease, type ReleaseChoice } from './release/choose-release.ts';
import { readRelease } from './release/read-release.ts';

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
  const own = options.format === 'html' ? importKeylinePage(source, options.library, options.framework) : null;
  if (own !== null) {
    return { imported: own };
  }
  const page = options.format === 'html' ? readHtmlPage(source) : readTextPage(source);
  if (page.lines.length === 0) {
    return { problem: 'There is no text to import. If the page shows text in a browser, copy it from there.' };
  }
  const bare = options.format === 'html' ? importBarePage(page.lines, options.library, options.framework) : null;
  if (bare !== null) {
    return { imported: { ...bare, removed: inOrder([...page.removed, ...bare.removed]) } };
  }
  const answer = readPage(page.lines, options);
  if ('problem' in answer) {
    return answer;
  }
  const { imported } = answer;
  return { imported: { ...imported, removed: inOrder([...page.removed, ...imported.removed]) } };
}

function readPage(lines: readonly PageLine[], { library, framework, kind }: ImportOptions): ImportAnswer {
  const wanted = framework === undefined ? null : wantedFramework(lines, library, framework);
  if (wanted !== null && 'problem' in wanted) {
    return wanted;
  }
  const release = chooseRelease(lines, library, wanted, kind === 'news');
  if (release !== null) {
    return { imported: asRelease(lines, release) };
  }
  const choice = wanted ?? chooseFramework(lines, library);
  return { imported: choice === null ? asProse(lines, library) : asReport(lines, choice) };
}

function asRelease(lines: readonly PageLine[], { release, choice, candidates }: ReleaseChoice): ImportResult {
  const { values, sections, removed } = readRelease(lines, release);
  const frontMatter =
    choice === null ? values : { ...values, ...statedDates(lines, choice), framework: choice.reference };
  const undecided = `This is a news release, but nothing in it tells which framework its ratings are of: ${candidates.join(' or ')}. Choose the framework yourself, and import again.`;
  return {
    report: writeReport({ frontMatter, sections: sections.map(draftSection) }),
    framework: choice?.reference ?? null,
    notUnderstood: [],
    removed,
    added: [],
    messages: choice === null ? [undecided] : [],
  };
}

/** When the assessment was, where the sentences of a release say it once. */
function statedDates(lines: readonly PageLine[], { framework }: FrameworkChoice): { assessed?: string } {
  const matches = lines.flatMap((line) => matchPhrases(framework, lineText(line), true));
  const dates = new Set(matches.flatMap(({ kind, slots }) => (kind === 'dates' ? (slots.dates?.value ?? []) : [])));
  const [assessed] = dates;
  return dates.size === 1 && assessed !== undefined && isDate(assessed) ? { assessed } : {};
}

function asReport(lines: readonly PageLine[], { framework, reference }: FrameworkChoice): ImportResult {
  const patterns = pagePatterns(framework);
  const head = readHead(lines, framework, patterns);
  const body = readBody(head.left, head.rest, framework, patterns);
  const texts = lines.map(lineText);
  const assessed = openingDate(lines, patterns, head.values);
  const subject = {
    ratingBefore: (words: string) => {
      const fact = patterns.factIn(words);
      return fact?.holds === 'previous-rating' && fact.value !== null ? withoutRemark(fact.value) : null;
    },
    names: [head.values.provider, head.values.location, head.values.service].flatMap((name) => name ?? []),
    assessed: firstDay(assessed.assessed ?? head.values.assessed),
  };
  const rated = rateSections(framework, body.sections, subject, lines.at(-1)?.line ?? 1);
  const held = pageScope(framework, rated.sections);
  const listed = holdsKeyQuestion(rated.sections) ? [] : statedScope(framework, texts);
  const scope = listed.length === 0 ? held : { scope: listed.map(({ name }) => name) };
  const frontMatter: FrontMatterValues = {
    ...inspectionKind(framework, texts),
    ...(head.values.provider === undefined && statedSubject(texts, framework.page.sectors)),
    ...head.values,
    ...assessed,
    framework: reference,
    status: pageStatus(framework, rated.sections),
    ...scope,
    ...(Object.keys(rated.previous).length > 0 && { previous: rated.previous }),
  };
  const unknown = head.left.map((line) => noteOn(line, 'nothing known in the head of a page; kept as text'));
  return {
    report: writeReport({ frontMatter, sections: rated.sections.map(draftSection) }),
    framework: reference,
    notUnderstood: inOrder([...unknown, ...body.notUnderstood]),
    removed: [...head.removed, ...body.removed],
    added: [...body.added, ...rated.added],
    messages: body.sections.length > 1 ? [] : [unrecognisedMessage([framework])],
  };
}

/** That the page tells of an inspection, where the regulator's pages say why there was one, and this one speaks of it. */
function inspectionKind({ page }: Framework, texts: readonly string[]): { kind?: 'inspection' } {
  const saysWhy = page.lines.some(({ holds }) => holds === 'occasion');
  return saysWhy && texts.some((text) => /\binspect(?:ion|ions|ed)\b/iu.test(text)) ? { kind: 'inspection' } : {};
}

function holdsKeyQuestion(sections: PageBody['sections']): boolean {
  return sections.some(({ role }) => role.kind === 'key-question' || role.kind === 'statement');
}

/** When the assessment was, as the paragraphs tell it, where the head of the page does not. */
function openingDate(
  lines: readonly PageLine[],
  patterns: PagePatterns,
  { assessed }: FrontMatterValues,
): { assessed?: string } {
  const [opening] = lines.flatMap((line) => patterns.openingDate(lineText(line)) ?? []);
  const date = opening ?? statedDays(lines.map(lineText)) ?? undefined;
  return assessed === undefined && date !== undefined ? { assessed: date } : {};
}

function firstDay(date: string | undefined): CalendarDay | null {
  const reading = date === undefined ? null : readDateSpan(date);
  return reading !== null && 'span' in reading ? reading.span.first : null;
}

/** All words as plain text, under a front matter that still has to be filled in. */
function asProse(lines: readonly PageLine[], library: FrameworkLibrary): ImportResult {
  const stack = openSections();
  for (const line of lines) {
    addContent(stack.current(), line);
  }
  const frameworks = listFrameworks(library).flatMap(({ id }) => resolveFramework(library, id, null).framework ?? []);
  return {
    report: writeReport({ frontMatter: { status: 'draft' }, sections: stack.all().map(draftSection) }),
    framework: null,
    notUnderstood: [],
    removed: [],
    added: [],
    messages: [unrecognisedMessage(frameworks)],
  };
}

function inOrder(notes: readonly LineNote[]): LineNote[] {
  return [...notes].sort((left, right) => left.line - right.line);
}
