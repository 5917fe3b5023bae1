import { commands, type ExtensionContext, window } from 'vscode';
import { bundledFile } from './bundled-file.ts';
import type { LanguageServer } from './language-server.ts';
import type { ShownTexts } from './shown-texts.ts';

/** "Explain Rule": the page of a rule, with reasons and examples; without a rule that is named, the author chooses one. */
export async function explainRule(
  context: ExtensionContext,
  server: LanguageServer,
  texts: ShownTexts,
  given: unknown,
): Promise<void> {
  const rule = typeof given === 'string' ? given : await chooseRule(server);
  // A rule is a group and a name: nothing else leads to a file.
  if (rule === undefined || !/^[a-z-]+\/[a-z-]+$/.test(rule)) {
    return;
  }
  const uri = texts.hold(`${rule}.md`, () => bundledFile(context, 'server', 'dist', 'rules', `${rule}.md`));
  await commands.executeCommand('markdown.showPreview', uri);
}

async function chooseRule(server: LanguageServer): Promise<string | undefined> {
  const { rules } = await server.request('keyline/rules', {});
  const items = rules.map(({ id, summary }) => ({ label: id, detail: summary }));
  return (await window.showQuickPick(items, { title: 'Explain Rule', matchOnDetail: true }))?.label;
}
