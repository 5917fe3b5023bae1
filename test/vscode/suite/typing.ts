import { commands, type TextEditor } from 'vscode';
import { openNew } from './frame/reports.ts';
import type { Tests } from './frame/run.ts';
import { until } from './frame/until.ts';

/** What the editor does by itself while a report is typed: nothing. Snippets are asked for. */
export const typing: Tests = {
  'a list, a quotation or indented text does not go on by itself': async () => {
    await typed('- One$0', '- One\n- Two');
    await typed('9) Nine$0', '9) Nine\n10) Ten');
    await typed('> We were told$0', '> We were told\n> so');
    await typed('  * One$0', '  * One\n  * Two');
    await typed('---\nprevious:$0', '---\nprevious:\n  caring: Good\nscope: caring');
  },
  'what opens is not closed by itself': async () => {
    await typed('$0', '(a\nb) [c\nd] “e\nf” <!-- g -->');
  },
  'a snippet writes a whole quality statement': async () => {
    const editor = await openNew('$0');
    const name = 'CQC single assessment framework: quality statement';
    await commands.executeCommand('editor.action.insertSnippet', { langId: 'keyline', name });
    await untilText(editor, '## Learning culture\n\nScore: \n\n');
  },
  'a snippet is asked for by its sign': async () => {
    const editor = await openNew('!sta$0');
    await commands.executeCommand('editor.action.triggerSuggest');
    await until('the snippet of a statement', async () => {
      await commands.executeCommand('acceptSelectedSuggestion');
      return editor.document.getText().startsWith('## ');
    });
  },
};

/** Types what is missing of a text into a new report, key by key, and waits until it holds that text. */
async function typed(marked: string, expected: string): Promise<void> {
  const editor = await openNew(marked);
  for (const key of expected.slice(marked.indexOf('$0'))) {
    await commands.executeCommand('type', { text: key });
  }
  await untilText(editor, expected);
}

async function untilText({ document }: TextEditor, expected: string): Promise<void> {
  const what = () => `${JSON.stringify(expected)}; there is ${JSON.stringify(document.getText())}`;
  await until(what, () => document.getText() === expected);
}
