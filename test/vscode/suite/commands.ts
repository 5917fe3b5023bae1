import { assert } from 'chai';
import { commands, extensions, TabInputTextDiff, type TextDocument, Uri, window, workspace } from 'vscode';
import { caringReport } from '../../lsp/caring-report.ts';
import { keylineId } from './activation.ts';
import { mismatch } from './findings.ts';
import { openNew, rootFolder, untilFinding } from './frame/reports.ts';
import type { Tests } from './frame/run.ts';
import { until } from './frame/until.ts';

/** The active text, once it is as `wanted` says. */
function untilActive(what: string, wanted: (document: TextDocument) => boolean): Promise<TextDocument> {
  return until(what, () => {
    const document = window.activeTextEditor?.document;
    return document !== undefined && wanted(document) ? document : undefined;
  });
}

async function write(name: string, text: string): Promise<Uri> {
  const uri = Uri.joinPath(rootFolder(), name);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** Runs a command about the active report until it has done what `done` looks for: the report is followed a moment later. */
async function runUntil(command: string, args: readonly unknown[], what: string, done: () => boolean): Promise<void> {
  await until(what, async () => {
    await commands.executeCommand(command, ...args);
    return done();
  });
}

export const commandsOfReports: Tests = {
  'every command that the palette offers is there': async () => {
    const offered: readonly { command: string }[] =
      extensions.getExtension(keylineId)?.packageJSON.contributes.commands ?? [];
    assert.isAbove(offered.length, 10);
    const missing = async () => {
      const known = new Set(await commands.getCommands());
      return offered.map(({ command }) => command).filter((command) => !known.has(command));
    };
    await until('all commands', async () => (await missing()).length === 0);
  },

  'a new report has the sections of its framework, in a file of its own': async () => {
    const wanted = { framework: 'cqc-single-assessment', scope: ['caring'], location: 'Hill Top' };
    await commands.executeCommand('keyline.newReport', { ...wanted, file: 'hill-top.report.md' });
    const made = await untilActive('the new report', ({ uri }) => uri.path.endsWith('/hill-top.report.md'));
    assert.match(made.getText(), /^---\n.*location: Hill Top.*\n# Caring\n/s);
    assert.equal(made.languageId, 'keyline');
    await commands.executeCommand('keyline.newReport', wanted);
    const unsaved = await untilActive('a text that was never saved', ({ isUntitled }) => isUntitled);
    assert.equal(unsaved.getText(), made.getText());
  },

  'a published page becomes a report that is not saved yet': async () => {
    const page = 'Lakeside House\n\nCaring\n\nRating: Good\n\nStaff were kind.\n';
    await commands.executeCommand('keyline.importFromFile', await write('page.txt', page));
    const report = await untilActive('the report', (document) => document.getText().includes('Staff were kind.'));
    assert.isTrue(report.isUntitled);
    assert.include(report.getText(), '# Caring');
  },

  'a missing section is inserted where the view of scores names it': async () => {
    const { document } = await openNew(caringReport.replace(/## Independence.*?(?=## Resp)/s, ''));
    const part = { id: '0/caring/independence-choice-and-control' };
    await runUntil('keyline.insertMissingSection', [part], 'the section', () =>
      document.getText().includes('## Independence, choice and control\n\nBasis: not assessed'),
    );
  },

  'all that can be corrected safely is corrected': async () => {
    const { document } = await openNew(caringReport);
    await untilFinding(document, mismatch);
    await commands.executeCommand('keyline.fixAll');
    await until('the right score', () => document.getText().includes('Score: 65'));
  },

  'a report is compared with the one before it': async () => {
    const previous = await write('before.report.md', caringReport);
    await openNew(caringReport.replace('scope: caring', 'scope: caring\nprevious: before.report.md'));
    const shown = () => {
      const input = window.tabGroups.activeTabGroup.activeTab?.input;
      return input instanceof TabInputTextDiff && input.original.toString() === previous.toString();
    };
    await runUntil('keyline.compareWithPrevious', [], 'both texts side by side', shown);
    await commands.executeCommand('workbench.action.closeActiveEditor');
  },

  'the configuration in force says where each value comes from': async () => {
    await openNew(caringReport);
    await commands.executeCommand('keyline.showConfiguration');
    const page = await untilActive('the configuration', (document) => document.getText().includes('rules:'));
    assert.match(page.getText(), /\n {2}score\/mismatch: error {2}# default\n/);
    assert.equal(page.languageId, 'yaml');
  },

  'a problem is reported with versions and without a word of the report': async () => {
    await openNew(caringReport);
    await commands.executeCommand('keyline.reportProblem');
    const page = await untilActive('the report of a problem', (document) => document.getText().includes('## Versions'));
    assert.match(page.getText(), /- Keyline: \d+\.\d+\.\d+\n- Language server: \d+\.\d+\.\d+\n/);
    assert.notInclude(page.getText(), 'Staff knew');
    assert.notInclude(page.getText(), 'Caring');
  },

  'a report is exported as a page of its own': async () => {
    const { document } = await openNew(caringReport);
    const page = Uri.joinPath(rootFolder(), 'caring.html');
    await commands.executeCommand('keyline.exportPage', document.uri, page);
    const html = new TextDecoder().decode(await workspace.fs.readFile(page));
    assert.match(html, /^<!doctype html>.*Staff knew people by name/s);
  },

  'a report is exported as a Word document, where the editor runs on a computer': async () => {
    const { document } = await openNew(caringReport);
    const file = Uri.joinPath(rootFolder(), 'caring.docx');
    await commands.executeCommand('keyline.exportPage', document.uri, file);
    const written = await workspace.fs.readFile(file).then(
      (bytes) => new TextDecoder().decode(bytes.subarray(0, 2)),
      () => null,
    );
    assert.equal(written, rootFolder().scheme === 'file' ? 'PK' : null);
  },
};
