import { dirname, resolve } from 'node:path';
import { analyse } from '../../analysis/analyse.ts';
import { configurationFileNames } from '../../configuration/configuration-file-names.ts';
import { configurationsInForce } from '../../configuration/configuration-in-force.ts';
import { renderPage } from '../../render/pages/page.ts';
import { renderReport } from '../../render/render-report.ts';
import { forAuthor } from '../../render/render-request.ts';
import { lint } from '../../rules/lint.ts';
import { withMostFindings } from '../../rules/most-findings.ts';
import { parseDocument } from '../../syntax/parse-document.ts';
import { namedPaths } from '../../workspace/named-files.ts';
import { nodeFileReader } from '../files/node-file-reader.ts';
import { readTextFile } from '../files/read-text.ts';
import { reportEnvironments } from '../files/report-environments.ts';
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
  const environment = await reportEnvironments(configurations)(file, document);
  const analysis = analyse(document, environment);
  const findings = withMostFindings(lint(analysis, inForce.settings));
  const rendered = renderReport(forAuthor(analysis, { findings, remoteImages }));
  return {
    html: renderPage(rendered, { remoteImages, script: 'live.js', theme: inForce.theme }),
    sources: [
      file,
      ...namedPaths(document)
        .filter(({ path }) => environment.linked?.get(path)?.outside === false)
        .map(({ path }) => nodeFileReader.resolve(file, path)),
      ...inForce.frameworkFiles,
      ...(inForce.themeFile === null ? [] : [inForce.themeFile]),
      ...(inForce.styleFile === null ? [] : [inForce.styleFile]),
      ...configurationPlaces(dirname(file)),
    ],
  };
}

/** Every place where a configuration file would count for reports in the folder. */
function configurationPlaces(folder: string): readonly string[] {
  const own = configurationFileNames.map((name) => resolve(folder, name));
  return dirname(folder) === folder ? own : [...own, ...configurationPlaces(dirname(folder))];
}
