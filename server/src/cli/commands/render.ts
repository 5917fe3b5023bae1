import { resolve } from 'node:path';
import { analyse } from '../../analysis/analyse.ts';
import { readOrdinaryFile } from '../../disk/read-file.ts';
import { lint } from '../../rules/lint.ts';
import { eachReport } from '../files/each-report.ts';
import { namedTheme } from '../files/named-theme.ts';
import { outputFolder, placeOf, refuseOptions, singlePage, takePlace } from '../files/output-places.ts';
import { staysAsNow, writeWholeFile } from '../files/write-file.ts';
import { chosenOutput, optionsOfSome } from '../outputs/outputs.ts';
import { exitCodes } from '../program/exit-codes.ts';
import type { Terminal } from '../program/terminal.ts';
import { fileSystemReason, UserError } from '../program/user-error.ts';
import { counted } from '../program/wording.ts';
import { draftReleases } from './draft-releases.ts';
import type { RenderOptions } from './render-options.ts';

/**
 * `keyline render`: reports as pages for their readers, or as drafts of news releases. Errors of a
 * report are told; with `--check` it gets no page. Gives the exit code: that of findings where a page was refused so.
 */
export async function renderCommand(
  paths: readonly string[],
  options: RenderOptions,
  terminal: Terminal,
): Promise<number> {
  if (options.as === 'news') {
    return draftReleases(paths, options, terminal);
  }
  refuseOptions(options, ['published', 'force'], 'only with --as news');
  const output = chosenOutput(options.as ?? 'page', options.to, options.output);
  const unknown = optionsOfSome.filter((name) => !output.options.includes(name));
  refuseOptions(options, unknown, `only where something else is made than ${output.format}`);
  output.prepare?.();
  const template = options.template === undefined ? null : readTemplate(options.template, terminal);
  const theme = options.theme === undefined ? null : await namedTheme(options.theme, terminal);
  const folder = outputFolder(paths, options, terminal);
  const single = singlePage(terminal, `render ${paths.join(' ')}`);
  const made = new Map<string, string>();
  let written = 0;
  let refused = false;
  const complete = await eachReport({ ...options, paths }, terminal, async (source) => {
    const analysis = analyse(source.document, source.environment);
    const findings = lint(analysis, source.settings);
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const isRefused = errors > 0 && options.check === true;
    if (errors > 0) {
      const left = isRefused ? ', so no page is made of it' : '';
      terminal.note(`${source.path} has ${counted(errors, 'error')}${left}. "keyline lint" shows what is wrong.`);
    }
    if (isRefused) {
      refused = true;
      return;
    }
    const place = placeOf(source, folder, output.suffix, options, terminal);
    const make = () =>
      output.make(analysis, {
        title: options.title ?? null,
        file: source.file,
        remoteImages: options.remoteImages === true,
        fragment: options.fragment === true,
        archive: options.archive === true,
        paper: options.paper ?? 'a4',
        readAt: options.readAt ?? null,
        findings: options.review === true ? findings : [],
        template,
        theme: theme ?? source.inForce.theme,
        note: (words) => terminal.note(`${source.path}: ${words}`),
      });
    if (place === null) {
      await single.take(make);
      return;
    }
    takePlace(made, place, source.path);
    const isUnchanged = staysAsNow(place);
    writeWholeFile(place, await make(), isUnchanged);
    written += 1;
  });
  if (options.output === undefined) {
    single.print();
  } else {
    terminal.note(`${counted(written, output.format === 'html' ? 'page' : 'file')} written.`);
  }
  return !complete ? exitCodes.usage : refused ? exitCodes.findings : exitCodes.clean;
}

function readTemplate(path: string, { workingDirectory }: Terminal): Uint8Array {
  try {
    return readOrdinaryFile(resolve(workingDirectory, path));
  } catch (fault) {
    throw new UserError(`${path}: The template cannot be read: ${fileSystemReason(fault)}.`);
  }
}
