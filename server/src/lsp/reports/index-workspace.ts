import { normaliseUri } from '../../text/addresses/normalise-uri.ts';
import { previousPath } from '../../workspace/named-files.ts';
import { allSummaries, summaryOf, withoutFile, withSummaries } from '../../workspace/report-index.ts';
import { type ReportSummary, summariseReport } from '../../workspace/report-summary.ts';
import { skimReport } from '../../workspace/skimmed-report.ts';
import { copiesChanged } from '../changes/copies-changed.ts';
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
  return session.reports.reading(() => readWorkspace(session, true)).finally(() => reportsChanged(session));
}

/** Reads every report again, since what holds for them changed, or which of them are looked at. */
export function indexWorkspaceAgain(session: Session): Promise<void> {
  return session.reports.reading(() => readWorkspace(session, false)).finally(() => reportsChanged(session));
}

/**
 * Takes these files into the index as they now are on disk, and out of it where they are gone or no reports; with them
 * the reports that name one of them as their previous report.
 */
export function indexChangedFiles(session: Session, uris: readonly string[]): Promise<void> {
  return session.reports.following(async () => {
    const listed = await listedOf(session, uris);
    await indexFiles(session, [...listed, ...followingOf(session, uris)]);
    copiesChanged(session);
  });
}

/** Reads those reports again that name this text as their previous report: it says something else now. */
export function indexFollowing(session: Session, uri: string): Promise<void> {
  return session.reports.following(() => indexFiles(session, followingOf(session, [uri])));
}

async function readWorkspace(session: Session, showsProgress: boolean): Promise<void> {
  const { connection, client, workspace } = session;
  const met = new Set<string>();
  const progress =
    client.progress && showsProgress && workspace.folders().length > 0
      ? await connection.window.createWorkDoneProgress()
      : null;
  progress?.begin('Keyline: reading reports');
  try {
    let read: string[] = [];
    for await (const uri of workspace.list()) {
      met.add(normaliseUri(uri));
      read.push(uri);
      if (read.length === batch) {
        await indexFiles(session, read);
        progress?.report(`${met.size} files`);
        read = [];
      }
      if (session.ended()) {
        return;
      }
    }
    await indexFiles(session, read);
    const gone = allSummaries(session.reports.onDisk()).filter(({ file }) => !met.has(normaliseUri(file)));
    session.reports.change((index) => gone.reduce((left, { file }) => withoutFile(left, file), index));
    for (const { file } of gone) {
      session.paragraphs.put(normaliseUri(file), null);
    }
    copiesChanged(session);
    if (showsProgress) {
      connection.console.log(`Read ${met.size} files of the workspace.`);
    }
  } finally {
    progress?.done();
  }
}

/** Without new files that are ignored, or lie outside of the workspace. */
async function listedOf(session: Session, uris: readonly string[]): Promise<readonly string[]> {
  const isKnown = (uri: string) => summaryOf(session.reports.onDisk(), uri) !== null;
  const fresh = new Set(uris.filter((uri) => !isKnown(uri)).map(normaliseUri));
  const listed = new Set<string>();
  if (fresh.size > 0) {
    for await (const uri of session.workspace.list()) {
      listed.add(normaliseUri(uri));
    }
  }
  return uris.filter((uri) => isKnown(uri) || listed.has(normaliseUri(uri)));
}

/** The files of reports that name one of these as their previous report, without these themselves. */
function followingOf(session: Session, uris: readonly string[]): readonly string[] {
  const changed = new Set(uris.map(normaliseUri));
  return allSummaries(session.reports.onDisk())
    .filter(({ file, previous }) => {
      return previous !== null && changed.has(normaliseUri(previous)) && !changed.has(normaliseUri(file));
    })
    .map(({ file }) => file);
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
  session.paragraphs.put(normaliseUri(uri), null);
  if (text === null) {
    return null;
  }
  await yieldToAuthor(session);
  const closed = closedDocument(uri, text, session.client.positionEncoding);
  if (!isReport(closed)) {
    return null;
  }
  session.paragraphs.put(normaliseUri(uri), skimReport(text));
  const environment = await session.environments.of(uri);
  // Of the files that the report names, only the previous report changes what is computed.
  const linked = await session.links.linkedFrom(uri, previousPath(closed.document));
  await yieldToAuthor(session);
  const analysis = session.analysisOf(closed, { ...environment, linked });
  await yieldToAuthor(session);
  return summariseReport(uri, analysis, session.files.resolve);
}
