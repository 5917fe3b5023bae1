import { statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { renderPage } from '../../render/page.ts';
import { renderReport } from '../../render/render-report.ts';
import { htmlOf } from '../../render/to-html.ts';
import { analyse } from '../../rules/analyse.ts';
import { eachReport, type ReportSource } from '../each-report.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Terminal } from '../terminal.ts';
import { UserError } from '../user-error.ts';
import { counted } from '../wording.ts';
import { writeWholeFile } from '../write-file.ts';

export interface RenderOptions {
  readonly output?: string;
  readonly fragment?: boolean;
  readonly title?: string;
  readonly remoteImages?: boolean;
  readonly stdinFilename?: string;
}

/** `keyline render`: reports as pages for their readers. Gives the exit code. */
export async function renderCommand(
  paths: readonly string[],
  options: RenderOptions,
  terminal: Terminal,
): Promise<number> {
  const folder = outputFolder(paths, options, terminal);
  const made = new Map<string, string>();
  const complete = await eachReport({ ...options, paths }, terminal, (source) => {
    const place = placeOf(source, folder, options, terminal);
    const other = made.get(place ?? '');
    if (other !== undefined) {
      throw new UserError(
        place === null
          ? `${source.path}: only one page can go to standard output. Say with -o which folder the pages are to be written to.`
          : `${source.path} and ${other} would both be written to ${place}: rename one of them.`,
      );
    }
    made.set(place ?? '', source.path);
    const html = htmlOfReport(source, options);
    if (place === null) {
      terminal.print(html);
    } else {
      writeWholeFile(place, html);
    }
  });
  if (options.output !== undefined) {
    terminal.note(`${counted(made.size, 'page')} written.`);
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

/** The folder that the pages go to; null where they go to one file or to standard output. */
function outputFolder(paths: readonly string[], { output }: RenderOptions, terminal: Terminal): string | null {
  if (output === undefined) {
    return null;
  }
  const place = resolve(terminal.workingDirectory, output);
  const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  const several = paths.length !== 1 || paths.some((path) => isFolder(resolve(terminal.workingDirectory, path)));
  return several || /[\\/]$/.test(output) || isFolder(place) ? place : null;
}

/** The file that the page goes to; in a folder, with the same folders that its report lies in. */
function placeOf(
  { path }: ReportSource,
  folder: string | null,
  { output }: RenderOptions,
  terminal: Terminal,
): string | null {
  if (folder === null) {
    return output === undefined ? null : resolve(terminal.workingDirectory, output);
  }
  return join(
    folder,
    isAbsolute(path) ? '' : dirname(path),
    `${basename(path).replace(/(?:\.report)?\.md$/i, '')}.html`,
  );
}
