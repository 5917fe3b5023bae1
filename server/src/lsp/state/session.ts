import type { Connection } from 'vscode-languageserver';
import { analyse } from '../../analysis/analyse.ts';
import type { Analysis } from '../../analysis/analysis.ts';
import type { FileFinder } from '../../configuration/file-reader.ts';
import type { Finding } from '../../rules/finding.ts';
import { lint } from '../../rules/lint.ts';
import { withMostFindings } from '../../rules/most-findings.ts';
import type { Document } from '../../syntax/document.ts';
import { normaliseUri } from '../../text/addresses/normalise-uri.ts';
import { relativePath } from '../../text/addresses/relative-path.ts';
import { rememberedParts } from '../../text/memory.ts';
import { type Copies, type KnownParagraphs, knownParagraphs } from '../../workspace/known-paragraphs.ts';
import { type ChangeSignal, changeSignal } from '../frame/change-signal.ts';
import type { ClientAbilities } from '../frame/client-abilities.ts';
import { type EditorSettings, editorSettings } from '../frame/editor-settings.ts';
import { nextTurn } from '../frame/next-turn.ts';
import type { ServerPlatform } from '../frame/server-platform.ts';
import { type TypingPause, typingPause } from '../frame/typing-pause.ts';
import { whenIdle } from '../frame/when-idle.ts';
import type { PlacedText } from '../texts/open-document.ts';
import { type OpenDocuments, openDocuments } from '../texts/open-documents.ts';
import { type ConfigurationTexts, configurationTexts } from './configuration-texts.ts';
import { type KnownReports, knownReports } from './known-reports.ts';
import { type ReportEnvironment, type ReportEnvironments, reportEnvironments } from './report-environments.ts';
import { type ReportLinks, reportLinks } from './report-links.ts';
import { type SessionState, sessionState } from './session-state.ts';
import { tellConfigurationProblems } from './tell-configuration-problems.ts';
import { type WorkspaceFiles, workspaceFiles } from './workspace-files.ts';

/** One client's visit, from `initialize` to `exit`: what every method works with. */
export interface Session {
  readonly connection: Connection;
  readonly client: ClientAbilities;
  /** Reads files by their addresses. */
  readonly files: FileFinder;
  /** Makes PDF and Word; null where nothing can. */
  readonly makeFile: NonNullable<ServerPlatform['makeFile']> | null;
  readonly documents: OpenDocuments;
  readonly workspace: WorkspaceFiles;
  readonly settings: EditorSettings;
  /** Configuration and framework files, open or not. */
  readonly configurationTexts: ConfigurationTexts;
  readonly environments: ReportEnvironments;
  /** What the reports say that other reports name. */
  readonly links: ReportLinks;
  /** What holds for a text: the configuration in force for it, and what the files that it names say. */
  readonly environmentOf: (placed: PlacedText) => Promise<ReportEnvironment>;
  /** The reports of the workspace, open or not. */
  readonly reports: KnownReports;
  /** The paragraphs of those reports, by which copied ones are known. */
  readonly paragraphs: KnownParagraphs;
  /** Work for which nobody waits lets the author finish typing first. */
  readonly typing: TypingPause;
  /** Raised when something changed that can change what is found in texts that nobody types in. */
  readonly changes: ChangeSignal;
  /** What single methods keep from one message to the next. */
  readonly state: SessionState;
  /** Whether the client has asked the server to shut down. */
  readonly ended: () => boolean;
  /** Answers every request that is still being worked on, since nobody waits for it any more, and resolves after that. */
  readonly end: () => Promise<void>;
  /** The result of the work for a request, or `ending` where the session ends before it is there. */
  readonly unlessEnded: <Result>(work: Promise<Result>, ending: Result) => Promise<Result>;
  /** What is known of this state of a text; worked out once. */
  readonly analysisOf: (placed: PlacedText, environment: ReportEnvironment) => Analysis;
  /** The findings for this state of a text; worked out once. */
  readonly findingsOf: (placed: PlacedText, environment: ReportEnvironment) => readonly Finding[];
}

/** A session in which nothing is open yet. */
export function startSession(
  connection: Connection,
  client: ClientAbilities,
  platform: ServerPlatform,
  folders: readonly string[],
): Session {
  const analysisOf = rememberedParts((document: Document, environment: ReportEnvironment) =>
    analyse(document, environment),
  );
  const typing = typingPause();
  const checked = whenIdle(typing, () => platform.settled?.());
  const findingsOf = rememberedParts((document: Document, environment: ReportEnvironment) => {
    checked();
    return withMostFindings(lint(analysisOf(document, environment), environment.settings));
  });
  const settings = editorSettings(connection, client);
  const documents = openDocuments();
  const files: FileFinder = {
    ...platform.files,
    isWithinReach: (file, named) => platform.files.isWithinReach(file, named, workspace.folders()),
  };
  const textsOfConfiguration = configurationTexts(files, documents);
  const environments = reportEnvironments({
    files: textsOfConfiguration.files,
    folders: () => workspace.folders(),
    settingsOf: settings.of,
    found: (environment) => tellConfigurationProblems(connection, environment, documents),
  });
  const workspace = workspaceFiles(platform, environments, folders);
  const changes = changeSignal();
  const links = reportLinks({
    files,
    documents,
    environments,
    analysisOf: ({ document }, environment) => analysisOf(document, environment),
  });
  const paragraphs = knownParagraphs(
    (file, path) => normaliseUri(files.resolve(file, path)),
    (from, to) => relativePath(from, to) ?? to,
  );
  const withCopies = rememberedParts(
    (environment: ReportEnvironment, copies: Copies): ReportEnvironment => ({ ...environment, copies }),
  );
  const environmentOf = async (placed: PlacedText): Promise<ReportEnvironment> => {
    const environment = await links.environmentOf(placed, await environments.of(placed.uri));
    const copies = paragraphs.copiesOf(normaliseUri(placed.uri));
    return copies.size === 0 ? environment : withCopies(environment, copies);
  };
  const waiting = new Set<() => void>();
  let ended = false;
  return {
    connection,
    client,
    files,
    makeFile: platform.makeFile ?? null,
    documents,
    links,
    environmentOf,
    reports: knownReports(),
    paragraphs,
    configurationTexts: textsOfConfiguration,
    environments,
    workspace,
    settings,
    typing,
    changes,
    state: sessionState(),
    ended: () => ended,
    end: async () => {
      ended = true;
      for (const giveUp of waiting) {
        giveUp();
      }
      // A client may leave as soon as this is answered: what it asked before is to be answered before.
      await nextTurn();
    },
    unlessEnded: (work, ending) =>
      new Promise((resolve, reject) => {
        const giveUp = () => resolve(ending);
        waiting.add(giveUp);
        work.then(resolve, reject).finally(() => waiting.delete(giveUp));
      }),
    analysisOf: ({ document }, environment) => analysisOf(document, environment),
    findingsOf: ({ document }, environment) => findingsOf(document, environment),
  };
}
