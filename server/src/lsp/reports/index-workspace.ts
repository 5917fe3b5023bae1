import { normaliseUri } from '../../text/addresses/normalise-uri.ts';
import { previousPath } from '../../workspace/named-files.ts';
import { allSummaries, withoutFile, withSummaries } from '../../workspace/report-index.ts';
import { type ReportSummary, summariseReport } from '../../workspace/report-summary.ts';
import { reportsChanged } from '../state/reports-changed.ts';
import type { Session } from '../state/session.ts';
import { isReport } from '../state/text-kinds.ts';
import { closedDocument } from '../texts/open-document.ts';
import { yieldToAuthor } from './yield-to-author.ts';

/** How many reports are read before the index takes them in: it is made anew each time. */
const batch = 50;

/**
 * Reads every report of the workspace into the index. Gives way to other work after each step of reading one, so
 * that nobody who types waits for more than that. Shows its progress to clients that can.
 */
export function indexWorkspace(session: Session): Promise<void> {
  // Whoever lists the reports is told as well when there are no more to come.
  return session.reports.reading(readWorkspace(session)).finally(() => reportsChanged(session));
}

async function readWorkspace(session: Session): Promise<void> {
  const { connection, client, workspace } = session;
  if (workspace.folders().length === 0) {
    return;
  }
  const progress = client.progress ? await connection.window.createWorkDoneProgress() : null;
  progress?.begin('Keyline: reading reports');
  try {
    let files = 0;
    let read: string[] = [];
    for await (const uri of workspace.list()) {
      read.push(uri);
      files += 1;
      if (read.length === batch) {
        await indexFiles(session, read);
        progress?.report(`${files} files`);
        read = [];
      }
      if (session.ended()) {
        return;
      }
    }
    await indexFiles(session, read);
    connection.console.log(`Read ${files} files of the workspace.`);
  } finally {
    progress?.done();
  }
}

/**
 * Takes these files into the index as they now are on disk, and out of it where they are gone or no reports; with them
 * the reports that name one of them as their previous report.
 */
export async function indexChangedFiles(session: Session, uris: readonly string[]): Promise<void> {
  const changed = new Set(uris.map(normaliseUri));
  const following = allSummaries(session.reports.onDisk())
    .filter(({ file, previous }) => {
      return previous !== null && changed.has(normaliseUri(previous)) && !changed.has(normaliseUri(file));
    })
    .map(({ file }) => file);
  await indexFiles(session, [...uris, ...following]);
}

/** Takes these files into the index as they now are on disk, and out of it where they are gone or no reports. */
async function indexFiles(session: Session, uris: readonly string[]): Promise<void> {
  const summaries: ReportSummary[] = [];
  for (const uri of uris) {
    const summary = await summaryOnDisk(session, uri);
    if (summary === null) {
      session.reports.change((index) => withoutFile(index, uri));
    } else {
      summaries.push(summary);
    }
  }
  session.reports.change((index) => withSummaries(index, summaries));
  reportsChanged(session);
}

async function summaryOnDisk(session: Session, uri: string): Promise<ReportSummary | null> {
  await yieldToAuthor(session);
  const text = uri.endsWith('.md') ? await session.files.readText(uri) : null;
  if (text === null) {
    return null;
  }
  await yieldToAuthor(session);
  const closed = closedDocument(uri, text, session.client.positionEncoding);
  if (!isReport(closed)) {
    return null;
  }
  const environment = await session.environments.of(uri);
  // Of the files that the report names, only the previous report changes what is computed.
  const linked = await session.links.linkedFrom(uri, previousPath(closed.document));
  await yieldToAuthor(session);
  const analysis = session.analysisOf(closed, { ...environment, linked });
  await yieldToAuthor(session);
  return summariseReport(uri, analysis, session.files.resolve);
}
