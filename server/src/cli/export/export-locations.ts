import { analyse } from '../../analysis/analyse.ts';
import { locationOf } from '../../exchange/location/write-location.ts';
import { eachReport } from '../files/each-report.ts';
import { outputFolder, placeOf, singlePage, takePlace } from '../files/output-places.ts';
import { staysAsNow, writeWholeFile } from '../files/write-file.ts';
import { exitCodes } from '../program/exit-codes.ts';
import { jsonText } from '../program/plain-text.ts';
import type { Terminal } from '../program/terminal.ts';
import { counted } from '../program/wording.ts';
import { earlierRecords } from './earlier-records.ts';

interface LocationOptions {
  readonly output?: string;
  readonly stdinFilename?: string;
}

/**
 * Each report as a location of the syndication API: to a file of its own, or the only one to standard output. A news
 * release tells of reports and is none, so those in a folder are passed over.
 */
export async function exportLocations(
  paths: readonly string[],
  options: LocationOptions,
  terminal: Terminal,
): Promise<number> {
  const folder = outputFolder(paths.length === 0 ? ['.'] : paths, options, terminal);
  const single = singlePage(terminal, `export ${paths.join(' ')} --to json`);
  const made = new Map<string, string>();
  const earlierOf = earlierRecords(terminal.workingDirectory);
  let refused = false;
  const complete = await eachReport({ ...options, paths }, terminal, async (source) => {
    const analysis = analyse(source.document, source.environment);
    const { kind } = analysis.report;
    if (kind === 'news' || kind === 'other') {
      if ([...paths, options.stdinFilename].includes(source.path)) {
        terminal.note(
          `${source.path} says that it is ${kind === 'news' ? 'a news release' : 'no report'}, so it is no location of the API.`,
        );
        refused = true;
      }
      return;
    }
    if (analysis.report.assessed === null) {
      terminal.note(`${source.path} names no date of assessment, which readers of the API expect.`);
    }
    const earlier = await earlierOf(source.file, analysis.report.frontMatter);
    const make = () => `${jsonText(locationOf(source.path, analysis, earlier), 2)}\n`;
    const place = placeOf(source, folder, '.json', options, terminal);
    if (place === null) {
      await single.take(make);
      return;
    }
    takePlace(made, place, source.path);
    writeWholeFile(place, make(), staysAsNow(place));
  });
  if (options.output === undefined) {
    single.print();
  } else {
    terminal.note(`${counted(made.size, 'report')} written to ${options.output}.`);
  }
  return complete && !refused ? exitCodes.clean : exitCodes.usage;
}
