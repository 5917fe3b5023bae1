import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { configurationsInForce } from '../../configuration/configuration-in-force.ts';
import { reportPdf } from '../../disk/typesetting/report-pdf.ts';
import { locationOf } from '../../exchange/location/write-location.ts';
import { hasData, otherForm } from '../../site/pages/report-page.ts';
import type { PlacedReport } from '../../site/placed-report.ts';
import { siteFiles } from '../../site/site-files.ts';
import { namedTheme } from '../files/named-theme.ts';
import { nodeFileReader } from '../files/node-file-reader.ts';
import { foundPictures } from '../outputs/found-pictures.ts';
import { needTypesetter, pdfOf } from '../outputs/pdf-pages.ts';
import { exitCodes } from '../program/exit-codes.ts';
import { jsonText } from '../program/plain-text.ts';
import type { Terminal } from '../program/terminal.ts';
import { fileSystemReason, UserError } from '../program/user-error.ts';
import { version } from '../program/version.ts';
import { counted } from '../program/wording.ts';
import { sitePictures } from '../site/site-pictures.ts';
import { siteSources } from '../site/site-sources.ts';
import { type SiteContents, writeSite } from '../site/write-site.ts';
import type { SiteCommandOptions } from './site-options.ts';

/** `keyline site`: all reports of a folder as pages with lists, histories, search and a feed. Gives the exit code. */
export async function siteCommand(named: string, options: SiteCommandOptions, terminal: Terminal): Promise<number> {
  const folder = resolve(terminal.workingDirectory, named);
  const out = resolve(terminal.workingDirectory, options.output);
  needFolder(folder, named);
  if (out === folder) {
    throw new UserError(
      `The site cannot stand in the folder of its reports. Say another one with -o, such as ${join(named, 'site')}.`,
    );
  }
  const address = options.address === undefined ? null : siteAddress(options.address);
  if (options.pdf === true) {
    needTypesetter();
  }
  const given = options.theme === undefined ? null : await namedTheme(options.theme, terminal);
  // A site has one look: that of the folder.
  const theme = given ?? (await configurationsInForce(nodeFileReader)(join(folder, 'any.report.md'))).theme;
  const pdfs = new Map<string, SiteContents>();
  const data = new Map<string, SiteContents>();
  const { reports, isComplete, isRefused, drafts } = await siteSources(
    folder,
    {
      takesDrafts: options.drafts === true,
      refusesErrors: options.check === true,
      keep: (path, analysis) => {
        data.set(path, { contents: `${jsonText(locationOf(path, analysis), 2)}\n` });
        if (options.pdf === true) {
          const wishes = {
            file: join(folder, path),
            note: (words: string) => terminal.note(`${join(named, path)}: ${words}`),
          };
          const request = reportPdf(analysis, null, 'ua-1', (addresses) => foundPictures(addresses, wishes), theme);
          pdfs.set(path, pdfFrom(request, wishes.note));
        }
      },
    },
    terminal,
  );
  if (drafts > 0) {
    terminal.note(`${counted(drafts, 'draft')} left out. --drafts takes them in.`);
  }
  if (reports.length === 0) {
    terminal.note('There is no report to make a site of, so nothing is written.');
    return isComplete && !isRefused ? exitCodes.clean : isRefused ? exitCodes.findings : exitCodes.usage;
  }
  tellLooseLinks(reports, terminal);
  const site = {
    title: options.title ?? theme?.name ?? titleOf(folder),
    address,
    logo: theme?.logo == null ? null : `logo${theme.logo.suffix}`,
    styles: theme?.styles?.text ?? '',
    hasPdf: options.pdf === true,
  };
  const pages = [...siteFiles(reports, site)].map(([place, contents]): [string, SiteContents] => [place, { contents }]);
  const files = new Map<string, SiteContents>([
    ...pages,
    ...(theme?.logo == null || site.logo === null ? [] : [[site.logo, { contents: theme.logo.bytes }] as const]),
    ...sitePictures(folder, reports, terminal),
    ...reports.flatMap(({ report }): [string, SiteContents][] => {
      const pdf = pdfs.get(report.path);
      const json = hasData(report) ? data.get(report.path) : undefined;
      return [
        ...(pdf === undefined ? [] : [[otherForm(report, '.pdf'), pdf] as [string, SiteContents]]),
        ...(json === undefined ? [] : [[otherForm(report, '.json'), json] as [string, SiteContents]]),
      ];
    }),
  ]);
  const { written, same, removed } = writeSite(out, files, !isComplete);
  const tail = [same === 0 ? null : `${same} as before`, removed === 0 ? null : `${removed} removed`];
  const counts = [`${counted(written, 'file')} written`, ...tail.filter((words) => words !== null)];
  terminal.note(
    `${counted(reports.length, 'report')}: ${counts.join(', ')}. Open ${join(options.output, 'index.html')}.`,
  );
  if (!isComplete) {
    terminal.note('As not every report could be read, nothing that was there before is removed.');
  }
  return !isComplete ? exitCodes.usage : isRefused ? exitCodes.findings : exitCodes.clean;
}

function needFolder(folder: string, named: string): void {
  let isFolder = false;
  try {
    isFolder = statSync(folder).isDirectory();
  } catch (fault) {
    throw new UserError(`${named}: The folder cannot be read: ${fileSystemReason(fault)}.`);
  }
  if (!isFolder) {
    throw new UserError(`${named} is a file. A site is made of a folder; "keyline render" makes a page of one report.`);
  }
}

function siteAddress(written: string): string {
  if (!/^https?:\/\/[^\s?#]+$/i.test(written)) {
    throw new UserError(`--address takes an address such as https://www.example.org/reports/, not "${written}".`);
  }
  return written.endsWith('/') ? written : `${written}/`;
}

/** What the reports of a folder are called where nobody says. */
function titleOf(folder: string): string {
  const words = basename(folder).replace(/[-_]+/g, ' ').trim();
  return words === '' ? 'Reports' : `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** The PDF is made anew only where what it is laid out from changed, or Keyline did. */
function pdfFrom(request: ReturnType<typeof reportPdf>, note: (words: string) => void): SiteContents {
  const { layout, document, pictures } = request.lay(null, request.looks);
  const shown = [...pictures.values()].map((bytes) => createHash('sha256').update(bytes).digest('base64url'));
  return { madeFrom: [version, layout, document, ...shown].join('\n'), make: () => pdfOf(request, { note }) };
}

/** Links that will lead nowhere in the site. */
function tellLooseLinks(reports: readonly PlacedReport[], { note }: Terminal): void {
  const there = new Set(reports.map(({ report }) => report.path));
  for (const { report, loose, linked } of reports) {
    const lost = [...loose, ...linked.filter((path) => !there.has(path))];
    if (lost.length > 0) {
      const others = lost.length === 1 ? '' : ` and ${counted(lost.length - 1, 'other place')}`;
      note(`${report.path} links to ${lost[0]}${others}, which the site does not hold.`);
    }
  }
}
