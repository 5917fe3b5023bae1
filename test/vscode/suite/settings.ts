import { Uri, workspace } from 'vscode';
import { caringReport } from '../../lsp/caring-report.ts';
import { mismatch } from './findings.ts';
import { openNew, rootFolder, untilFinding, untilNoFinding } from './frame/reports.ts';
import type { Tests } from './frame/run.ts';

/** A report is open while `file` gets `text`, and again while the file goes: the finding goes and comes back. */
async function switchOffBy(file: string, text: string): Promise<void> {
  const { document } = await openNew(caringReport);
  await untilFinding(document, mismatch);
  const uri = Uri.joinPath(rootFolder(), file);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  try {
    await untilNoFinding(document, mismatch);
  } finally {
    await workspace.fs.delete(uri);
  }
  await untilFinding(document, mismatch);
}

export const settings: Tests = {
  'a rule that keyline.yaml switches off is off at once, and on again without the file': () =>
    switchOffBy('keyline.yaml', 'rules:\n  score/mismatch: off\n'),

  'so is one that the settings of the workspace switch off': () =>
    switchOffBy('.vscode/settings.json', '{ "keyline.rules": { "score/mismatch": "off" } }\n'),
};
