import { renderPage } from '../../render/page.ts';
import { renderReport } from '../../render/render-report.ts';
import { htmlOf } from '../../render/to-html.ts';
import { analyse } from '../../rules/analyse.ts';
import { draftReleases } from '../draft-releases.ts';
import { eachReport, type ReportSource } from '../each-report.ts';
import { exitCodes } from '../exit-codes.ts';
import { outputFolder, placeOf, refuseOptions, takePlace } from '../output-places.ts';
import type { Terminal } from '../terminal.ts';
import { counted } from '../wording.ts';
import { staysAsNow, writeWholeFile } from '../write-file.ts';

export interface RenderOptions {
  readonly as?: 'page' | 'news';
  readonly output?: string;
  readonly fragment?: boolean;
  readonly title?: string;
  readonly remoteImages?: boolean;
  readonly stdinFilename?: string;
  /** Of releases alone. */
  readonly published?: string;
  readonly force?: boolean;
}

/** `keyline render`: reports as pages for their readers, or as drafts of news releases. Gives the exit code. */
export async function renderCommand(
  paths: readonly string[],
  options: RenderOptions,
  terminal: Terminal,
): Promise<number> {
  if (options.as === 'news') {
    return draftReleases(paths, options, terminal);
  }
  refuseOptions(options, ['published', 'force'], 'only with --as news');
  const folder = outputFolder(paths, options, terminal);
  const made = new Map<string, string>();
  let written = 0;
  const complete = await eachReport({ ...options, paths }, terminal, (source) => {
    const place = placeOf(source, folder, '.html', options, terminal);
    takePlace(made, place, source.path);
    const isUnchanged = staysAsNow(place ?? '');
    const html = htmlOfReport(source, options);
    if (place === null) {
      terminal.print(html);
    } else {
      writeWholeFile(place, html, isUnchanged);
      written += 1;
    }
  });
  if (options.output !== undefined) {
    terminal.note(`${counted(written, 'page')} written.`);
  }
  return complete ? exitCodes.clean : exitCodes.usage;
}

function htmlOfReport({ document, environment }: ReportSource, options: RenderOptions): string {
  const remoteImages = options.remoteImages === true;
  const rendered = renderReport({
    analysis: analyse(document, environment),
    title: options.title ?? null,
    findings: [],
    tried: [],
    remoteImages,
    withLines: false,
    linksToPages: true,
    importable: true,
  });
  return options.fragment === true
    ? `${htmlOf(rendered.main)}\n`
    : renderPage(rendered, { remoteImages, script: null });
}
