/** Where authors write without a folder: files, new texts, and the repositories that an editor opens over the network. */
const usual = new Set(['file', 'untitled', 'vscode-vfs', 'vscode-remote', 'vscode-userdata']);

/** Views of a text that editors are known to open, for clients that name no folder to tell work by. */
const views = new Set([
  'git',
  'gitlens',
  'output',
  'review',
  'pr',
  'search-editor',
  'debug',
  'chat-editing-text-model',
]);

/**
 * Whether a text is somebody's work and not a view of it: an earlier version (`git:`), a comparison, what a program
 * printed (`output:`). Whatever the folders of the client are named by is work too.
 */
export function isOwnWork(uri: string, folders: readonly string[]): boolean {
  const scheme = schemeOf(uri);
  if (usual.has(scheme)) {
    return true;
  }
  return folders.length === 0 ? !views.has(scheme) : folders.some((folder) => schemeOf(folder) === scheme);
}

function schemeOf(uri: string): string {
  return (/^[a-z][a-z\d+.-]*(?=:)/i.exec(uri)?.[0] ?? 'file').toLowerCase();
}
