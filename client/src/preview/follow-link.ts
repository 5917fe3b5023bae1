import { commands, Uri, window, workspace } from 'vscode';
import { folderOf } from './picture-folders.ts';
import { columnOf } from './source-editor.ts';

/** Opens the file that a link of a report names, relative to the report, or to its workspace folder after a "/". */
export async function followLink(report: Uri, address: string): Promise<void> {
  const path = pathOf(address);
  if (path === null) {
    window.showErrorMessage(`The link "${address}" cannot be followed: it is not the address of a file.`);
    return;
  }
  const home = path.startsWith('/')
    ? (workspace.getWorkspaceFolder(report)?.uri ?? folderOf(report))
    : folderOf(report);
  try {
    const target = Uri.joinPath(home, path);
    await workspace.fs.stat(target);
    await commands.executeCommand('vscode.open', target, columnOf(report));
  } catch {
    window.showErrorMessage(`The link "${address}" leads to no file. Put its path right in the report.`);
  }
}

/** The path in a link; null where the link has a scheme, names another computer, or is written wrongly. */
function pathOf(address: string): string | null {
  const [path = ''] = address.split(/[?#]/, 1);
  if (path === '' || /^[a-z][a-z0-9+.-]*:/i.test(path) || /^[\\/]{2}/.test(path)) {
    return null;
  }
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
