import { basename, dirname, relative, sep } from 'node:path';
import { analyse } from '../../analysis/analyse.ts';
import { joinWords } from '../../assessment/explain/words.ts';
import { draftRelease } from '../../exchange/release/draft-release.ts';
import { lint } from '../../rules/lint.ts';
import { documentLines } from '../../syntax/document-lines.ts';
import { readDateSpan } from '../../text/dates/dates.ts';
import { positionAt } from '../../text/line-index.ts';
import { eachReport, type ReportSource } from '../files/each-report.ts';
import { writeNewFile } from '../files/new-file.ts';
import { outputFolder, placeOf, refuseOptions, singlePage, takePlace } from '../files/output-places.ts';
import { staysAsNow } from '../files/write-file.ts';
import { exitCodes } from '../program/exit-codes.ts';
import type { Terminal } from '../program/terminal.ts';
import { UserError } from '../program/user-error.ts';
import { counted } from '../program/wording.ts';
import type { RenderOptions } from './render-options.ts';

/**
 * `keyline render --as news`: drafts of the news releases on reports. Releases among the reports of a folder are passed
 * over. Gives the exit code: that of findings where a report contradicts itself.
 */
export async function draftReleases(
  paths: readonly string[],
  options: RenderOptions,
  terminal: Terminal,
): Promise<number> {
  refuseOptions(options, ['fragment', 'title', 'remoteImages', 'check'], 'only for pages, without --as news');
  if (options.published !== undefined && 'problem' in readDateSpan(options.published)) {
    throw new UserError(`--published ${options.published} is not a date: write a day such as "28 April 2025".`);
  }
  const folder = outputFolder(paths, options, terminal);
  const single = singlePage(terminal, `render --as news ${paths.join(' ')}`);
  const made = new Map<string, string>();
  let written = 0;
  let contradicted = false;
  let refused = false;
  const complete = await eachReport({ ...options, paths }, terminal, (source) => {
    const analysis = analyse(source.document, source.environment);
    if (analysis.report.kind === 'news' && !paths.includes(source.path)) {
      return;
    }
    const place = placeOf(source, folder, '.news.report.md', options, terminal);
    const isUnchanged = staysAsNow(place ?? '');
    const drafting = draftRelease(analysis, lint(analysis, source.settings), {
      report: pathTo(source, place),
      published: options.published,
    });
    if ('problem' in drafting) {
      terminal.note(`${source.path}: ${drafting.problem}`);
      contradictionLines(source, drafting.contradictions).forEach(terminal.note);
      contradicted ||= drafting.contradictions.length > 0;
      refused ||= drafting.contradictions.length === 0;
      return;
    }
    if (drafting.unrated.length > 0) {
      const [verb, them] = drafting.unrated.length === 1 ? ['has', 'it'] : ['have', 'them'];
      terminal.note(
        `${source.path}: ${joinWords(drafting.unrated)} ${verb} no rating, so the release says nothing of ${them}.`,
      );
    }
    if (place === null) {
      single.take(() => drafting.release);
      return;
    }
    takePlace(made, place, source.path);
    writeNewFile(place, drafting.release, options.force ?? false, isUnchanged);
    written += 1;
  });
  if (options.output === undefined) {
    single.print();
  } else {
    terminal.note(`${counted(written, 'release')} written.`);
  }
  return !complete || refused ? exitCodes.usage : contradicted ? exitCodes.findings : exitCodes.clean;
}

/** How a release at this place names its report; one that goes to standard output is to lie beside it. */
function pathTo({ file }: ReportSource, place: string | null): string {
  return place === null ? basename(file) : relative(dirname(place), file).split(sep).join('/');
}

function contradictionLines(
  { path, document }: ReportSource,
  contradictions: readonly {
    readonly rule: string;
    readonly message: string;
    readonly range: { readonly start: number };
  }[],
): readonly string[] {
  const lines = documentLines(document);
  return contradictions.map(({ rule, message, range }) => {
    const { line, column } = positionAt(lines, range.start);
    return `${path}:${line + 1}:${column + 1}: ${message} (${rule})`;
  });
}
