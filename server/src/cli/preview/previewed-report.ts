import { dirname, resolve } from 'node:path';
import { analyse } from '../../analysis/analyse.ts';
import { configurationFileNames } from '../../configuration/configuration-file-names.ts';
import { configurationsInForce } from '../../configuration/configuration-in-force.ts';
import { renderPage } from '../../render/pages/page.ts';
import { renderReport } from '../../render/render-report.ts';
import { lint } from '../../rules/lint.ts';
import { parseDocument } from '../../syntax/parse-document.ts';
import { linkedFiles, namedPaths, readKnowledge } from '../../workspace/named-files.ts';
import { nodeFileReader } from '../files/node-file-reader.ts';
import { readTextFile } from '../files/read-text.ts';
import { UserError } from '../program/user-error.ts';

/** A report as its author sees it while it grows. */
export interface PreviewedReport {
  /** A complete page, with findings. */
  readonly html: string;
  /** The files whose change can change the page, absolute; some of them may not exist yet. */
  readonly sources: readonly string[];
}

/** The page of the report in `file` as it now is. Throws a UserError where the report cannot be read. */
export async function previewedReport(file: string, remoteImages: boolean): Promise<PreviewedReport> {
  const found = readTextFile(file);
  if ('problem' in found) {
    throw new UserError(`${file}: ${found.problem}`);
  }
  const configurations = configurationsInForce(nodeFileReader);
  const inForce = await configurations(file);
  const document = parseDocument(found.text);
  const named = namedPaths(document);
  const knowledge = readKnowledge(nodeFileReader, configurations);
  const linked = await linkedFiles(file, named, nodeFileReader, knowledge);
  const analysis = analyse(document, { library: inForce.library, linked });
  const rendered = renderReport({
    analysis,
    title: null,
    findings: lint(analysis, inForce.settings),
    tried: [],
    remoteImages,
    withLines: false,
    linksToPages: false,
    importable: false,
  });
  return {
    html: renderPage(rendered, { remoteImages, script: 'live.js' }),
    sources: [
      file,
      ...named
        .filter(({ path }) => linked.get(path)?.outside === false)
        .map(({ path }) => nodeFileReader.resolve(file, path)),
      ...inForce.frameworkFiles,
      ...configurationPlaces(dirname(file)),
    ],
  };
}

/** Every place where a configuration file would count for reports in the folder. */
function configurationPlaces(folder: string): readonly string[] {
  const own = configurationFileNames.map((name) => resolve(folder, name));
  return dirname(folder) === folder ? own : [...own, ...configurationPlaces(dirname(folder))];
}
