import type { Connection } from 'vscode-languageserver';
import { analyse } from '../rules/analyse.ts';
import type { Finding } from '../rules/finding.ts';
import { lint } from '../rules/lint.ts';
import type { Analysis } from '../rules/rule.ts';
import type { Document } from '../syntax/document.ts';
import type { FileReader } from '../workspace/file-reader.ts';
import type { ClientAbilities } from './client-abilities.ts';
import { type KnownReports, knownReports } from './known-reports.ts';
import type { OpenDocument } from './open-document.ts';
import { type OpenDocuments, openDocuments } from './open-documents.ts';
import { type ReportEnvironment, type ReportEnvironments, reportEnvironments } from './report-environments.ts';
import type { ServerPlatform } from './server-platform.ts';
import { tellConfigurationProblems } from './tell-configuration-problems.ts';

/** One client's visit, from `initialize` to `exit`: what every method works with. */
export interface Session {
  readonly connection: Connection;
  readonly client: ClientAbilities;
  readonly documents: OpenDocuments;
  readonly environments: ReportEnvironments;
  /** Reads files by their addresses. */
  readonly files: FileReader;
  /** The reports of the workspace, open or not. */
  readonly reports: KnownReports;
  /** What is known of this state of a text; worked out once. */
  readonly analysisOf: (open: OpenDocument, environment: ReportEnvironment) => Analysis;
  /** The findings for this state of a text; worked out once. */
  readonly findingsOf: (open: OpenDocument, environment: ReportEnvironment) => readonly Finding[];
}

/** A session in which nothing is open yet. */
export function startSession(connection: Connection, client: ClientAbilities, platform: ServerPlatform): Session {
  const analysisOf = rememberForEach((document: Document, environment) => analyse(document, environment));
  const findingsOf = rememberForEach((document: Document, environment) =>
    lint(analysisOf(document, environment), environment.settings),
  );
  return {
    connection,
    client,
    documents: openDocuments(),
    environments: reportEnvironments(platform.files, (environment) =>
      tellConfigurationProblems(connection, environment),
    ),
    files: platform.files,
    reports: knownReports(),
    analysisOf: (open, environment) => analysisOf(open.document, environment),
    findingsOf: (open, environment) => findingsOf(open.document, environment),
  };
}

/** Remembers a result for as long as its document and its environment are in use. */
function rememberForEach<Result>(
  work: (document: Document, environment: ReportEnvironment) => Result,
): (document: Document, environment: ReportEnvironment) => Result {
  const results = new WeakMap<ReportEnvironment, WeakMap<Document, Result>>();
  return (document, environment) => {
    const known = results.get(environment) ?? new WeakMap<Document, Result>();
    results.set(environment, known);
    const result = known.get(document) ?? work(document, environment);
    known.set(document, result);
    return result;
  };
}
