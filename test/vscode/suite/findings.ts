import { assert } from 'chai';
import { WorkspaceEdit, workspace } from 'vscode';
import { caringReport } from '../../lsp/caring-report.ts';
import { findingsOf, openNew, rangeOf, untilFinding, untilNoFinding } from './frame/reports.ts';
import type { Tests } from './frame/run.ts';

export const mismatch = 'score/mismatch at "66"';

export const findings: Tests = {
  'shows a score that its statements do not give, and takes the finding away when it is corrected': async () => {
    const { document } = await openNew(caringReport);
    await untilFinding(document, mismatch);
    const correction = new WorkspaceEdit();
    correction.replace(document.uri, rangeOf(document, '66'), '65');
    await workspace.applyEdit(correction);
    await untilNoFinding(document, mismatch);
  },

  'shows findings in a plain Markdown file whose front matter names a framework': async () => {
    const { document } = await openNew(caringReport, '.md');
    assert.equal(document.languageId, 'markdown');
    await untilFinding(document, mismatch);
  },

  'shows nothing in a Markdown file that is no report': async () => {
    const { document: notes } = await openNew('# Caring\n\nScore: 66\n', '.md');
    const { document: report } = await openNew(caringReport);
    await untilFinding(report, mismatch);
    assert.deepEqual(findingsOf(notes), []);
  },
};
