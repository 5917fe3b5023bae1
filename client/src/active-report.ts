import { commands, type Disposable, type Event, EventEmitter, type TextDocument, type Uri, window } from 'vscode';
import type { Scores } from '../../server/src/protocol/results.ts';
import type { LanguageServer } from './language-server/language-server.ts';

/** The report that the author works on, with what the server says of it. */
export interface ShownReport {
  readonly uri: Uri;
  readonly scores: Scores;
}

/** Follows the report that the author works on, and its scores while they change. */
export interface ActiveReport extends Disposable {
  /** Null while the active text is no report. */
  readonly current: () => ShownReport | null;
  readonly onDidChange: Event<ShownReport | null>;
}

/** True for menus and keys while the author works on a report, whatever language its text has. */
const contextKey = 'keyline.activeReport';

export function activeReport(server: LanguageServer): ActiveReport {
  const changed = new EventEmitter<ShownReport | null>();
  let current: ShownReport | null = null;
  let asked = 0;

  const show = (report: ShownReport | null) => {
    current = report;
    void commands.executeCommand('setContext', contextKey, report !== null);
    changed.fire(report);
  };

  const update = async (): Promise<void> => {
    const document = activeDocument(current);
    asked += 1;
    const question = asked;
    let scores: Scores | null;
    try {
      scores = document === null ? null : await scoresOf(server, document);
    } catch {
      // The text changed meanwhile or the server starts anew: both are told, and then it is asked again.
      return;
    }
    if (question === asked && (scores !== null || current !== null)) {
      show(document === null || scores === null ? null : { uri: document.uri, scores });
    }
  };

  const followed = [
    window.onDidChangeActiveTextEditor(update),
    server.onNotification('keyline/reportsChanged', update),
    server.onDidStart(update),
  ];
  return {
    current: () => current,
    onDidChange: changed.event,
    dispose: () => {
      for (const listener of [...followed, changed]) {
        listener.dispose();
      }
    },
  };
}

/** The text in the active editor; while a panel without a text has the focus, the report that was last shown. */
function activeDocument(shown: ShownReport | null): TextDocument | null {
  const active = window.activeTextEditor?.document;
  if (active !== undefined) {
    return active;
  }
  const last = window.visibleTextEditors.find(({ document }) => document.uri.toString() === shown?.uri.toString());
  return last?.document ?? null;
}

async function scoresOf(server: LanguageServer, document: TextDocument): Promise<Scores | null> {
  const mayBeReport = document.languageId === 'keyline' || document.languageId === 'markdown';
  return mayBeReport ? server.request('keyline/scores', { textDocument: { uri: document.uri.toString() } }) : null;
}
