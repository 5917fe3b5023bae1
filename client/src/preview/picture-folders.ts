import { Uri, workspace } from 'vscode';

/** The folders that pictures of a report may come from: that of the report, and the workspace's. */
export function pictureFolders(report: Uri): readonly Uri[] {
  const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  return report.scheme === 'untitled' ? folders : [...folders, folderOf(report)];
}

/** The folder of a report; of one that has not been saved, the workspace's first. */
export function folderOf(report: Uri): Uri {
  return report.scheme === 'untitled'
    ? (workspace.workspaceFolders?.[0]?.uri ?? Uri.joinPath(report, '..'))
    : Uri.joinPath(report, '..');
}
