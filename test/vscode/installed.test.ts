import { expect, test } from 'vitest';
import { caringReport } from '../lsp/caring-report.ts';
import {
  changeTheme,
  hoverOn,
  moveMouseAway,
  openFile,
  openQuickFixes,
  previewOf,
  runCommand,
  squiggles,
  themes,
  valueInEditor,
} from './by-hand/author.ts';
import { inEditor } from './by-hand/editor-session.ts';
import { keepPicture } from './by-hand/pictures.ts';

// The .vsix as an author installs it, used with mouse and keyboard. `npm run screenshots` keeps pictures of this run.

const about = `scope: caring
provider: Lakeside Homes Limited
location: Lakeside House
assessed: 4 to 6 March 2025
previous: { caring: Requires improvement }
`;

const files = { 'lakeside-house.report.md': `${caringReport.replace('scope: caring\n', about)}\n::scores\n` };

test('an author sees a wrong score underlined, reads why, and has it put right, in the text and in the preview', (context) =>
  inEditor(context, { name: 'installed', files }, async ({ page, requestsOutside }, folder) => {
    await openFile(page, 'lakeside-house.report.md');
    await squiggles(page).first().waitFor();

    await hoverOn(page, valueInEditor(page, '66'), '13 of 20 = 65');
    await keepPicture(page, 'hover');

    await runCommand(page, 'Keyline: Open Preview to the Side');
    const preview = await previewOf(page);
    const score = preview.locator('.result-score');
    await score.getByText('66').waitFor();
    await moveMouseAway(page);
    for (const [word, theme] of Object.entries(themes)) {
      changeTheme(folder, theme);
      await preview.locator(`body.vscode-${word}`).waitFor();
      await keepPicture(page, word);
    }

    await valueInEditor(page, '66').click();
    await openQuickFixes(page, '65');
    await keepPicture(page, 'quick-fix');
    await page.keyboard.press('Enter');
    await valueInEditor(page, '65').waitFor();
    await squiggles(page).first().waitFor({ state: 'detached' });
    await score.getByText('65').waitFor();

    await page.getByRole('tab', { name: 'Keyline' }).first().click();
    await page.getByRole('treeitem', { name: 'Independence, choice and control' }).first().waitFor();
    await moveMouseAway(page);
    await page.locator('.workbench-hover').first().waitFor({ state: 'detached' });
    await keepPicture(page, 'scores');
    expect(requestsOutside).toEqual([]);
  }));
