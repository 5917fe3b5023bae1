import { Uri, workspace } from 'vscode';
import type { ActiveReport } from '../active-report.ts';
import { needReport } from '../need-report.ts';

/** The folder that a new report is to lie in: that of the active report, else the first of the workspace; null without any. */
export function reportFolder(active: ActiveReport): Uri | null {
  const uri = active.current()?.uri;
  if (uri !== undefined && workspace.getWorkspaceFolder(uri) !== undefined) {
    return Uri.joinPath(uri, '..');
  }
  return workspace.workspaceFolders?.[0]?.uri ?? null;
}

/** The address of a report of this name in the folder; without a folder that of a text that was never saved. */
export function reportUri(folder: Uri | null, name: string): Uri {
  return folder === null ? Uri.from({ scheme: 'untitled', path: name }) : Uri.joinPath(folder, name);
}

/** The report that a command is about: the one that a menu names, else the active one; says so where there is none. */
export function chosenReport(active: ActiveReport, given: unknown): Uri | null {
  const uri = given instanceof Uri ? given : (active.current()?.uri ?? null);
  if (uri === null) {
    needReport('Open a report first: this command is about the report that you work on.');
  }
  return uri;
}
