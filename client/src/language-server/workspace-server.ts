import { type LogOutputChannel, Uri, workspace } from 'vscode';

/** Where an npm installation of Keyline has its server, from the folder that it is installed in. */
const installed = ['node_modules', 'keyline'] as const;

/**
 * The language server that the workspace has installed: only where the author trusts the workspace, has chosen it in the
 * settings, and it is newer than `ownVersion`; else null. What is decided goes into the log.
 */
export async function workspaceServer(ownVersion: string, log: LogOutputChannel): Promise<Uri | null> {
  const isChosen = workspace.getConfiguration('keyline').get('server.useWorkspaceVersion') === true;
  if (!isChosen || !workspace.isTrusted) {
    return null;
  }
  for (const { uri } of workspace.workspaceFolders ?? []) {
    const home = Uri.joinPath(uri, ...installed);
    const version = await versionIn(Uri.joinPath(home, 'package.json'));
    if (version !== null && isNewer(version, ownVersion)) {
      log.info(`The language server is that of the workspace: ${version}, where the extension has ${ownVersion}.`);
      return Uri.joinPath(home, 'server', 'dist', 'server.js');
    }
    const why = version === null ? 'has no Keyline installed' : `has ${version}, which is not newer`;
    log.info(`The workspace's language server is chosen, but ${uri.path} ${why}.`);
  }
  return null;
}

/** Variables for the server: whether reports may have files read that lie outside of the workspace. */
export function serverEnvironment(): Readonly<Record<string, string>> {
  const isChosen = workspace.getConfiguration('keyline').get('server.readOutsideWorkspace') === true;
  return isChosen ? { KEYLINE_READ_OUTSIDE: '1' } : {};
}

async function versionIn(manifest: Uri): Promise<string | null> {
  try {
    const { version }: { version?: unknown } = JSON.parse(
      new TextDecoder().decode(await workspace.fs.readFile(manifest)),
    );
    return typeof version === 'string' ? version : null;
  } catch {
    return null;
  }
}

/** Of two versions in numbers with dots; what follows a hyphen does not count. */
function isNewer(version: string, than: string): boolean {
  const [left, right] = [version, than].map((each) => each.replace(/[-+].*/s, ''));
  return (left ?? '').localeCompare(right ?? '', 'en', { numeric: true }) > 0;
}
