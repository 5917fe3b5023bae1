import type { AxeResults } from 'axe-core';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { caringReport } from '../lsp/caring-report.ts';
import { changeTheme, openFile, previewOf, runCommand, squiggles, themes } from './by-hand/author.ts';
import { inEditor } from './by-hand/editor-session.ts';

const files = { 'caring.report.md': `${caringReport}\n::scores\n` };

/** What a reader can act on, as the page itself would find it. */
const controls = `[...document.querySelectorAll('a[href], button, select, summary, [tabindex="0"]')]
  .filter((control) => control.checkVisibility())`;

test('the preview has nothing that shuts readers out, in light, dark and high contrast', (context) =>
  inEditor(context, { name: 'accessibility', files }, async ({ page }, folder) => {
    await openFile(page, 'caring.report.md');
    await runCommand(page, 'Keyline: Open Preview to the Side');
    const preview = await previewOf(page);
    const body = preview.locator('body');
    await body.evaluate(axe.source);
    for (const [theme, name] of Object.entries(themes)) {
      changeTheme(folder, name);
      await preview.locator(`body.vscode-${theme}`).waitFor();
      const { violations, passes }: AxeResults = await body.evaluate('axe.run()');
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      const said = serious.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => ({ id, html, failureSummary })),
      );
      expect(said, theme).toEqual([]);
      expect(passes.length, theme).toBeGreaterThan(10);
    }
  }));

test('the keyboard alone reaches everything in the preview, and goes from a value to its line', (context) =>
  inEditor(context, { name: 'keyboard', files }, async ({ page }) => {
    await openFile(page, 'caring.report.md');
    await squiggles(page).first().waitFor();
    await page.keyboard.press('Control+Shift+V');
    const preview = await previewOf(page);
    const report = preview.locator('body');
    const count: number = await report.evaluate(`${controls}.length`);
    expect(count).toBeGreaterThan(10);
    for (let press = 0; press < count; press++) {
      await page.keyboard.press('Tab');
      await report.evaluate('(globalThis.visited ??= new Set()).add(document.activeElement)');
    }
    const missed = `${controls}.filter((control) => !globalThis.visited.has(control))`;
    const said: string[] = await report.evaluate(`${missed}.map(({ outerHTML }) => outerHTML)`);
    expect(said).toEqual([]);

    await preview.locator('.result-score .to-source').focus();
    await page.keyboard.press('Enter');
    await page.getByText('Ln 9, Col').first().waitFor();
  }));
