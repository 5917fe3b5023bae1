import {
  DocumentDiagnosticReportKind,
  type PreviousResultId,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { normaliseUri } from '../workspace/normalise-uri.ts';
import { type DiagnosedText, diagnose } from './diagnosed-text.ts';
import { fingerprint } from './fingerprint.ts';
import { giveWay } from './give-way.ts';
import { closedDocument } from './open-document.ts';
import type { ReportEnvironment } from './report-environments.ts';
import type { Session } from './session.ts';

/** What was found in a file that is not open, and the fingerprint of the text that it was found in. */
interface DiagnosedFile extends DiagnosedText {
  readonly text: string;
}

const diagnosedFiles = new WeakMap<ReportEnvironment, Map<string, DiagnosedFile>>();

/**
 * A report for each text of the workspace, and each open one, in which something else is wrong than `previous` says;
 * also for files that are gone. Gives way to other work after every file.
 */
export async function* changedReports(
  session: Session,
  previous: readonly PreviousResultId[],
): AsyncIterable<WorkspaceDocumentDiagnosticReport> {
  const before = new Map(previous.map(({ uri, value }) => [normaliseUri(uri), { uri, value }]));
  const met = new Set<string>();
  const isChanged = (uri: string, { resultId }: DiagnosedText) => before.get(normaliseUri(uri))?.value !== resultId;

  for (const open of session.documents.all()) {
    met.add(normaliseUri(open.uri));
    const found = await diagnose(session, open, await session.environments.of(open.uri));
    if (isChanged(open.uri, found)) {
      yield fullReport(open.uri, open.version, found);
    }
    await giveWay(session);
  }
  for await (const uri of session.workspace.list()) {
    if (met.has(normaliseUri(uri))) {
      continue;
    }
    const found = await diagnoseFile(session, uri);
    if (found !== null) {
      met.add(normaliseUri(uri));
      if (isChanged(uri, found)) {
        yield fullReport(uri, null, found);
      }
    }
    await giveWay(session);
  }
  for (const [plain, { uri }] of before) {
    if (!met.has(plain)) {
      yield { kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] };
    }
  }
}

function fullReport(
  uri: string,
  version: number | null,
  { resultId, diagnostics }: DiagnosedText,
): WorkspaceDocumentDiagnosticReport {
  return { kind: DocumentDiagnosticReportKind.Full, uri, version, resultId, items: [...diagnostics] };
}

/** What is wrong in a file; null where it cannot be read. The text is checked again only when it or what holds for it changed. */
async function diagnoseFile(session: Session, uri: string): Promise<DiagnosedText | null> {
  const text = await session.files.readText(uri);
  if (text === null) {
    return null;
  }
  const environment = await session.environments.of(uri);
  const known = diagnosedFiles.get(environment) ?? new Map<string, DiagnosedFile>();
  diagnosedFiles.set(environment, known);
  const print = fingerprint(text);
  const before = known.get(uri);
  if (before?.text === print) {
    return before;
  }
  const placed = closedDocument(uri, text, session.client.positionEncoding);
  const found = { ...(await diagnose(session, placed, environment)), text: print };
  known.set(uri, found);
  return found;
}
