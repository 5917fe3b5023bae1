import { commands, type Disposable, type ExtensionContext, Uri, window, workspace } from 'vscode';
import { bundledFile } from '../bundled-file.ts';
import type { LanguageServer } from '../language-server/language-server.ts';

/** Addresses of this scheme lead to the pages of rules; the manifest has them shown as they are to be read. */
export const rulePageScheme = 'keyline-rule';

/** What stands at such an address. */
export function registerRulePages(context: ExtensionContext): Disposable {
  return workspace.registerTextDocumentContentProvider(rulePageScheme, {
    provideTextDocumentContent: async ({ path }) => {
      const rule = /^\/([a-z-]+\/[a-z-]+)\.md$/.exec(path)?.[1];
      const pages: Readonly<Record<string, string>> = JSON.parse(
        await bundledFile(context, 'server', 'dist', 'rule-pages.json'),
      );
      return pages[rule ?? ''] ?? '';
    },
  });
}

/** "Explain Rule": the page of a rule, with reasons and examples; without a rule that is named, the author chooses one. */
export async function explainRule(server: LanguageServer, given: unknown): Promise<void> {
  const rule = typeof given === 'string' ? given : await chooseRule(server);
  if (rule !== undefined) {
    await commands.executeCommand('vscode.open', Uri.from({ scheme: rulePageScheme, path: `/${rule}.md` }));
  }
}

async function chooseRule(server: LanguageServer): Promise<string | undefined> {
  const { rules } = await server.request('keyline/rules', {});
  const items = rules.map(({ id, summary }) => ({ label: id, detail: summary }));
  return (await window.showQuickPick(items, { title: 'Explain Rule', matchOnDetail: true }))?.label;
}
