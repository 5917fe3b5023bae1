import { assert } from 'chai';
import {
  type CodeLens,
  commands,
  type DocumentSymbol,
  type Hover,
  type InlayHint,
  MarkdownString,
  Range,
  Uri,
  workspace,
} from 'vscode';
import { caringReport } from '../../lsp/caring-report.ts';
import { openNew, rangeOf } from './frame/reports.ts';
import type { Tests } from './frame/run.ts';
import { until } from './frame/until.ts';

/** What the author is told about the text without asking for a change of it. */
export const explanations: Tests = {
  'a hover tells how the score comes about': async () => {
    const { document } = await openNew(caringReport);
    const { start } = rangeOf(document, '66');
    const said = await until('a hover', async () => {
      const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, start);
      const contents = hovers.flatMap((hover) => hover.contents);
      return contents.map((part) => (part instanceof MarkdownString ? part.value : '')).join('\n') || undefined;
    });
    assert.include(said, '13 of 20 = 65');
  },

  'hints show the computed score and rating beside the heading': async () => {
    const { document } = await openNew(caringReport);
    const whole = new Range(0, 0, document.lineCount, 0);
    const hints = await until('hints', async () => {
      const given = await commands.executeCommand<InlayHint[]>('vscode.executeInlayHintProvider', document.uri, whole);
      return given.length > 0 && given;
    });
    assert.deepEqual(
      hints.map(({ label, position }) => [label, document.lineAt(position.line).text]),
      [['65, Good', '# Caring']],
    );
  },

  'a lens above the heading shows the same, and tells why when it is clicked': async () => {
    const { document } = await openNew(caringReport);
    const [lens] = await until('lenses', async () => {
      const given = await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 10);
      return given.length > 0 && given;
    });
    assert.equal(lens?.command?.title, '65, Good');
    const { command = '', arguments: words = [] } = lens?.command ?? {};
    assert.include(await commands.executeCommand(command, ...words), '13 of 20 = 65.');
  },

  'a rule has a page of its own': async () => {
    const page = await workspace.openTextDocument(Uri.parse('keyline-rule:/score/mismatch.md'));
    assert.match(page.getText(), /^# score\/mismatch\n/);
    assert.include(page.getText(), '## What to do');
  },

  'the outline shows key questions and, below them, statements': async () => {
    const { document } = await openNew(caringReport);
    const symbols = await until('an outline', async () => {
      const given = await commands.executeCommand<DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      // Markdown's own outline has the marks of the headings in its names.
      return given?.find(({ name }) => name === 'Caring');
    });
    assert.deepEqual(symbols.children.map(({ name }) => name).slice(0, 2), [
      'Kindness, compassion and dignity',
      'Treating people as individuals',
    ]);
  },
};
