import type { AxeResults } from 'axe-core';
import axe from 'axe-core';
import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { caringReport } from '../lsp/caring-report.ts';
import { caretOnLine, changeTheme, openFile, previewOf, runCommand, squiggles, themes } from './by-hand/author.ts';
import { inEditor } from './by-hand/editor-session.ts';

const files = { 'caring.report.md': `${caringReport}\n::scores\n` };

/** What a reader can act on, as the page itself would find it. */
const controls = `[...document.querySelectorAll('a[href], button, select, summary, [tabindex="0"]')]
  .filter((control) => control.checkVisibility())`;

/** A page without a ground of its own is seen on that of the editor, which lies outside of its frame. */
const onGround = `document.documentElement.style.background ||= 'var(--vscode-editor-background)'`;

/** A page that VS Code writes anew for another theme ends what runs in it: then it is looked at again. */
async function runAxe(body: Locator, what: 'document' | 'document.body', attempts = 5): Promise<AxeResults> {
  try {
    return await body.evaluate(`${onGround}; ${axe.source}; axe.run(${what})`);
  } catch (error) {
    if (attempts <= 1) {
      throw error;
    }
    return runAxe(body, what, attempts - 1);
  }
}

/** Expects of a page that axe finds nothing in it that shuts readers out. */
async function findsNothing(
  body: Locator,
  theme: string,
  what: 'document' | 'document.body' = 'document',
): Promise<void> {
  const { violations, passes } = await runAxe(body, what);
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  const said = serious.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => ({ id, html, failureSummary })),
  );
  expect(said, theme).toEqual([]);
  expect(passes.length, theme).toBeGreaterThan(10);
}

test('the preview has nothing that shuts readers out, in light, dark and high contrast', (context) =>
  inEditor(context, { name: 'accessibility', files }, async ({ page }, folder) => {
    await openFile(page, 'caring.report.md');
    await runCommand(page, 'Keyline: Open Preview to the Side');
    const preview = await previewOf(page);
    const body = preview.locator('body');
    for (const [theme, name] of Object.entries(themes)) {
      changeTheme(folder, name);
      await preview.locator(`body.vscode-${theme}`).waitFor();
      await findsNothing(body, theme);
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

const suppressed = caringReport.replace(
  'Score: 66',
  '<!-- keyline-disable-next-line score/mismatch: published so in March -->\nScore: 66',
);

const kept = {
  'caring.report.md': suppressed,
  'hill-top.report.md': caringReport,
  'oak-lane.report.md': caringReport.replace('scope', 'location: Oak Lane\nscope'),
};

test('the keyboard alone goes to what is suppressed, opens a report from its view and reads a rule', (context) =>
  inEditor(context, { name: 'keys', files: kept }, async ({ page }, folder) => {
    const asked = page.locator('.quick-input-widget');
    const marked = asked.locator('.monaco-list-row.focused');
    const command = async (name: string, title: string) => {
      await page.keyboard.press('F1');
      await asked.waitFor();
      await page.keyboard.type(name);
      await marked.getByText(name).first().waitFor();
      await page.keyboard.press('Enter');
      await asked.locator('.quick-input-title', { hasText: title }).waitFor();
    };
    await openFile(page, 'hill-top.report.md');
    await squiggles(page).first().waitFor();

    await command('Keyline: List Suppressions', 'Suppressions');
    await marked.getByText('published so in March').waitFor();
    await marked.getByText('score/mismatch').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: 'caring.report.md' }).waitFor();
    const line = suppressed.split('\n').findIndex((text) => text.startsWith('<!--')) + 1;
    await caretOnLine(page, line).waitFor();

    const last = page.locator('.monaco-list-row.focused').getByText('Oak Lane').first();
    for (let attempt = 0; attempt < 20 && !(await last.isVisible()); attempt++) {
      // A view that is shown for the first time may not have its rows yet.
      await runCommand(page, 'Keyline: Focus on Reports View');
      await page.getByRole('treeitem', { name: /^Oak Lane/ }).waitFor();
      await page.keyboard.press('End');
      await last.waitFor({ timeout: 5_000 }).catch(() => undefined);
    }
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: 'oak-lane.report.md' }).waitFor();

    await command('Keyline: Explain Rule', 'Explain Rule');
    await page.keyboard.type('score/mismatch');
    await marked.getByText('score/mismatch').first().waitFor();
    await page.keyboard.press('Enter');
    const rule = page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
    await rule.getByRole('heading', { name: 'Why it matters' }).waitFor();
    const body = rule.locator('body');
    for (const [theme, name] of Object.entries(themes)) {
      changeTheme(folder, name);
      await rule.locator(`body.vscode-${theme}`).waitFor();
      // The frame around it, with its title and language, is VS Code's own.
      await findsNothing(body, theme, 'document.body');
    }
  }));
