import {
  DocumentDiagnosticReportKind,
  type PreviousResultId,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { LinkedFiles } from '../../report/linked/linked-files.ts';
import { normaliseUri } from '../../text/addresses/normalise-uri.ts';
import { namedPaths } from '../../workspace/named-files.ts';
import { diagnose } from '../diagnostics/diagnose.ts';
import { noteFindings } from '../diagnostics/finding-counts.ts';
import { fingerprint } from '../frame/fingerprint.ts';
import type { DiagnosedFile, DiagnosedText } from '../state/diagnosed-text.ts';
import type { Session } from '../state/session.ts';
import { isReport } from '../state/text-kinds.ts';
import { closedDocument } from '../texts/open-document.ts';
import { yieldToAuthor } from './yield-to-author.ts';

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
    const found = await diagnose(session, open, await session.environmentOf(open));
    if (isChanged(open.uri, found)) {
      yield fullReport(open.uri, open.version, found);
    }
    await yieldToAuthor(session);
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
    await yieldToAuthor(session);
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

/**
 * What is wrong in a file; null where it cannot be read. The text is checked again only when it, what holds for it, or
 * what it names changed.
 */
async function diagnoseFile(session: Session, uri: string): Promise<DiagnosedText | null> {
  const text = await session.files.readText(uri);
  if (text === null) {
    return null;
  }
  const environment = await session.environments.of(uri);
  const known = session.state.diagnosedFiles.get(environment) ?? new Map<string, DiagnosedFile>();
  session.state.diagnosedFiles.set(environment, known);
  const print = fingerprint(text);
  const before = known.get(uri);
  if (before?.text === print && before.linked === printOf(await session.links.linkedFrom(uri, before.paths))) {
    // Meanwhile the text may have been open, with other findings.
    noteFindings(session, uri, before.diagnostics);
    return before;
  }
  const placed = closedDocument(uri, text, session.client.positionEncoding);
  const paths = isReport(placed) ? namedPaths(placed.document) : [];
  const linked = await session.links.linkedFrom(uri, paths);
  const found = await diagnose(session, placed, { ...environment, linked });
  known.set(uri, { ...found, text: print, paths, linked: printOf(linked) });
  return found;
}

function printOf(linked: LinkedFiles): string {
  return fingerprint(JSON.stringify([...linked]));
}
