import { Uri, window, workspace } from 'vscode';
import type { LanguageServer } from '../language-server/language-server.ts';

const configurationName = 'keyline.yaml';
const add = `Add ${configurationName}`;

/**
 * "Check This Markdown File". VS Code starts extensions by the names of files, not by what is in them; so in a folder that
 * has reports in plain Markdown alone, the author starts Keyline with this command, or once and for all with a
 * configuration file.
 */
export async function startForMarkdown(server: LanguageServer): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document === undefined) {
    return;
  }
  const textDocument = { uri: document.uri.toString() };
  const scores = await server.request('keyline/scores', { textDocument });
  if (scores === null) {
    void window.showInformationMessage(
      'This text is not a report: its front matter names no framework. Add one between two lines of ---, as in “framework: cqc-single-assessment”.',
    );
    return;
  }
  const folder = workspace.getWorkspaceFolder(document.uri)?.uri;
  if (folder !== undefined && !(await startsByItself())) {
    // Not waited for: the report is served, whether or not the author answers.
    void offerConfiguration(folder);
  }
}

async function offerConfiguration(folder: Uri): Promise<void> {
  const message = `Keyline checks this report from now on. With a file ${configurationName} in the folder it starts by itself.`;
  if ((await window.showInformationMessage(message, add)) === add) {
    const uri = Uri.joinPath(folder, configurationName);
    await workspace.fs.writeFile(uri, new TextEncoder().encode('# What holds for the reports of this folder.\n'));
    await window.showTextDocument(uri);
  }
}

/** As the manifest says it to VS Code. */
async function startsByItself(): Promise<boolean> {
  const telling = await workspace.findFiles('**/{*.report.md,keyline.yaml,keyline.yml}', '**/node_modules/**', 1);
  return telling.length > 0;
}
