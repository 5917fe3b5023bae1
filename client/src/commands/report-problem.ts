import { type ExtensionContext, env, UIKind, version, window, workspace } from 'vscode';
import type { ActiveReport } from '../active-report.ts';
import type { LanguageServer } from '../language-server/language-server.ts';
import { reportFolder, reportUri } from './report-place.ts';
import { configurationFor } from './show-configuration.ts';

/** "Report a Problem": opens a text with what a developer asks first. Nothing of any report is in it. */
export async function reportProblem(
  { extension }: ExtensionContext,
  server: LanguageServer,
  active: ActiveReport,
): Promise<void> {
  const uri = active.current()?.uri ?? reportUri(reportFolder(active), 'any.report.md');
  const content = [
    '# A problem with Keyline',
    '',
    '## What happened, and what you expected',
    '',
    '',
    '',
    '## How to see it again',
    '',
    '1. ',
    '',
    '## Versions',
    '',
    `- Keyline: ${String(extension.packageJSON.version)}`,
    `- Language server: ${server.serverVersion() ?? 'not running'}`,
    `- ${env.appName}: ${version}, ${env.uiKind === UIKind.Web ? 'in a browser' : 'on the desktop'}${
      env.remoteName === undefined ? '' : ', remote'
    }`,
    `- Folders in the workspace: ${workspace.workspaceFolders?.length ?? 0}, ${workspace.isTrusted ? 'trusted' : 'not trusted'}`,
    '',
    '## Configuration',
    '',
    '```yaml',
    (await configuration(server, uri.toString())).trimEnd(),
    '```',
    '',
  ].join('\n');
  await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content }));
}

/** What is not the default, without the name of the report. */
async function configuration(server: LanguageServer, uri: string): Promise<string> {
  try {
    const { text, problems } = await configurationFor(server, uri);
    const set = text.split('\n').filter((line) => !line.endsWith('# default') && !line.startsWith('# The '));
    return [...set, ...problems.map((problem) => `# Wrong: ${problem}`)].join('\n');
  } catch (fault) {
    return `# It could not be asked for: ${String(fault)}`;
  }
}
