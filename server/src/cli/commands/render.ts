import { analyse } from '../../analysis/analyse.ts';
import { renderPage } from '../../render/pages/page.ts';
import { renderReport } from '../../render/render-report.ts';
import { htmlOf } from '../../render/to-html.ts';
import { eachReport, type ReportSource } from '../files/each-report.ts';
import { outputFolder, placeOf, refuseOptions, singlePage, takePlace } from '../files/output-places.ts';
import { staysAsNow, writeWholeFile } from '../files/write-file.ts';
import { exitCodes } from '../program/exit-codes.ts';
import type { Terminal } from '../program/terminal.ts';
import { counted } from '../program/wording.ts';
import { draftReleases } from './draft-releases.ts';
import type { RenderOptions } from './render-options.ts';

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
  const single = singlePage(terminal, `render ${paths.join(' ')}`);
  const made = new Map<string, string>();
  let written = 0;
  const complete = await eachReport({ ...options, paths }, terminal, (source) => {
    const place = placeOf(source, folder, '.html', options, terminal);
    if (place === null) {
      single.take(() => htmlOfReport(source, options));
      return;
    }
    takePlace(made, place, source.path);
    const isUnchanged = staysAsNow(place);
    writeWholeFile(place, htmlOfReport(source, options), isUnchanged);
    written += 1;
  });
  if (options.output === undefined) {
    single.print();
  } else {
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
