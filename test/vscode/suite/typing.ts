import { commands, type TextEditor } from 'vscode';
import { openNew } from './frame/reports.ts';
import type { Tests } from './frame/run.ts';
import { until } from './frame/until.ts';

/** What the editor does by itself while a report is typed: lists that go on, and snippets. */
export const typing: Tests = {
  'a list goes on with Enter, and ends where an item has no text': async () => {
    await typed('- One$0', '\n', '- One\n- ');
    await typed('  * One$0', '\n', '  * One\n  * ');
    await typed('- One\n- $0', '\n', '- One\n- \n');
    await typed('- - -$0', '\n', '- - -\n');
  },
  'a numbered list counts on': async () => {
    await typed('1. One$0', '\n', '1. One\n2. ');
    await typed('9) Nine$0', '\n', '9) Nine\n10) ');
    await typed('3. $0', '\n', '3. \n');
  },
  'a quotation goes on': async () => {
    await typed('> We were told$0', '\n', '> We were told\n> ');
  },
  'a snippet writes a whole quality statement': async () => {
    const editor = await openNew('$0');
    const name = 'CQC single assessment framework: quality statement';
    await commands.executeCommand('editor.action.insertSnippet', { langId: 'keyline', name });
    await untilText(editor, '## Learning culture\n\nScore: 1\n\n');
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

/** Types into a new report, and waits until it holds what is expected. */
async function typed(marked: string, keys: string, expected: string): Promise<void> {
  const editor = await openNew(marked);
  await commands.executeCommand('type', { text: keys });
  await untilText(editor, expected);
}

async function untilText({ document }: TextEditor, expected: string): Promise<void> {
  const what = () => `${JSON.stringify(expected)}; there is ${JSON.stringify(document.getText())}`;
  await until(what, () => document.getText() === expected);
}
