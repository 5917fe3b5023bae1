import { expect, test } from 'vitest';
import { caringReport } from '../lsp/caring-report.ts';
import { openFile, previewOf, runCommand, squiggles, valueInEditor } from './by-hand/author.ts';
import { inEditor } from './by-hand/editor-session.ts';

// The .vsix as an author installs it, used with mouse and keyboard.

test('an author sees a wrong score underlined, reads why, and has it put right, in the text and in the preview', (context) =>
  inEditor(context, { name: 'installed', files: { 'caring.report.md': caringReport } }, async (workbench) => {
    const { page, requestsOutside } = workbench;
    await openFile(page, 'caring.report.md');
    await squiggles(page).first().waitFor();

    await valueInEditor(page, '66').hover();
    await page.locator('.monaco-hover').getByText('13 of 20 = 65').first().waitFor();

    await runCommand(page, 'Keyline: Open Preview to the Side');
    const preview = await previewOf(page);
    const score = preview.locator('.result-score');
    await score.getByText('66').waitFor();

    await valueInEditor(page, '66').click();
    await page.keyboard.press('Control+.');
    await page.locator('.action-widget').getByText('65').first().waitFor();
    await page.keyboard.press('Enter');
    await valueInEditor(page, '65').waitFor();
    await squiggles(page).first().waitFor({ state: 'detached' });
    await score.getByText('65').waitFor();
    expect(requestsOutside).toEqual([]);
  }));
